/**
 * Words of a label as they are compared: without case, accents and punctuation, so that "Add -On", "ADD-ON" and "Add On"
 * are one. Pure, no DOM.
 */
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

const cache = new Map<string, string>();
/** Enough for every label of a large page; past it the cache is emptied rather than grown. */
const CACHE_LIMIT = 20_000;

/** Text as it is seen, white space collapsed. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "Recurring – UCAAS Services" → "recurring ucaas services". A name of signs alone ("✓", "⚙") stays as it is. */
export function words(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  // camelCase is split because statuses appear as "BillingActive" and "Billing Active".
  const plain = wordsOf(text) || text.replaceAll('\uFE0F', '').replace(/\s+/g, '');
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(text, plain);
  return plain;
}

function wordsOf(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(NOT_WORD, ' ')
    .trim();
}

/** "Add -On" → "addon": for comparing labels whose word breaks differ. */
export function squash(text: string): string {
  return words(text).replaceAll(' ', '');
}

const DIGIT = /\d/;
const COUNTER = /(?:^| )\d+(?= |$)/g;

/** How well a label's words stand for a wanted label. 1 = the same words; 0 = something else. */
export function likeness(wanted: string, name: string): number {
  return grade(words(wanted), words(name));
}

/** Of words already plain. */
function grade(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  // Names much longer than what is wanted are most of a large page: they end here.
  if (b.length > a.length * 3 + 4) return ` ${b} `.includes(` ${a} `) ? 0.2 : 0;
  const squashed = a.replaceAll(' ', '');
  if (squashed === b.replaceAll(' ', '')) return 1;
  // A counter beside the label ("Orders 3") changes nothing of its meaning.
  if (DIGIT.test(b) && b.replace(COUNTER, '').replaceAll(' ', '') === squashed) return 0.97;
  if (!` ${b} `.includes(` ${a} `)) return 0;
  // The wanted words stand in a longer label: the more else it says, the less it is this.
  const share = a.length / b.length;
  return share >= 0.34 ? 0.4 + 0.5 * share : 0.2;
}

/** True when all words of the bag stand in the name, in any order: ["recurring", "ucaas"] in "UCAAS - Recurring Telco". */
export function holdsAll(bag: readonly string[], name: string): boolean {
  const padded = ` ${words(name)} `;
  return bag.every((word) => padded.includes(` ${words(word)} `));
}

/** The best likeness among several wanted labels. */
export function bestLikeness(wanted: readonly string[], name: string): number {
  const said = words(name);
  let best = 0;
  for (const label of wanted) {
    best = Math.max(best, grade(words(label), said));
    if (best === 1) break;
  }
  return best;
}
