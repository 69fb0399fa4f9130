import { expect, test } from 'vitest';
import { html } from '../../lib/practice/classic/html';

test('values are escaped wherever they stand', () => {
  const name = `<b onclick="x">Tom & Jerry's</b>`;
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    `<p title="${'&lt;b onclick=&quot;x&quot;&gt;Tom &amp; Jerry&#39;s&lt;/b&gt;'}">${'&lt;b onclick=&quot;x&quot;&gt;Tom &amp; Jerry&#39;s&lt;/b&gt;'}</p>`,
  );
});

test('markup inside markup stays markup, one piece or many', () => {
  const rows = ['a', '<'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${rows}${html`<li>${3}</li>`}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;</li><li>3</li></ul>');
});

test('null and false leave nothing behind, zero does', () => {
  expect(html`[${null}${false}${0}]`.markup).toBe('[0]');
});
