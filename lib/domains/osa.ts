/** The code with ASCII capitals made small. */
export const lower = (code: number) => (code >= 0x41 && code <= 0x5a ? code + 32 : code);

const same = (x: number, y: number, foldCase: boolean) => x === y || (foldCase && lower(x) === lower(y));

/**
 * The optimal string alignment distance (insert, delete, substitute, transpose neighbours; nothing is edited twice) when it is at
 * most `limit`, else `limit + 1`. It walks along equal characters and branches only where they differ, so an unlike candidate
 * costs a handful of comparisons, for texts of any length. Meant for limits up to 3.
 */
export function osaWithin(
  a: ArrayLike<number>,
  aLength: number,
  b: ArrayLike<number>,
  bOffset: number,
  bLength: number,
  limit: number,
  foldCase: boolean,
): number {
  return walk(a, 0, aLength, b, bOffset, bOffset + bLength, limit, foldCase);
}

function walk(
  a: ArrayLike<number>,
  aStart: number,
  aEnd: number,
  b: ArrayLike<number>,
  bStart: number,
  bEnd: number,
  limit: number,
  foldCase: boolean,
): number {
  let i = aStart;
  let j = bStart;
  // Equal ends cost nothing in an optimal alignment, so they may be taken greedily.
  while (i < aEnd && j < bEnd && same(a[i] ?? 0, b[j] ?? 0, foldCase)) {
    i++;
    j++;
  }
  const left = aEnd - i;
  const right = bEnd - j;
  if (left === 0 || right === 0) return Math.min(left + right, limit + 1);
  if (limit === 0 || Math.abs(left - right) > limit) return limit + 1;
  let best = 1 + walk(a, i + 1, aEnd, b, j + 1, bEnd, limit - 1, foldCase);
  const swapped =
    left > 1 && right > 1 && same(a[i] ?? 0, b[j + 1] ?? 0, foldCase) && same(a[i + 1] ?? 0, b[j] ?? 0, foldCase);
  if (swapped) {
    best = Math.min(best, 1 + walk(a, i + 2, aEnd, b, j + 2, bEnd, limit - 1, foldCase));
  }
  // Once one edit is known to do, nothing cheaper is left to find.
  if (best > 1) best = Math.min(best, 1 + walk(a, i + 1, aEnd, b, j, bEnd, limit - 1, foldCase));
  if (best > 1) best = Math.min(best, 1 + walk(a, i, aEnd, b, j + 1, bEnd, limit - 1, foldCase));
  return best;
}
