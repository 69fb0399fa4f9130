const table = new Uint8Array(70 * 70);

/** Optimal string alignment by the textbook table, over code points: the truth the packed search is held against. */
export function osa(left: string, right: string): number {
  const a = Array.from(left, (char) => char.codePointAt(0) ?? 0);
  const b = Array.from(right, (char) => char.codePointAt(0) ?? 0);
  const width = b.length + 1;
  for (let i = 0; i <= a.length; i++) table[i * width] = i;
  for (let j = 0; j <= b.length; j++) table[j] = j;
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      table[i * width + j] = best;
    }
  }
  return at(a.length, b.length);
}

/** All domains at the smallest distance within `limit`, sorted. */
export function nearestByForce(value: string, domains: readonly string[], limit: number) {
  let distance = limit;
  let found: string[] = [];
  for (const domain of new Set(domains)) {
    if (Math.abs([...domain].length - [...value].length) > distance) continue;
    const edits = osa(value, domain);
    if (edits > distance) continue;
    if (edits < distance) found = [];
    distance = edits;
    found.push(domain);
  }
  return found.length > 0 ? { distance, domains: found.sort() } : undefined;
}

/** Numbers from 0 to below 1, the same for a seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x100000000;
  };
}

/** Invented domains, close enough to one another that searches have ties. */
export function inventDomains(count: number, seed = 1): string[] {
  const random = seeded(seed);
  const syllables = ['ba', 'ka', 'lo', 'mi', 'ne', 'ra', 'si', 'tu', 'vo', 'den', 'lake', 'side', 'rn', 'm', '1', '-'];
  const endings = ['.12345.service', '.12345.service', '.12345.service', '.20871.service', ''];
  const domains = new Set<string>();
  while (domains.size < count) {
    const length = 2 + Math.floor(random() * 4);
    const label = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
    domains.add(label + endings[Math.floor(random() * endings.length)]);
  }
  return [...domains];
}

/** A value with one to three random edits. */
export function misspell(value: string, random: () => number): string {
  let text = [...value];
  for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits--) {
    const at = Math.floor(random() * text.length);
    const letter = 'abdeklmnorsv1-.'[Math.floor(random() * 15)] ?? 'x';
    const kind = Math.floor(random() * 4);
    if (kind === 0) text.splice(at, 1);
    else if (kind === 1) text.splice(at, 0, letter);
    else if (kind === 2) text[at] = letter;
    else text = [...text.slice(0, at), ...text.slice(at, at + 2).reverse(), ...text.slice(at + 2)];
  }
  return text.join('');
}
