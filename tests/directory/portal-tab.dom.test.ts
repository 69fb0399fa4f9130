import { afterEach, expect, test } from 'vitest';
import { readPortalPage, type SeenRows } from '../../lib/directory/sources/portal-tab';

/** A Domains page with these rows, and words below them, of a portal whose API says no. */
function domainsPage({ names, below, above = '' }: { names: string[]; below: string; above?: string }) {
  const rows = names.map((name) => `<tr><td><a href="/portal/domains/manage/${name}/x">${name}</a></td></tr>`);
  document.body.innerHTML = `${above}<div><table class="fixed-table-header"><tbody>${rows.join('')}</tbody></table><p>${below}</p></div>`;
  return {
    document,
    storage: { getItem: () => 'token' },
    origin: 'https://manage.lakeside-voice.example',
    fetch: async () => new Response('{}', { status: 403 }),
    signal: new AbortController().signal,
  };
}
const names = ['harborlight.12345.service', 'juniperhills.12345.service'];

afterEach(() => {
  document.body.innerHTML = '';
});

test('rows are the whole list once as many were seen as the page says there are', async () => {
  const seen: SeenRows = new Map();
  const [first = '', second = ''] = names;
  const one = await readPortalPage(domainsPage({ names: [first], below: '1 to 1 of 2' }), seen);
  expect(one).toMatchObject({ ok: true, via: 'rows', complete: false, expected: 2 });
  const both = await readPortalPage(domainsPage({ names: [second], below: '2 to 2 of 2' }), seen);
  expect(both).toMatchObject({ ok: true, via: 'rows', complete: true, expected: 2 });
});

test.each([
  ['a search field holds words', { above: '<input type="search" value="har">', below: '1 to 2 of 2' }],
  ['a search field of no type holds words', { above: '<input value="har">', below: '1 to 2 of 2' }],
  ['the count says that it was filtered', { below: '1 to 2 of 2 (filtered from 141)' }],
])('rows are a part when %s', async (_, page) => {
  const read = await readPortalPage(domainsPage({ names, ...page }), new Map());
  expect(read).toMatchObject({ ok: true, via: 'rows', complete: false });
});
