import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root';

interface Locked {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const locked: Record<string, Locked> = JSON.parse(lockText).packages;

/** Where Node looks for a package: beside the one that asks, then further out. */
function isLocked(asker: string, name: string): boolean {
  for (let at = asker; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (locked[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

test('the lock file is complete, so that npm ci works on every machine', () => {
  const missing = Object.entries(locked).flatMap(([asker, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(asker.startsWith('node_modules') ? asker : '', name))
      .map((name) => `${asker} needs ${name}`),
  );
  expect(
    missing,
    'Delete package-lock.json and node_modules, run npm install; where it stays, choose another version',
  ).toEqual([]);
});

test('the lock file holds no addresses', () => {
  const addresses = Object.entries(locked).filter(([, { resolved }]) => resolved !== undefined);
  expect(
    addresses.map(([path]) => path),
    'Install with omit-lockfile-registry-resolved',
  ).toEqual([]);
  expect(lockText).not.toMatch(/\.tgz"/);
});

test('dependencies are pinned to exact versions', () => {
  const asked: Record<string, string> = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose, 'Install with --save-exact').toEqual([]);
});

test('the lock file belongs to package.json', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(lockText).packages[''];
  expect({ dependencies, devDependencies, optionalDependencies }, 'Run npm install').toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
    optionalDependencies: manifest.optionalDependencies,
  });
});
