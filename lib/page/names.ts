import { gather } from './gather';
import type { Piece } from './survey';
import { squash, words } from './words';

type Lookup = (name: string) => readonly Piece[];

/** Finds pieces by all their letters, and by each of their words. */
export function indexOf(pieces: readonly Piece[]): Record<'named' | 'withWord', Lookup> {
  const byKey = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const key of [`=${squash(piece.text)}`, ...words(piece.text).split(' ')]) gather(byKey, key, piece);
  }
  const at: Lookup = (key) => byKey.get(key) ?? [];
  return { named: (label) => at(`=${squash(label)}`), withWord: (word) => at(words(word)) };
}
