import { expect, test } from 'vitest';
import { codeFiles, linesWith, withoutComments } from './sources';

/** What the overlay draws with lives in somebody else's page. */
const overlayStyles = codeFiles
  .filter(({ path }) => /^components\/(overlay|ui)\/.*\.css$/.test(path))
  .map(withoutComments);

test('there are styles to look at', () => {
  expect(overlayStyles.length).toBeGreaterThan(0);
});

test('overlay styles measure in px: rem follows the page', () => {
  expect(linesWith(overlayStyles, /\drem\b/), 'Use px').toEqual([]);
});

test('overlay styles bring no fonts and register no properties: both would land in the page', () => {
  expect(
    linesWith(overlayStyles, /@font-face|@property|@import\s+(url\(|["'](https?:|\/))/),
    'Remove these rules',
  ).toEqual([]);
});

test('overlay styles begin at :host, never at the page', () => {
  // The shared styles also serve the extension's own pages, where :root is theirs.
  const own = overlayStyles.filter(({ path }) => path.startsWith('components/overlay/'));
  expect(linesWith(own, /(^|[\s,}]):root\b|^\s*(html|body)\b/), 'Write :host').toEqual([]);
});
