/** What UTS #39 leaves out, or leads elsewhere, and people paste all the same. */
const BY_HAND: ReadonlyArray<readonly [string, string]> = [
  ['\u3002', '.'],
  ['\uff61', '.'],
  ['\u00b7', '.'],
  ['\u2024', '.'],
  ['\u2027', '.'],
  ['\u2014', '-'],
  ['\u2015', '-'],
  ['\u30fc', '-'],
  ['\uff3f', '_'],
];
const DOMAIN_TEXT = /^[A-Za-z0-9._-]{1,3}$/;

/**
 * The source of lib/domains/confusables.generated.ts. Kept are the characters that look like what a domain is made of
 * ([A-Za-z0-9._-], one to three of them) and that NFKC with lower case does not already lead there.
 * @param text Unicode's confusables.txt (UTS #39).
 * @throws Error when it is none.
 */
export function generateConfusables(text: string): string {
  const version = /^# Version: (\S+)/m.exec(text)?.[1];
  if (!version) throw new Error('A confusables.txt was sought, and the text has no line "# Version:".');
  const grouped = new Map<string, string[]>();
  for (const [from, to] of new Map([...mappings(text), ...BY_HAND])) {
    if ([...from].length !== 1 || /^[\0-\x7f]$/.test(from) || !DOMAIN_TEXT.test(to)) continue;
    if (from.normalize('NFKC').toLowerCase() === to.toLowerCase()) continue;
    grouped.set(to, [...(grouped.get(to) ?? []), from]);
  }
  const lines = [...grouped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([to, from]) => `  [${JSON.stringify(to)}, '${inBase36(from)}'],`);
  const count = [...grouped.values()].reduce((sum, list) => sum + list.length, 0);
  return `// Written by scripts/confusables; do not edit.
// From Unicode's confusables.txt (UTS #39), version ${version}, © Unicode, Inc., https://www.unicode.org/license.txt
// ${count} characters that look like [A-Za-z0-9._-] and that NFKC does not lead there, with a few added by hand.

export const CONFUSABLES_VERSION = '${version}';

/** What it looks like, and the code points that do (base 36, spaces between). */
export const CONFUSABLES: ReadonlyArray<readonly [string, string]> = [
${lines.join('\n')}
];
`;
}

function mappings(text: string): Array<readonly [string, string]> {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line) => {
      const [from, to] = line.split(';');
      return !from || !to || from.startsWith('#') ? [] : [[fromHex(from), fromHex(to)] as const];
    });
}

function fromHex(hex: string): string {
  const points = hex.trim().split(/\s+/);
  return String.fromCodePoint(...points.map((one) => Number.parseInt(one, 16)));
}

function inBase36(characters: readonly string[]): string {
  const points = characters.map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  return points.map((code) => code.toString(36)).join(' ');
}
