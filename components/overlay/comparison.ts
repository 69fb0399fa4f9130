import { characterName } from '../../lib/domains/characters';
import type { DiffRun } from '../../lib/domains/verdict';

/**
 * One cell of a row. `same` is plain text; `typed` and `listed` are boxes; `mark` names an invisible character; `space`
 * is an open bracket; `gap` is a dashed box where the other row has something. `pad` is text of the other row that is
 * set unseen, so that both rows stay aligned in any face.
 */
export type Cell = {
  kind: 'same' | 'typed' | 'listed' | 'gap' | 'mark' | 'space';
  text: string;
  pad?: string;
  like?: 'mark' | 'space';
};

export type CellPair = { typed: Cell; listed: Cell };

/** Pairs of cells, one over the other, for a comparison. Neighbouring differences share one box. */
export function pairCells(runs: readonly DiffRun[]): CellPair[] {
  return mergeRuns(runs).flatMap((run) => (run.same ? [plain(run.typed)] : differing(run)));
}

function plain(text: string): CellPair {
  return { typed: { kind: 'same', text }, listed: { kind: 'same', text } };
}

/** Joins neighbours of one kind and drops empty runs, whatever the comparison was cut into. */
export function mergeRuns(runs: readonly DiffRun[]): DiffRun[] {
  const merged: DiffRun[] = [];
  for (const run of runs) {
    if (run.typed === '' && run.listed === '') continue;
    const last = merged.at(-1);
    if (last && last.same === run.same) {
      merged[merged.length - 1] = { same: run.same, typed: last.typed + run.typed, listed: last.listed + run.listed };
    } else merged.push(run);
  }
  return merged;
}

function differing({ typed, listed }: DiffRun): CellPair[] {
  const pieces = splitUnseen(typed);
  const lastSeen = pieces.findLastIndex(({ kind }) => kind === 'seen');
  // Names and brackets stand over a gap of their own; what is seen shares the listed text out, the last takes the rest.
  const left = [...listed];
  const pairs = pieces.map((piece, index) => {
    if (piece.kind !== 'seen') return overGap(piece);
    const taken = left.splice(0, index === lastSeen ? left.length : [...piece.text].length);
    return overListed(piece.text, taken.join(''));
  });
  return left.length > 0 ? [...pairs, overListed('', left.join(''))] : pairs;
}

/** `cell` is the code name of a character that cannot be seen. */
type Piece =
  | { kind: 'seen'; text: string }
  | { kind: 'space'; text: string }
  | { kind: 'mark'; text: string; cell: string };

/** Cuts text into what is seen, and the invisible characters and spaces one by one. */
export function splitUnseen(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const character of text) {
    const { kind, cell } = characterName(character);
    const last = pieces.at(-1);
    if (character === ' ') pieces.push({ kind: 'space', text: character });
    else if (kind === 'invisible' || kind === 'space') pieces.push({ kind: 'mark', text: character, cell });
    else if (last?.kind === 'seen') last.text += character;
    else pieces.push({ kind: 'seen', text: character });
  }
  return pieces;
}

function overGap(piece: Exclude<Piece, { kind: 'seen' }>): CellPair {
  const text = piece.kind === 'mark' ? piece.cell : piece.text;
  return { typed: { kind: piece.kind, text }, listed: { kind: 'gap', text: '', pad: text, like: piece.kind } };
}

function overListed(typed: string, listed: string): CellPair {
  if (listed === '') return { typed: { kind: 'typed', text: typed }, listed: { kind: 'gap', text: '', pad: typed } };
  if (typed === '') return { typed: { kind: 'gap', text: '', pad: listed }, listed: { kind: 'listed', text: listed } };
  const [left, right] = [[...typed], [...listed]];
  return {
    typed: { kind: 'typed', text: typed, ...rest(right.slice(left.length)) },
    listed: { kind: 'listed', text: listed, ...rest(left.slice(right.length)) },
  };
}

function rest(characters: string[]): { pad?: string } {
  return characters.length > 0 ? { pad: characters.join('') } : {};
}

/** What a box adds to its text, in columns of the mono face at 14 px: padding, edge and margin. */
const BOX = 0.75;
const SPACE = 2.2;
/** A name is set smaller than the text around it. */
const NAME = 11 / 14;

/** How many columns of the mono face a pair takes. */
export function pairWidth({ typed, listed }: CellPair): number {
  const length = Math.max(cellLength(typed), cellLength(listed));
  if (typed.kind === 'same') return length;
  if (typed.kind === 'space') return SPACE;
  return typed.kind === 'mark' ? length * NAME + SPACE - 1 : length + BOX;
}

/** How many columns a whole row takes when it is not broken. */
export function rowWidth(pairs: readonly CellPair[]): number {
  return pairs.reduce((sum, pair) => sum + pairWidth(pair), 0);
}

function cellLength(cell: Cell): number {
  return [...cell.text].length + [...(cell.pad ?? '')].length;
}

/**
 * Breaks both rows into lines of at most `columns`, after the same character: after a dot where there is one, else where
 * the line is full. Boxes are not broken.
 */
export function breakPairs(pairs: readonly CellPair[], columns: number): CellPair[][] {
  const lines: CellPair[][] = [[]];
  let room = columns;
  const open = () => {
    lines.push([]);
    room = columns;
  };
  for (const pair of pairs.flatMap(splitAtDots)) {
    let left = pair;
    for (;;) {
      const width = pairWidth(left);
      if (width <= room) break;
      if (room < columns) open();
      else if (left.typed.kind === 'same' && width > columns) {
        const [head, tail] = cutPlain(left.typed.text, Math.floor(columns));
        lines.at(-1)?.push(plain(head));
        open();
        left = plain(tail);
      } else break;
    }
    lines.at(-1)?.push(left);
    room -= pairWidth(left);
  }
  return lines.map(joinPlain);
}

function splitAtDots(pair: CellPair): CellPair[] {
  if (pair.typed.kind !== 'same') return [pair];
  return (pair.typed.text.match(/[^.]*\.|[^.]+/g) ?? []).map(plain);
}

function cutPlain(text: string, columns: number): [string, string] {
  const characters = [...text];
  return [characters.slice(0, columns).join(''), characters.slice(columns).join('')];
}

function joinPlain(line: CellPair[]): CellPair[] {
  const joined: CellPair[] = [];
  for (const pair of line) {
    const last = joined.at(-1);
    if (pair.typed.kind === 'same' && last?.typed.kind === 'same') {
      joined[joined.length - 1] = plain(last.typed.text + pair.typed.text);
    } else joined.push(pair);
  }
  return joined;
}
