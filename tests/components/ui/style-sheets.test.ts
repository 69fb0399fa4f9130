import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = ['components/ui', 'components/overlay'].flatMap((room) =>
  readdirSync(room)
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${room}/${file}`),
);
const read = (sheet: string) => readFileSync(sheet, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Names and values of the custom properties in the block that a selector opens. */
function tokens(sheet: string, selector: string): string[] {
  const at = sheet.indexOf(selector);
  if (at < 0) throw new Error(`No block "${selector}" in the tokens.`);
  const block = sheet.slice(sheet.indexOf('{', at) + 1, sheet.indexOf('}', at));
  return block
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('--pl-'));
}

describe('the style sheets of the overlay', () => {
  it.each(sheets)(
    '%s uses nothing that leaks between us and the page: no rem, no font faces, no properties',
    (sheet) => {
      expect(read(sheet)).not.toMatch(/\d(rem|em)\b|@font-face|@property/);
    },
  );

  it.each(sheets)('%s knows no tokens but those of tokens.css', (sheet) => {
    const known = new Set(read('components/ui/tokens.css').match(/--pl-[\w-]+(?=:)/g));
    const used = read(sheet).match(/(?<=var\()--pl-[\w-]+/g) ?? [];
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the tokens', () => {
  const sheet = read('components/ui/tokens.css');
  const dark = tokens(sheet, ':host([data-scheme="dark"]),\n[data-scheme="dark"]');

  it('are the same in the dark, whether it was told or follows the browser', () => {
    expect(dark.length).toBeGreaterThan(20);
    expect(tokens(sheet, ':root:not([data-scheme]) {')).toEqual(dark);
  });

  it('reach 4.5 to 1 for text and 3 to 1 for edges on every surface, light and dark', () => {
    const light = tokens(sheet, ':host,\n:root,\n[data-scheme="light"]');
    const wrong = [light, dark].flatMap((scheme) => contrastFaults(new Map(scheme.map(nameAndValue))));
    expect(wrong).toEqual([]);
  });
});

function nameAndValue(line: string): [string, string] {
  const [name = '', value = ''] = line.split(/:\s*/);
  return [name.replace('--pl-', ''), value];
}

function contrastFaults(scheme: Map<string, string>): string[] {
  const wants: [string, string[], number][] = [
    ...['ink', 'ink-2', 'ink-3', 'accent'].map((name): [string, string[], number] => [
      name,
      ['paper', 'paper-2', 'paper-3'],
      4.5,
    ]),
    ['line-strong', ['paper', 'paper-2', 'paper-3'], 3],
    ['on-accent', ['accent', 'accent-hover'], 4.5],
    ['ok', ['paper', 'ok-soft'], 4.5],
    ['fix', ['paper', 'fix-soft'], 4.5],
    ['stop', ['paper', 'stop-soft'], 4.5],
  ];
  return wants.flatMap(([front, grounds, floor]) =>
    grounds
      .filter((ground) => contrast(scheme.get(front), scheme.get(ground)) < floor)
      .map((ground) => `${front} on ${ground}`),
  );
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it, of a colour written as #rrggbb. */
function luminance(colour: string | undefined): number {
  const hex = colour?.match(/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/);
  if (!hex) throw new Error(`A colour as #rrggbb was sought, there was "${colour}".`);
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
