import type { SortedDomains } from './front-coding';
import { byteLength, encode } from './wtf8';

/** Order of code points; JavaScript's own order puts U+E000 to U+FFFF after what lies beyond U+FFFF. */
export function byCharacters(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    const [x, y] = [a.codePointAt(i) ?? 0, b.codePointAt(i) ?? 0];
    // A surrogate's own place is what tells apart when only the second halves differ.
    return x === y ? a.charCodeAt(i) - b.charCodeAt(i) : x - y;
  }
  return a.length - b.length;
}

/** Sorts domains; those that come again and empty ones are left out. */
export function sortDomains(domains: readonly string[]): SortedDomains {
  const unique = sortedOnce(domains);
  const starts = new Uint32Array(unique.length + 1);
  let length = 0;
  unique.forEach((domain, place) => {
    length += byteLength(domain);
    starts[place + 1] = length;
  });
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const domain of unique) at = encode(domain, bytes, at);
  return { bytes, starts };
}

function sortedOnce(domains: readonly string[]): string[] {
  let allPlain = true;
  const sorted = [...domains].sort();
  const unique = sorted.filter((domain, place) => {
    if (/[\ud800-\uffff]/.test(domain)) allPlain = false;
    return domain !== '' && domain !== sorted[place - 1];
  });
  return allPlain ? unique : unique.sort(byCharacters);
}
