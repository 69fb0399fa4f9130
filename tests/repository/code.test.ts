import { expect, test } from 'vitest';
import { codeFiles, linesWith, shippedFiles, withoutComments } from './sources';

// This folder names what it forbids.
const judged = codeFiles.filter(({ path }) => !path.startsWith('tests/repository/'));
const bare = judged.map(withoutComments);
const bareShipped = shippedFiles.map(withoutComments);
const isTypeScript = ({ path }: { path: string }) => /\.tsx?$/.test(path);

test('nothing is typed any', () => {
  const found = linesWith(bare.filter(isTypeScript), /(:\s*any\b|\bas any\b|<any>|\bany\[\]|,\s*any>)/);
  expect(found, 'Say what these are, or unknown').toEqual([]);
});

test('the type checker is never silenced', () => {
  const found = linesWith(judged, /@ts-(ignore|expect-error|nocheck)|eslint-disable/);
  expect(found, 'Solve what the checker reports').toEqual([]);
});

test('the linter is contradicted only where a rule wants judgement, and with a reason', () => {
  const judgement =
    /biome-ignore lint\/(a11y\/\w+|correctness\/useExhaustiveDependencies|suspicious\/noArrayIndexKey): \S.{15,}/;
  const found = linesWith(judged, /biome-ignore/).filter((line) => !judgement.test(line));
  expect(found, 'Solve what the linter reports').toEqual([]);
});

test('a note for later carries the date by which it is done', () => {
  const found = linesWith(judged, /\b(TODO|FIXME|XXX)\b(?! \[\d{4}-\d{2}-\d{2}\])/);
  expect(found, 'Write "TODO [2027-06-01]: what", or do it now').toEqual([]);
});

test('a note for later is not overdue', () => {
  const today = new Date().toISOString().slice(0, 10);
  const notes = linesWith(judged, /TODO \[\d{4}-\d{2}-\d{2}\]/);
  const overdue = notes.filter((note) => (/TODO \[([\d-]+)\]/.exec(note)?.[1] ?? '') < today);
  expect(overdue, 'Do these now').toEqual([]);
});

test('no test is skipped or alone', () => {
  const tests = bare.filter(({ path }) => path.startsWith('tests/'));
  const found = linesWith(tests, /\b(test|it|describe)\.(skip|only|todo|fails)\b/);
  expect(found, 'Let these tests run, or remove them').toEqual([]);
});

test('no test waits for a fixed time', () => {
  const tests = bare.filter(({ path }) => path.startsWith('tests/'));
  const found = linesWith(tests, /waitForTimeout|\bawait (sleep|delay|wait)\(\d/);
  expect(found, 'Wait for what the test is about, with a deadline').toEqual([]);
});

test('zod is configured in one place', () => {
  const others = bareShipped.filter(({ path }) => path !== 'lib/schema.ts');
  expect(linesWith(others, /from 'zod/), 'Import { z } from lib/schema instead').toEqual([]);
});

test('the page is never written to as markup', () => {
  const ours = bareShipped.filter(({ path }) => !path.startsWith('lib/practice/'));
  const found = linesWith(
    ours,
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML/,
  );
  expect(found, 'Build elements, or let React do it').toEqual([]);
});
