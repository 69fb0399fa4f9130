/**
 * Writes lib/domains/confusables.generated.ts from Unicode's confusables.txt (UTS #39).
 *
 *   tsx scripts/generate-confusables.ts path/to/confusables.txt
 *
 * The file is at https://www.unicode.org/Public/<version>/security/confusables.txt. Kept are the characters that look like
 * what a domain is made of ([A-Za-z0-9._-], one to three of them) and that NFKC with lower case does not already lead there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../lib/domains/confusables.generated.ts', import.meta.url));
const DOMAIN_TEXT = /^[A-Za-z0-9._-]{1,3}$/;

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

const source = process.argv[2];
if (!source) throw new Error('Say where confusables.txt is: tsx scripts/generate-confusables.ts <path>');
const text = readFileSync(source, 'utf8');
const version = /^# Version: (\S+)/m.exec(text)?.[1];
if (!version) throw new Error(`${source} has no "# Version:" line, so it is not confusables.txt`);

const fromHex = (hex: string) =>
  String.fromCodePoint(
    ...hex
      .trim()
      .split(/\s+/)
      .map((one) => Number.parseInt(one, 16)),
  );

const targets = new Map<string, string>();
for (const line of text.split('\n')) {
  const [from, to] = line.replace(/^\uFEFF/, '').split(';');
  if (!from || !to || from.startsWith('#')) continue;
  targets.set(fromHex(from), fromHex(to));
}
for (const [from, to] of BY_HAND) targets.set(from, to);

const grouped = new Map<string, string[]>();
for (const [from, to] of targets) {
  if ([...from].length !== 1 || /^[\0-\x7f]$/.test(from) || !DOMAIN_TEXT.test(to)) continue;
  if (from.normalize('NFKC').toLowerCase() === to.toLowerCase()) continue;
  grouped.set(to, [...(grouped.get(to) ?? []), from]);
}

const inBase36 = (characters: readonly string[]) =>
  characters
    .map((one) => one.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((code) => code.toString(36))
    .join(' ');
const lines = [...grouped]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([to, from]) => `  [${JSON.stringify(to)}, '${inBase36(from)}'],`);
const count = [...grouped.values()].reduce((sum, list) => sum + list.length, 0);

writeFileSync(
  OUTPUT,
  `// Written by scripts/generate-confusables.ts; do not edit.
// From Unicode's confusables.txt (UTS #39), version ${version}, © Unicode, Inc., https://www.unicode.org/license.txt
// ${count} characters that look like [A-Za-z0-9._-] and that NFKC does not lead there, with a few added by hand.

export const CONFUSABLES_VERSION = '${version}';

/** What it looks like, and the code points that do (base 36, spaces between). */
export const CONFUSABLES: ReadonlyArray<readonly [string, string]> = [
${lines.join('\n')}
];
`,
);
console.log(`${count} look-alikes of Unicode ${version}`);
