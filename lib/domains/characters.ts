/** What a single character is, as data for words and for the cells of a comparison. */

export type CharacterKind =
  | 'digit'
  | 'small'
  | 'capital'
  | 'dot'
  | 'hyphen'
  | 'underscore'
  | 'space'
  | 'invisible'
  | 'mark'
  | 'foreign'
  | 'symbol';

export interface CharacterName {
  kind: CharacterKind;
  /** `U+200B`, at least four hexadecimal digits. */
  code: string;
  /** What stands for it in a cell: itself, `⎵` for a space, a short name (`ZWSP`, `NBSP`) for what cannot be seen. */
  cell: string;
  /** The Unicode script of a letter that is not Latin (`Cyrillic`, `Greek`, …), for "Cyrillic letter". */
  script?: string;
}

const SHORT_NAMES: ReadonlyMap<number, string> = new Map([
  [0x0009, 'TAB'],
  [0x000a, 'LF'],
  [0x000d, 'CR'],
  [0x00a0, 'NBSP'],
  [0x00ad, 'SHY'],
  [0x034f, 'CGJ'],
  [0x061c, 'ALM'],
  [0x2007, 'FSP'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x202f, 'NNBSP'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0xfeff, 'BOM'],
]);

const SCRIPTS: ReadonlyArray<readonly [string, RegExp]> = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Katakana', /\p{Script=Katakana}/u],
];

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}\p{Cs}]/u;
const SPACE = /[\s\u2800]/u;

/** No-break spaces cannot be told from a space and come along with a paste: they count as invisible, not as spaces. */
const NO_BREAK = new Set([0x00a0, 0x2007, 0x202f]);
const LINE_SPACE = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);

/** True for a space that a keyboard or a column can produce (no-break spaces are `isInvisible`). */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || LINE_SPACE.has(code);
  return !NO_BREAK.has(code) && code !== 0xfeff && SPACE.test(String.fromCodePoint(code));
}

/** True for what takes part in a value and cannot be seen: zero-width, no-break, control and formatting characters. */
export function isInvisible(code: number): boolean {
  if (code < 0x80) return (code < 0x20 && !LINE_SPACE.has(code)) || code === 0x7f;
  return NO_BREAK.has(code) || INVISIBLE.test(String.fromCodePoint(code));
}

function kindOf(text: string, code: number): CharacterKind {
  if (isSpace(code)) return 'space';
  if (isInvisible(code)) return 'invisible';
  if (code < 0x80) {
    if (text === '.') return 'dot';
    if (text === '-') return 'hyphen';
    if (text === '_') return 'underscore';
    if (/[0-9]/.test(text)) return 'digit';
    if (/[a-z]/.test(text)) return 'small';
    return /[A-Z]/.test(text) ? 'capital' : 'symbol';
  }
  if (/\p{M}/u.test(text)) return 'mark';
  return /[\p{L}\p{N}]/u.test(text) ? 'foreign' : 'symbol';
}

/**
 * Names one character for legends and cells. Only the first code point of `char` counts.
 * @throws RangeError when `char` is empty.
 */
export function characterName(char: string): CharacterName {
  const code = char.codePointAt(0);
  if (code === undefined) throw new RangeError('A character was sought to be named, and there was none.');
  const text = String.fromCodePoint(code);
  const kind = kindOf(text, code);
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const hidden = kind === 'invisible' || (kind === 'space' && code !== 0x20);
  const script = kind === 'foreign' ? SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
  let cell = text;
  if (code === 0x20) cell = '⎵';
  else if (hidden) cell = SHORT_NAMES.get(code) ?? hex;
  else if (kind === 'mark') cell = `◌${text}`;
  return script ? { kind, code: hex, cell, script } : { kind, code: hex, cell };
}
