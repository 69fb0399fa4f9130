import type { Target } from '../procedure/schema';
import type { Survey } from './survey';
import { selectedText } from './survey';
import { isVisible } from './visible';
import { bestLikeness, holdsAll } from './words';

/** The category, where it is a native list: the list, and whether the wanted category is the one chosen. */
export type Category = { list?: Element; chosen: boolean };

export function isWanted(target: Target, text: string): boolean {
  if (bestLikeness(target.labels, text) >= 0.95) return true;
  return (target.bags ?? []).some((bag) => holdsAll(bag, text));
}

/** A `<select>` that offers the wanted category. */
export function readCategory(page: Survey, target: Target): Category {
  for (const field of page.fields) {
    if (field.tagName !== 'SELECT' || !isVisible(field)) continue;
    const options = [...field.querySelectorAll('option')];
    if (!options.some((option) => isWanted(target, option.textContent ?? ''))) continue;
    return { list: field, chosen: isWanted(target, selectedText(field)) };
  }
  return { chosen: false };
}
