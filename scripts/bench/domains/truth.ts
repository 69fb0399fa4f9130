const WIDTH = 128;
const table = new Uint8Array(WIDTH * WIDTH);

/** Optimal string alignment by the textbook table, for texts of ASCII below 127 characters: shares nothing with the engine. */
function distance(a: string, b: string): number {
  for (let i = 0; i <= a.length; i++) table[i * WIDTH] = i;
  for (let j = 0; j <= b.length; j++) table[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * WIDTH + j;
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min(
        (table[at - WIDTH] ?? 0) + 1,
        (table[at - 1] ?? 0) + 1,
        (table[at - WIDTH - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (table[at - 2 * WIDTH - 2] ?? 0) + 1);
      table[at] = best;
    }
  }
  return table[a.length * WIDTH + b.length] ?? 0;
}

/** All domains at the smallest distance within two edits, by comparing with every one; sorted. */
export function nearestByForce(value: string, domains: readonly string[]): string[] {
  let least = 2;
  let found: string[] = [];
  for (const domain of domains) {
    if (Math.abs(domain.length - value.length) > least) continue;
    const edits = distance(value, domain);
    if (edits > least) continue;
    if (edits < least) found = [];
    least = edits;
    found.push(domain);
  }
  return found.sort();
}
