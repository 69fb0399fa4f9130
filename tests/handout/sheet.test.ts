import { expect, test } from 'vitest';
import { toHtml } from '../../lib/handout/html';
import { toMarkdown } from '../../lib/handout/markdown';
import { numbersOf, type Sheet } from '../../lib/handout/sheet';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';

const sheet: Sheet = {
  title: 'A <b>name</b> & more',
  text: 'In 2 steps.',
  language: 'en',
  steps: [
    {
      id: 'one',
      number: '1',
      title: 'Open [it]',
      what: 'Click “Open”.',
      why: 'It is *here*.',
      figures: [{ caption: 'Click it', image: 'data:image/png;base64,AAAA' }],
    },
    { id: 'two', number: '2', title: 'Close', what: 'Click Close.', note: 'May be skipped.', figures: [] },
  ],
};

test('Markdown has a heading, a sentence and the pictures of each step, and nothing in it is taken for a sign', () => {
  expect(toMarkdown(sheet)).toBe(`# A \\<b\\>name\\</b\\> & more

In 2 steps.

## 1. Open \\[it\\]

Click “Open”.

> It is \\*here\\*.

![1: Click it](data:image/png;base64,AAAA)

## 2. Close

Click Close.

> May be skipped.
`);
});

test('the page of its own has no script and asks for nothing, and what is said is text and no markup', () => {
  const html = toHtml(sheet);
  expect(html).toContain('<h1>A &lt;b&gt;name&lt;/b&gt; &amp; more</h1>');
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toContain('<img src="data:image/png;base64,AAAA" alt="Click it">');
  expect(html).not.toMatch(/<script|<link|url\(|https?:/);
});

test('steps are numbered as the article does; two that share a number have letters', () => {
  expect(numbersOf(assignUsageProduct.steps)).toEqual('1 2 3 4 5 6 7 8 9 10a 10b 11 12 13 14 15 16 17'.split(' '));
});
