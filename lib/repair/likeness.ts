import type { Fingerprint } from '../procedure/fingerprint';

/**
 * What each property counts, from the weights that were tuned on 10,000 elements over years of changes to their pages
 * (Kluge and Stocco, 2025): names and neighbours first, class next to nothing.
 */
const WEIGHTS = {
  name: 2.8,
  hint: 1.85,
  type: 1.4,
  near: 2,
  heading: 1.45,
  icons: 1.45,
  inRow: 1.2,
  at: 1.2,
  path: 0.95,
  role: 0.9,
  tag: 0.8,
  id: 0.5,
  classes: 0.05,
} as const;
type Property = keyof typeof WEIGHTS;
const properties = Object.keys(WEIGHTS).filter((name): name is Property => name in WEIGHTS);

/** How alike two elements are, from 0 to 1. What neither has says nothing and is left out. */
export function likenessOf(before: Fingerprint, now: Fingerprint): number {
  let sum = 0;
  let most = 0;
  for (const property of properties) {
    const alike = compare(property, before, now);
    if (alike === undefined) continue;
    sum += alike * WEIGHTS[property];
    most += WEIGHTS[property];
  }
  return most === 0 ? 0 : sum / most;
}

/** How alike the screens are on which two elements were seen, from 0 to 1. */
export function sameScreen(before: readonly string[], now: readonly string[]): number {
  if (before.length === 0) return 0;
  // What has come to a screen since matters less than what is gone.
  return before.filter((word) => now.includes(word)).length / before.length;
}

function compare(property: Property, before: Fingerprint, now: Fingerprint): number | undefined {
  switch (property) {
    case 'role':
    case 'tag':
    case 'type':
      return before[property] || now[property] ? Number(before[property] === now[property]) : undefined;
    case 'at':
      return Math.max(0, 1 - 2 * Math.hypot(before.at[0] - now.at[0], before.at[1] - now.at[1]));
    case 'inRow':
      // A button that comes to a row changes one of the two counts, not both.
      return Math.max(...before.inRow.map((count, end) => 1 / (1 + Math.abs(count - (now.inRow[end] ?? 99)))));
    default:
      return overlap(before[property], now[property]);
  }
}

/** Share of common words among all words of both (Dice); undefined when there are none. */
function overlap(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length + b.length === 0) return undefined;
  return (2 * a.filter((word) => b.includes(word)).length) / (a.length + b.length);
}
