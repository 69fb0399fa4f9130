import { expect, test } from 'vitest';
import { linesWith, shippedFiles, withoutComments } from './sources';

const ours = shippedFiles.filter(({ path }) => !path.startsWith('lib/practice/')).map(withoutComments);

/** The text of a call from its opening bracket to the matching one. */
function callAt(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(open, at + 1);
  }
  return text.slice(open);
}

test('every listener ends with a signal', () => {
  const without = ours.flatMap(({ path, text }) =>
    [...text.matchAll(/\baddEventListener\(/g)].flatMap(({ index, 0: name }) => {
      const call = callAt(text, index + name.length - 1);
      // An abort comes once, and is what ends other things.
      const endsByItself = /^\(\s*'abort'/.test(call);
      // A worker and everything in it ends at once.
      const diesWithWorker = /-worker\.ts$/.test(path) || text.slice(0, index).endsWith('worker.');
      if (diesWithWorker || /\bsignal\b/.test(call) || endsByItself || /\boptions\b/.test(call)) return [];
      return [`${path}:${text.slice(0, index).split('\n').length}`];
    }),
  );
  expect(without, 'Pass { signal } to addEventListener').toEqual([]);
});

test('nothing is unhooked by hand', () => {
  expect(linesWith(ours, /\bremoveEventListener\(/), 'Pass { signal } to addEventListener instead').toEqual([]);
});

test('the page is watched in one place', () => {
  const watchers = ours.filter(({ text }) => /new MutationObserver\b/.test(text)).map(({ path }) => path);
  expect(watchers, 'Observe through lib/page/observe.ts').toEqual(['lib/page/observe.ts']);
});
