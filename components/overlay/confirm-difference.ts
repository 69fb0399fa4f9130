/** How a second value stands to the first, seen from the second; positions count characters from 1. */
export type SecondValue =
  | { kind: 'equal' }
  /** Nothing is wrong so far. */
  | { kind: 'unfinished' }
  | { kind: 'more'; count: number; position: number; text: string }
  | { kind: 'fewer'; count: number; position: number; text: string }
  /** `text` is the first character that differs: what follows it is read anew once that is right. */
  | { kind: 'differs'; position: number; text: string; at: { start: number; first: number; second: number } };

/**
 * Compares a value typed a second time with the first, byte for byte. Only the first place that differs is told: whoever
 * types goes on from there.
 */
export function compareSecond(first: string, second: string): SecondValue {
  if (first === second) return { kind: 'equal' };
  if (first.startsWith(second)) return { kind: 'unfinished' };
  const [a, b] = [[...first], [...second]];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const position = start + 1;
  if (left.length === 0) return { kind: 'more', count: right.length, position, text: right.join('') };
  if (right.length === 0) return { kind: 'fewer', count: left.length, position, text: left.join('') };
  const at = { start, first: left.length, second: right.length };
  return { kind: 'differs', position, text: right[0] ?? '', at };
}
