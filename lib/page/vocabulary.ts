import { gather } from './gather';
import { indexOf } from './names';
import type { Piece, Survey } from './survey';
import { squash, words } from './words';

type Lookups = Pick<Survey, 'named' | 'withWord'>;

/** Enough for the texts of many large pages, and for all that is ever asked; past them they begin anew. */
const MOST_TEXTS = 20_000;
const MOST_ASKED = 5_000;

/**
 * Answers what `indexOf` answers, from a page that is read again and again. A procedure asks for some hundred words and
 * a page says thousands of others: once a word was asked for, only what spells one of those is looked at.
 */
export class Vocabulary {
  private asked = new Set<string>();
  /** What was asked for of what each text spells. */
  private readonly spelled = new Map<string, readonly string[]>();
  private hasGrown = false;

  indexOf(pieces: readonly Piece[]): Lookups {
    if (this.asked.size > MOST_ASKED) this.asked = new Set();
    if (this.hasGrown || this.asked.size === 0 || this.spelled.size > MOST_TEXTS) this.spelled.clear();
    this.hasGrown = false;
    const byKey = new Map<string, Piece[]>();
    for (const piece of pieces) for (const key of this.keysIn(piece.text)) gather(byKey, key, piece);
    let all: ReturnType<typeof indexOf> | undefined;
    const at = (key: string, askAll: (all: Lookups) => readonly Piece[]): readonly Piece[] => {
      if (!this.asked.has(key)) {
        all ??= indexOf(pieces);
        byKey.set(key, [...askAll(all)]);
        this.asked.add(key);
        this.hasGrown = true;
      }
      return byKey.get(key) ?? [];
    };
    return {
      named: (label) => at(`=${squash(label)}`, ({ named }) => named(label)),
      withWord: (word) => at(words(word), ({ withWord }) => withWord(word)),
    };
  }

  private keysIn(text: string): readonly string[] {
    const known = this.spelled.get(text);
    if (known) return known;
    const keys = [`=${squash(text)}`, ...words(text).split(' ')].filter((key) => this.asked.has(key));
    this.spelled.set(text, keys);
    return keys;
  }
}
