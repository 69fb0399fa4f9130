/** Invented lists for measuring: names as partners choose them, with endings that many share. */

/** Numbers from 0 to below 1, the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

const SYLLABLES =
  'ba be bo ca co da de do fa ga go ha he jo ka la le lo ma mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we wi ya an en in on er ar el al ist est ell ton ham ley ber ter der man son'.split(
    ' ',
  );
const TRADES =
  'dental vet law care med rx pet tech farm inn auto acct realty motors plumbing storage bakery clinic hvac roofing optical school bank title freight print media salon spa gym cafe grill hotel marine supply tools'.split(
    ' ',
  );

export const pick = (random: () => number, list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';

/** So many different domains: 94 of 100 with an ending, a small list with few endings and a large one with up to 400. */
export function inventDomains(count: number): string[] {
  const random = seeded(42);
  const any = (list: readonly string[]) => pick(random, list);
  const words = Array.from(
    { length: 3000 },
    () => any(SYLLABLES) + any(SYLLABLES) + (random() < 0.6 ? any(SYLLABLES) : ''),
  );
  const resellers = Array.from({ length: Math.min(400, Math.ceil(count / 250)) }, () =>
    String(10_000 + Math.floor(random() * 89_999)),
  );
  const domains = new Set<string>();
  while (domains.size < count) {
    let label = any(words);
    if (random() < 0.7) label += any(words).slice(0, 6);
    if (random() < 0.7) label += any(TRADES);
    if (random() < 0.05) label = `${label.slice(0, 4)}-${label.slice(4)}`;
    if (random() < 0.2) label += String(Math.floor(random() * 1000));
    // The first resellers have more customers than the last.
    const reseller = resellers[Math.floor(resellers.length * random() ** 2)];
    domains.add(random() < 0.06 ? label : `${label}.${reseller}.service`);
  }
  // Strings put together are kept in their parts until they are first read: these are whole, as those of a file are.
  return JSON.parse(JSON.stringify([...domains]));
}

/** A value with one or two random edits. */
export function misspell(value: string, random: () => number): string {
  let text = [...value];
  for (let edits = 1 + Math.floor(random() * 2); edits > 0; edits--) {
    const at = Math.floor(random() * text.length);
    const kind = Math.floor(random() * 4);
    if (kind === 0) text.splice(at, 1);
    else if (kind === 1) text.splice(at, 0, pick(random, ['a', 'e', 'n', '1']));
    else if (kind === 2) text[at] = pick(random, ['a', 'e', 'n', '1']);
    else text = [...text.slice(0, at), ...text.slice(at, at + 2).reverse(), ...text.slice(at + 2)];
  }
  return text.join('');
}

/** Values that make a check work hard: nothing near, many wrappings, other scripts, sentences, very long ones. */
export function hostileValues(domains: readonly string[], random: () => number): string[] {
  return Array.from({ length: 12 }, () => pick(random, domains)).flatMap((domain) => [
    `zq${domain.slice(0, 6)}xyz`,
    domain.slice(0, 5),
    ` ${domain.toUpperCase()}\u200b`,
    domain.replaceAll('a', 'а').replaceAll('e', 'е'),
    `https://x.example/portal/domains/edit/${misspell(domain, random)}/?a=${domain.slice(2)}&b=1`,
    `please take (${domain}x) for "us", 100@${domain.slice(2)} or ${domain.slice(3)}`,
    `${'a@'.repeat(900)}b`,
    `${domain} `.repeat(60),
    '\u200b'.repeat(5000),
    `${domain.slice(0, 8)}\ud83d${domain.slice(8)}`,
    'l1I|'.repeat(16),
    `.${'a.'.repeat(400)}`,
  ]);
}
