// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { lookInPortalPage, type PortalPage, readPortalPage } from '../../lib/directory/sources/portal-tab';
import { answerPortal, type PortalQuirks, portalOf } from '../../scripts/portal/api';

const TOKEN = 'eyJ.session-of-the-page.sig';
const ORIGIN = 'https://manage.lakeside-voice.example';

/** A page of an invented portal with a session, and all that its script asked for. */
function signedIn(quirks: PortalQuirks, body = '') {
  document.body.innerHTML = body;
  const portal = portalOf(1_200, { token: TOKEN, ...quirks });
  const asked: { url: string; init: RequestInit }[] = [];
  const page: PortalPage = {
    document,
    storage: { getItem: (key) => (key === 'ns_t' ? TOKEN : null) },
    origin: ORIGIN,
    signal: new AbortController().signal,
    fetch: async (url, init) => {
      asked.push({ url, init });
      const answer = answerPortal(portal, new URL(url), new Headers(init.headers).get('authorization') ?? '');
      return new Response(answer.body, { status: answer.status, headers: answer.headers });
    },
  };
  return { page, asked };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the token of the page’s session', () => {
  test.each<[string, PortalQuirks]>([
    ['well', {}],
    ['in the first generation', { generation: 'v1' }],
    ['with a refusal of the token', { fault: 401 }],
    ['with a refusal', { fault: 403 }],
    ['with a wish to wait', { fault: 429 }],
    ['with an error', { fault: 500 }],
    ['with a torn answer', { fault: 'truncated' }],
    ['with a log-in page', { fault: 'log-in-page' }],
  ])(
    'goes to the page’s own host alone and is in nothing that is given away: a portal that answers %s',
    async (_, quirks) => {
      const { page, asked } = signedIn(quirks);
      const given = [
        await readPortalPage(page, new Map()),
        await lookInPortalPage('lakesidedental.12345.service', page),
      ];
      expect(JSON.stringify(given)).not.toContain(TOKEN);
      expect(asked.length).toBeGreaterThan(0);
      for (const { url, init } of asked) {
        expect(new URL(url).origin).toBe(ORIGIN);
        expect(url).not.toContain(TOKEN);
        expect(new Headers(init.headers).get('authorization')).toBe(`Bearer ${TOKEN}`);
        // A redirect would carry it to wherever it leads.
        expect(init.redirect).toBe('manual');
      }
    },
  );

  test('is not used in another user’s name: nobody is asked at all', async () => {
    for (const mask of ['<div class="mask-bar">As somebody else</div>', '<a href="/portal/endMasquerade">End</a>']) {
      const { page, asked } = signedIn({}, mask);
      const problem = { code: 'masked', host: 'manage.lakeside-voice.example' };
      expect(await readPortalPage(page, new Map())).toEqual({ ok: false, problem });
      expect(await lookInPortalPage('lakesidedental.12345.service', page)).toEqual({ ok: false, problem });
      expect(asked).toEqual([]);
    }
  });
});
