import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findOfFamily } from '../../scripts/browsers/find';
import { builtFolder } from '../../scripts/build';
import { type MonkeyReport, runMonkey } from '../../scripts/monkey/run';
import { root } from '../../scripts/root';

const SEED = 20261;
const chromium = findOfFamily('chromium');

/** An extension that does nothing, in a folder of its own. */
function idleExtension(): string {
  const parent = join(root, 'node_modules', '.cache', 'plumbline');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'idle-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Idle', version: '1' }));
  return folder;
}

const inWords = ({ faults, trail, done }: MonkeyReport): string =>
  [`seed ${SEED}, after ${done} actions:`, ...faults, 'done last:', ...trail].join('\n');

test('whatever a monkey does, OneBill sees nothing wrong, and all that is right', { timeout: 180_000 }, async () => {
  if (!chromium) throw new Error('The monkey needs Chrome, Edge or Chromium; none is installed.');
  const extension = builtFolder(chromium.name);
  const report = await runMonkey({ browser: chromium, extension, guarded: true, actions: 1_500, seed: SEED });
  expect(report.faults, inWords(report)).toEqual([]);
  expect(report.done).toBeGreaterThanOrEqual(1_500);
});

test('without the guard the same monkey gets something wrong in', { timeout: 180_000 }, async () => {
  if (!chromium) throw new Error('The monkey needs Chrome, Edge or Chromium; none is installed.');
  const extension = idleExtension();
  const report = await runMonkey({ browser: chromium, extension, guarded: false, actions: 1_500, seed: SEED });
  rmSync(extension, { recursive: true });
  expect(report.faults, inWords(report)).not.toEqual([]);
});
