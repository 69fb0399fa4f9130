/** Names of companies as people write them: what is the same name, and what is surely another. */

/** Words that come and go with the writer and do not tell one company from another. */
const FORM_WORDS: ReadonlySet<string> = new Set(
  'the inc incorporated llc llp lp ltd limited co company corp corporation plc pllc pc pa gmbh group holding holdings'.split(
    ' ',
  ),
);

/** Small letters, `&` as a word, accents and punctuation gone, single spaces: `Smith & Söhne, Inc.` is `smith and sohne inc`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded name without `Inc`, `LLC`, `Group` and the like; the whole folded name when nothing else would be left. */
export function nameCore(name: string): string {
  const folded = foldName(name);
  const kept = folded.split(' ').filter((word) => !FORM_WORDS.has(word));
  return kept.length > 0 ? kept.join(' ') : folded;
}

/** 0 to 1: how many words of the two names are shared. For ordering only. */
export function nameLikeness(a: string, b: string): number {
  const left = new Set(nameCore(a).split(' ').filter(Boolean));
  const right = new Set(nameCore(b).split(' ').filter(Boolean));
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared);
}

/** The 32-bit hash (unsigned) of a name's core, for finding names again. */
export function coreHash(name: string): number {
  let hash = 0x811c9dc5 | 0;
  const core = nameCore(name);
  for (let i = 0; i < core.length; i++) hash = Math.imul(hash ^ core.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
