import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { RecordPage } from '../../components/record/record-page';
import { createRecordPage, type RecordPort, ROWS_ON_PAGE } from '../../components/record/record-store';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/record/record.css';
import type { Entry } from '../../lib/record/entry';
import type { OpenOrder } from '../../lib/record/open-order';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22, 15);
const DOMAIN = 'lakesidedental.12345.service';

const entry = (id: string, part: Partial<Entry> = {}): Entry => ({
  id,
  at: NOW - 60_000,
  kind: 'check',
  account: 'SR10482',
  domains: [DOMAIN],
  verdict: 'exact',
  who: 'Clerk 1',
  ...part,
});
const sample: Entry[] = [
  entry('a', { kind: 'place', stage: 'pressed', order: 'OR1041', at: NOW - 1 }),
  entry('b', {
    kind: 'hold',
    about: 'add-ons',
    times: 2,
    verdict: 'lookalike',
    domains: ['lakesidedenta1.12345.service'],
  }),
  entry('c', { kind: 'confirm', reason: 'new in the portal today', verdict: 'cannot-tell', account: 'SR10467' }),
  entry('d', { kind: 'hold', about: 'place-order', verdict: 'unknown', who: 'Clerk 2', at: NOW - 2 * DAY }),
  entry('e', { at: NOW - 60 * DAY }),
];
const order: OpenOrder = {
  id: 'p',
  host: 'onebill.example',
  account: 'SR10482',
  customer: 'Lakeside Dental Group',
  domains: [DOMAIN],
  order: 'OR1039',
  placedAt: NOW - 2 * DAY,
  placed: true,
};

let root: Root;
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

async function open(entries: Entry[], rest: Partial<Awaited<ReturnType<RecordPort['read']>>> = {}) {
  const port = {
    read: vi.fn(async () => ({ entries, waiting: 0, open: [], dropped: { count: 0 }, ...rest })),
    erase: vi.fn(async (before?: number) => entries.filter(({ at }) => before === undefined || at < before).length),
    dismiss: vi.fn(async () => undefined),
    openOrder: vi.fn(async () => undefined),
    save: vi.fn(),
    now: () => NOW,
  } satisfies RecordPort;
  const model = createRecordPage(port);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<RecordPage model={model} />);
  await model.refresh();
  await vi.waitFor(() => expect(document.querySelector('[data-part="record-count"]')).not.toBeNull());
  return port;
}

const at = (name: string): HTMLElement => {
  const found = document.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no part "${name}" on the page.`);
  return found;
};
const button = (name: string) => browserPage.getByRole('button', { name, exact: true });
const rows = () => [...document.querySelectorAll('[data-part="record-table"] tbody tr')].map((row) => row.textContent);
const ids = () =>
  [...document.querySelectorAll<HTMLElement>('tr[data-entry]')].map(({ dataset }) => dataset.entry).join('');

describe('the table', () => {
  test('tells time in UTC, account, domain, verdict, what happened and who', async () => {
    await open(sample);
    expect(ids()).toBe('abcd');
    expect(rows()[0]).toBe(`Nov 22, 14:59SR10482${DOMAIN}ExactOrder OR1041 placedClerk 1`);
    expect(rows()[1]).toContain('Look-alikeAdd-On held, twice');
    expect(rows()[2]).toContain('Cannot tellConfirmed: new in the portal today');
    expect(rows()[3]).toContain('Not listedPlace Order held');
  });

  test('sorts by its heads, and says so', async () => {
    await open(sample);
    await button('Account').click();
    expect(ids()).toBe('cabd');
    await button('Account').click();
    expect(document.querySelector('th[aria-sort]')?.ariaSort).toBe('descending');
    expect(ids()).toBe('abdc');
  });

  test('shows what its filters let through', async () => {
    await open(sample);
    await userEvent.selectOptions(at('record-period'), 'all');
    expect(ids()).toBe('abcde');
    await userEvent.selectOptions(at('record-kind'), 'hold');
    expect(ids()).toBe('bd');
    await userEvent.selectOptions(at('record-who'), 'Clerk 2');
    expect(ids()).toBe('d');
    await userEvent.selectOptions(at('record-verdict'), 'exact');
    expect(document.body.textContent).toContain('Nothing in the record is like that.');
  });

  test('is searched by a part of the domain', async () => {
    await open(sample);
    await userEvent.fill(at('record-search'), 'DENTA1');
    expect(ids()).toBe('b');
    expect(at('record-count').dataset.count).toBe('1');
  });

  test('of a full record draws one page at a time', async () => {
    await open(Array.from({ length: 20_000 }, (_, index) => entry(`e${index}`, { at: NOW - index })));
    expect(at('record-count').textContent).toBe('20,000 entries');
    expect(rows()).toHaveLength(ROWS_ON_PAGE);
    await button('Further').click();
    expect(document.querySelector<HTMLElement>('tr[data-entry]')?.dataset.entry).toBe(`e${ROWS_ON_PAGE}`);
  });
});

test('what is shown is what is exported', async () => {
  const port = await open(sample);
  await userEvent.selectOptions(at('record-kind'), 'confirm');
  await userEvent.click(at('export-json'));
  const [name, type, text] = port.save.mock.calls[0] ?? [];
  expect([name, type]).toEqual(['plumbline-record-2026-11-22.json', 'application/json']);
  expect(JSON.parse(text)).toHaveLength(1);
  expect(at('record-count').textContent).toBe('One entry was exported.');
});

test('erasing says how many entries go, and asks before it does', async () => {
  const port = await open(sample);
  await userEvent.click(at('erase'));
  await expect.element(browserPage.getByRole('dialog')).toBeVisible();
  expect(at('erase-now').textContent).toBe('Nothing that old');
  await browserPage.getByLabelText('Older than 30 days').click();
  expect(at('erase-now').textContent).toBe('Erase one entry');
  expect(port.erase).not.toHaveBeenCalled();
  await userEvent.click(at('erase-now'));
  expect(port.erase).toHaveBeenCalledWith(NOW - 30 * DAY);
  await expect.poll(() => at('record-count').textContent).toBe('One entry was erased.');
});

describe('an order not yet billing', () => {
  test('is told with its customer and age, and leads to its OneBill', async () => {
    const port = await open(sample, { open: [order] });
    expect(at('open-orders').textContent).toContain('OR1039');
    expect(at('open-orders').textContent).toContain('Lakeside Dental Group');
    expect(at('open-orders').textContent).toContain('placed 2 days ago');
    await button('Open OneBill for OR1039').click();
    expect(port.openOrder).toHaveBeenCalledWith('onebill.example');
  });

  test('is taken off with a reason only', async () => {
    const port = await open(sample, { open: [order] });
    await button('Take off OR1039').click();
    await browserPage.getByLabelText('Reason').click();
    await userEvent.keyboard('{Enter}');
    expect(port.dismiss).not.toHaveBeenCalled();
    await browserPage.getByLabelText('Reason').fill('Cancelled by phone');
    await userEvent.keyboard('{Enter}');
    expect(port.dismiss).toHaveBeenCalledWith('p', 'Cancelled by phone');
  });
});

test('what waits, what made room and what does not work is said', async () => {
  await open(sample, { waiting: 2, dropped: { count: 12 }, problem: 'The disk is full.' });
  const said = at('record-trouble').textContent;
  expect(said).toContain('That did not work: The disk is full.');
  expect(said).toContain('2 entries wait');
  expect(said).toContain('12 old entries have made room');
});

test.each(['light', 'dark'])('nothing stands in the way of a screen reader or of the eye in %s', async (scheme) => {
  document.documentElement.dataset.scheme = scheme;
  document.documentElement.lang = 'en';
  document.title = 'Plumbline record';
  await open(sample, { open: [order], waiting: 1, dropped: { count: 3 } });
  const { violations } = await axe.run(document);
  delete document.documentElement.dataset.scheme;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
