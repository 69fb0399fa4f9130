import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFile, TARGETS } from './built';

/** The finder is in it, because the guard judges a control by its meaning at the moment it is pressed. */
const MOST_GUARD_BYTES = 10_000;

describe.each(TARGETS)('the guard for %s', (target) => {
  const guard = readFileSync(builtFile(target, 'content-scripts/guard.js'));

  test(`is at most ${MOST_GUARD_BYTES / 1000} kB gzipped: it runs in every frame of every page of OneBill`, () => {
    expect(gzipSync(guard).length).toBeLessThanOrEqual(MOST_GUARD_BYTES);
  });

  test('carries neither React nor zod', () => {
    const text = guard.toString('utf8');
    expect(text).not.toMatch(/react\.(element|transitional|fragment)|__SECRET_INTERNALS|ZodError|_zod/);
  });
});
