import type { Piece } from './survey';
import { squash, words } from './words';

/** Enough for all names of many large pages; past it the index begins anew. */
const MOST_TEXTS = 20_000;

/**
 * Which texts are spelled with certain letters, or hold a certain word. A page says the same things at each reading, so
 * this is kept between them; a text that is no longer on the page leads to no piece.
 */
let texts = { known: new Set<string>(), byKey: new Map<string, string[]>() };

/** Finds pieces by their letters and by their words, in the order of the page. */
export function indexOf(pieces: readonly Piece[]): Record<'named' | 'withWord', (name: string) => readonly Piece[]> {
  if (texts.known.size > MOST_TEXTS) texts = { known: new Set(), byKey: new Map() };
  const { known, byKey } = texts;
  const byText = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const { text } = piece;
    const alike = byText.get(text);
    if (alike) alike.push(piece);
    else byText.set(text, [piece]);
    if (known.has(text)) continue;
    known.add(text);
    for (const key of new Set([`=${squash(text)}`, ...words(text).split(' ')])) {
      const under = byKey.get(key);
      if (under) under.push(text);
      else byKey.set(key, [text]);
    }
  }
  const at = (key: string): readonly Piece[] =>
    (byKey.get(key) ?? []).flatMap((text) => byText.get(text) ?? []).sort((a, b) => a.at - b.at);
  return { named: (label) => at(`=${squash(label)}`), withWord: (word) => at(words(word)) };
}
