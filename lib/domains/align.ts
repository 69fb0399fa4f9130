import { lower } from './osa';
import { toPoints } from './wtf8';

/** One step of an alignment: `typed` and `listed` are code points; nothing on one side where the other has a gap. */
export interface AlignStep {
  kind: 'same' | 'case' | 'substituted' | 'inserted' | 'missing' | 'transposed';
  typed: string;
  listed: string;
}

/** Beyond this many cells two texts are not worth aligning: they show as one differing run. */
const MAX_CELLS = 250_000;

const COST = { case: 2, other: 3 } as const;

const textOf = (points: Int32Array, start: number, end: number) => String.fromCodePoint(...points.subarray(start, end));

/**
 * Lines up a typed value with a listed domain, character by character, with the fewest edits (optimal string alignment; a capital
 * costs less than another letter). Joined, the typed sides give the value again and the listed sides the domain.
 */
export function align(typed: string, listed: string): AlignStep[] {
  const a = toPoints(typed);
  const b = toPoints(listed);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const steps: AlignStep[] = [];
  for (let i = 0; i < head; i++) steps.push({ kind: 'same', typed: textOf(a, i, i + 1), listed: textOf(a, i, i + 1) });
  steps.push(...alignMiddle(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail)));
  for (let i = a.length - tail; i < a.length; i++) {
    steps.push({ kind: 'same', typed: textOf(a, i, i + 1), listed: textOf(a, i, i + 1) });
  }
  return steps;
}

function alignMiddle(a: Int32Array, b: Int32Array): AlignStep[] {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length === 0) return [{ kind: 'missing', typed: '', listed: wholeText(b) }];
  if (b.length === 0) return [{ kind: 'inserted', typed: wholeText(a), listed: '' }];
  if (a.length * b.length > MAX_CELLS) return [{ kind: 'substituted', typed: wholeText(a), listed: wholeText(b) }];
  const width = b.length + 1;
  const costs = fillCosts(a, b);
  const steps: AlignStep[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    const here = costs[i * width + j] ?? 0;
    const from = (x: number, y: number) => costs[x * width + y] ?? 0;
    const typed = i > 0 ? textOf(a, i - 1, i) : '';
    const listed = j > 0 ? textOf(b, j - 1, j) : '';
    const pair = i > 0 && j > 0 ? pairCost(a[i - 1] ?? 0, b[j - 1] ?? 0) : 0;
    if (i > 0 && j > 0 && here === from(i - 1, j - 1) + pair) {
      steps.push({ kind: pair === 0 ? 'same' : pair === COST.case ? 'case' : 'substituted', typed, listed });
      i--;
      j--;
    } else if (i > 1 && j > 1 && swapped(a, i, b, j) && here === from(i - 2, j - 2) + COST.other) {
      steps.push({ kind: 'transposed', typed: textOf(a, i - 2, i), listed: textOf(b, j - 2, j) });
      i -= 2;
      j -= 2;
    } else if (i > 0 && here === from(i - 1, j) + COST.other) {
      steps.push({ kind: 'inserted', typed, listed: '' });
      i--;
    } else {
      steps.push({ kind: 'missing', typed: '', listed });
      j--;
    }
  }
  return steps.reverse();
}

function fillCosts(a: Int32Array, b: Int32Array): Int32Array {
  const width = b.length + 1;
  const costs = new Int32Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) costs[i * width] = i * COST.other;
  for (let j = 1; j <= b.length; j++) costs[j] = j * COST.other;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      let best = (costs[at - width - 1] ?? 0) + pairCost(a[i - 1] ?? 0, b[j - 1] ?? 0);
      best = Math.min(best, (costs[at - width] ?? 0) + COST.other, (costs[at - 1] ?? 0) + COST.other);
      if (i > 1 && j > 1 && swapped(a, i, b, j)) best = Math.min(best, (costs[at - 2 * width - 2] ?? 0) + COST.other);
      costs[at] = best;
    }
  }
  return costs;
}

function pairCost(x: number, y: number): number {
  if (x === y) return 0;
  return lower(x) === lower(y) ? COST.case : COST.other;
}

function swapped(a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  const [x, y] = [lower(a[i - 2] ?? 0), lower(a[i - 1] ?? 0)];
  return x !== y && x === lower(b[j - 1] ?? 0) && y === lower(b[j - 2] ?? 0);
}

function wholeText(points: Int32Array): string {
  let text = '';
  for (const point of points) text += String.fromCodePoint(point);
  return text;
}
