import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Sources } from '../../lib/browser/source-protocol';
import { openOptions as open, part, words } from './options-stage';
import { fetched } from './sources';

describe('refreshing', () => {
  const connected: Partial<Sources> = {
    portal: {
      host: 'portal.example.com',
      apiHost: 'portal.example.com',
      useTab: false,
      secret: { kind: 'nsr', ending: '4F2A' },
    },
  };

  test('is off while there is nothing to ask, and says why', async () => {
    const port = await open();
    await userEvent.click(part('refresh-list'), { force: true });
    expect(part('refresh-list').getAttribute('aria-disabled')).toBe('true');
    expect(part('refresh-list').title).toContain('Connect a source first');
    expect(port.refresh).not.toHaveBeenCalled();
  });

  test('says what was added, removed and renamed, and shows it', async () => {
    const port = await open(connected);
    port.refresh.mockResolvedValue({
      ...fetched,
      trigger: 'hand',
      differences: {
        added: { count: 3, examples: [{ domain: 'harborview.12345.service', description: 'Harborview Medical' }] },
        removed: { count: 1, examples: [{ domain: 'oldmill.12345.service' }] },
        renamed: {
          count: 1,
          examples: [{ from: 'pinecrest.12345.service', to: 'pinecrest2.12345.service', description: 'Pine Crest' }],
        },
        described: { count: 0, examples: [] },
      },
    });
    await userEvent.click(part('refresh-list'));
    await expect.poll(words).toContain('3 added, 1 removed, 1 renamed');
    expect(words()).not.toContain('harborview.12345.service');
    await userEvent.click(document.querySelector('[data-part="list-changes"] summary') ?? document.body);
    expect(words()).toContain('harborview.12345.service');
    expect(words()).toContain('Pine Crest, was pinecrest.12345.service');
    expect(words()).toContain('and 2 more');
  });

  test('that would shrink the list is asked about', async () => {
    const port = await open(connected);
    port.refresh.mockResolvedValueOnce({
      ...fetched,
      trigger: 'hand',
      outcome: 'failed',
      problem: { code: 'shrinks', from: 500, to: 20 },
    });
    await userEvent.click(part('refresh-list'));
    await expect.poll(words).toContain('This list is much shorter: 20 instead of 500.');
    await userEvent.click(part('replace-list'));
    expect(port.refresh).toHaveBeenLastCalledWith({ source: 'portal-api', replaceAnyway: true });
  });

  test.each([
    ['unauthorized', 'does not accept the key (401)', 'Enter another key'],
    ['rate-limited', 'asks to wait (429)', 'Refresh again in a few minutes'],
    ['log-in-page', 'showed its log-in page', 'Sign in there'],
    ['masked', 'in another user’s name', 'Leave that in the portal'],
    ['timeout', 'did not answer in time', 'Check the connection'],
  ] as const)(
    'that ended with "%s" says what happened and what to do, in the status and in the history',
    async (code, what, advice) => {
      const problem = { code, host: 'portal.example.com' };
      await open(connected, [{ ...fetched, outcome: 'failed', problem }], { problem });
      for (const name of ['list-problem', 'refresh-history']) {
        expect(part(name).innerText).toContain(what);
        expect(part(name).innerText).toContain(advice);
      }
      expect(part('list-problem').innerText).toContain('The list in use stays as it was.');
    },
  );

  test('that shrank the list and was left can still be agreed to', async () => {
    const problem = { code: 'shrinks', from: 500, to: 20 } as const;
    const port = await open(connected, [{ ...fetched, outcome: 'failed', problem }], { problem });
    await userEvent.click(part('replace-list'));
    expect(port.refresh).toHaveBeenLastCalledWith({ replaceAnyway: true });
  });

  test('by itself is announced', async () => {
    await open({ ...connected, nextAt: Date.now() + 4 * 3_600_000 });
    expect(part('list-status').innerText).toContain('2 hours ago, next in 4 hours');
  });

  test('happens as often as one says', async () => {
    const port = await open(connected);
    await userEvent.selectOptions(part('refresh-hours'), 'Every 12 hours');
    expect(port.setHours).toHaveBeenCalledExactlyOnceWith(12);
  });
});
