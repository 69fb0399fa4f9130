import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isForeignLookalike, looksLike } from '../../lib/domains/look';
import { generateConfusables } from '../../scripts/confusables/generate';
import { confusablesText, WRITTEN } from '../../scripts/confusables/write';

describe('the table of look-alikes', () => {
  it('is what the generator makes of the Unicode file that is kept here', () => {
    expect(readFileSync(WRITTEN, 'utf8')).toBe(generateConfusables(confusablesText()));
  });

  it('has each single character of that file that looks like a part of a domain', () => {
    const mapped = [...confusablesText().matchAll(/^([0-9A-F]+) ;\t([0-9A-F]+) ;/gm)].map(([, from = '', to = '']) => ({
      from: String.fromCodePoint(Number.parseInt(from, 16)),
      to: String.fromCodePoint(Number.parseInt(to, 16)),
    }));
    const forDomains = mapped.filter(({ from, to }) => /^[a-z0-9._-]$/i.test(to) && !/^[\0-\x7f]$/.test(from));
    expect(forDomains.length).toBeGreaterThan(1000);
    for (const { from, to } of forDomains) {
      expect(isForeignLookalike(from), `U+${from.codePointAt(0)?.toString(16)}`).toBe(true);
      expect(looksLike(from).map((form) => form.toLowerCase())).toContain(to.toLowerCase());
    }
  });

  it('is refused when the text is another one', () => {
    expect(() => generateConfusables('0430 ;\t0061 ;\tMA')).toThrow(/confusables\.txt was sought/);
  });
});
