import { i18n } from '#i18n';

const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
const ordinals = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** A count at the head of a sentence: in words up to ten, in figures above. */
export function numberWord(count: number): string {
  const key = numbers[count];
  return key === undefined ? String(count) : i18n.t(`verdict.numbers.${key}`);
}

/** A place in a text, counted from 1: "the sixth" up to ten, "character 14" above. */
export function placeWord(position: number): string {
  const key = ordinals[position - 1];
  return key === undefined ? i18n.t('confirm.where', { position }) : i18n.t(`confirm.ordinals.${key}`);
}
