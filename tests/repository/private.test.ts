import { expect, test } from 'vitest';
import { allFiles, linesWith } from './sources';

const others = allFiles.filter(({ path }) => path !== 'tests/repository/private.test.ts');

test('no file knows the machine it was written on', () => {
  const paths = /(^|[^\w.-])\/(work|tmp|root|home|Users)\/\w/;
  expect(linesWith(others, paths), 'Make paths relative to the project').toEqual([]);
});

test('no file names a package registry', () => {
  expect(
    linesWith(others, /registry\.(npm|yarn)|npm\.pkg\.|verdaccio|nodesource/i),
    'Leave the registry to the machine',
  ).toEqual([]);
});

test('the lock file holds no addresses', () => {
  const lock = others.filter(({ path }) => path === 'package-lock.json');
  expect(lock).toHaveLength(1);
  expect(
    linesWith(lock, /"resolved"|https?:\/\/(?!.*(funding|opencollective|github\.com\/sponsors))\S*\.tgz/),
    'Install with omit-lockfile-registry-resolved',
  ).toEqual([]);
});

test('dependencies are pinned to exact versions', () => {
  const manifest = others.filter(({ path }) => path === 'package.json');
  expect(linesWith(manifest, /^\s*"[@\w/.-]+":\s*"[\^~><*]/), 'Install with --save-exact').toEqual([]);
});
