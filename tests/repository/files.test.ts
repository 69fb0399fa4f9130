import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { allFiles, codeFiles, offenders, shippedFiles } from './sources';

const MOST_LINES = 250;
const MOST_ENTRYPOINT_LINES = 80;

test(`no file has more than ${MOST_LINES} lines`, () => {
  const long = offenders(codeFiles, ({ text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MOST_LINES && `${lines} lines`;
  });
  expect(long, 'Split these files by subject').toEqual([]);
});

test(`an entry point only wires: at most ${MOST_ENTRYPOINT_LINES} lines`, () => {
  const entries = shippedFiles.filter(({ path }) => /^entrypoints\/.*\.tsx?$/.test(path));
  const long = offenders(entries, ({ text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MOST_ENTRYPOINT_LINES && `${lines} lines`;
  });
  expect(long, 'Move logic from these entry points to lib/ or components/').toEqual([]);
});

test('files are named in kebab-case after their subject', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
  const odd = offenders(codeFiles, ({ path }) => !kebab.test(basename(path)));
  expect(odd, 'Rename these files to kebab-case').toEqual([]);
});

test('no file is called utils, helpers, common, misc or manager', () => {
  const vague = /(^|[-.])(utils?|helpers?|common|misc|managers?|stuff)([-.]|$)/;
  const vaguelyNamed = offenders(codeFiles, ({ path }) => vague.test(basename(path)));
  expect(vaguelyNamed, 'Name these files after what is in them').toEqual([]);
});

test('the papers that belong to the project are there', () => {
  const papers = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md', 'LICENSE', '.ci/run'];
  const missing = papers.filter((paper) => !allFiles.some(({ path }) => path === paper));
  expect(missing, 'Write these').toEqual([]);
});
