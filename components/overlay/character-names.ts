import { i18n } from '#i18n';
import { characterName } from '../../lib/domains/characters';

/** The character in words, as a clerk would say it: "digit one", "small letter L", "zero-width space, U+200B". */
export function characterWords(character: string): string {
  const { kind, code, cell, script } = characterName(character);
  const sign = signs[character];
  if (sign) return i18n.t(`verdict.character.${sign}`);
  switch (kind) {
    case 'digit':
      return i18n.t('verdict.character.digit', { name: digitWord(character) });
    case 'small':
      return i18n.t('verdict.character.small', { letter: character.toUpperCase() });
    case 'capital':
      return i18n.t('verdict.character.capital', { letter: character });
    case 'space':
    case 'invisible':
      return i18n.t('verdict.character.invisible', { name: unseenWord(cell), code });
    case 'foreign':
      return i18n.t('verdict.character.script', { script: scriptWord(script), code });
    default:
      return i18n.t('verdict.character.code', { code });
  }
}

const signs: Record<string, 'dot' | 'hyphen' | 'underscore' | 'at' | 'slash' | 'colon' | 'comma' | 'bar' | 'space'> = {
  '.': 'dot',
  '-': 'hyphen',
  _: 'underscore',
  '@': 'at',
  '/': 'slash',
  ':': 'colon',
  ',': 'comma',
  '|': 'bar',
  ' ': 'space',
};

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

function digitWord(character: string): string {
  const key = digits[Number(character)] ?? '0';
  return i18n.t(`verdict.character.digits.${key}`);
}

/** Cells of the unseen that have a name in words; the code stands beside it in any case. */
const unseen = [
  'ZWSP',
  'ZWNJ',
  'ZWJ',
  'WJ',
  'BOM',
  'SHY',
  'NBSP',
  'NNBSP',
  'FSP',
  'LRM',
  'RLM',
  'TAB',
  'LF',
  'CR',
] as const;

function unseenWord(cell: string): string {
  const key = unseen.find((name) => name === cell) ?? 'INV';
  return i18n.t(`verdict.character.names.${key}`);
}

const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee'] as const;

function scriptWord(script: string | undefined): string {
  const key = scripts.find((name) => name === script) ?? 'other';
  return i18n.t(`verdict.character.scripts.${key}`);
}
