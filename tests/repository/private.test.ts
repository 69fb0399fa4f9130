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
