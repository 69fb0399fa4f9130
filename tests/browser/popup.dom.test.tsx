import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupPage } from '../../components/popup/popup-page';
import { createPopup, type PopupPort } from '../../components/popup/popup-store';
import type { TabState } from '../../lib/browser/protocol';
import type { Sources } from '../../lib/browser/source-protocol';
import type { RefreshRecord } from '../../lib/directory/refresh-record';
import type { ListStatus } from '../../lib/domains/verdict';
import type { OpenOrder } from '../../lib/record/open-order';
import { fetched, noSources } from './sources';

const DAY = 24 * 60 * 60 * 1000;
const healthy: ListStatus = {
  count: 500,
  complete: true,
  source: 'file',
  fetchedAt: Date.now() - 1000,
  version: 'v1',
  canAskAgain: false,
};
const guiding: TabState = {
  state: 'guiding',
  procedure: 'assign-usage-product',
  step: 'enter-domain',
  number: 9,
  total: 17,
  title: 'Enter the domain',
  customer: { name: 'Lakeside Dental Group', account: '1001' },
};

const unchanged: RefreshRecord = { ...fetched, trigger: 'hand', outcome: 'unchanged' };
const connected: Sources = { ...noSources, team: { url: 'https://files.example/domains.csv' } };

let root: Root | undefined;
let orders: OpenOrder[] = [];
let sources: Sources = noSources;

async function open(state: TabState | undefined, status: ListStatus = healthy, command = vi.fn(async () => undefined)) {
  const port = {
    readTab: vi.fn(async (): Promise<{ tabId: number; state?: TabState }> => ({ tabId: 7, state })),
    readStatus: vi.fn(async () => status),
    readSources: vi.fn(async () => sources),
    refreshList: vi.fn<PopupPort['refreshList']>(async () => unchanged),
    readOpenOrders: vi.fn(async () => orders),
    openOrder: vi.fn(async () => undefined),
    command,
    open: vi.fn(async () => undefined),
    close: vi.fn(),
  } satisfies PopupPort;
  const popup = createPopup(port);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<PopupPage popup={popup} />);
  await popup.refresh();
  await vi.waitFor(() => expect(document.querySelector('[data-part="popup-list"]')).not.toBeNull());
  return port;
}

afterEach(() => {
  orders = [];
  sources = noSources;
  root?.unmount();
  document.body.replaceChildren();
});

const words = () => document.body.textContent ?? '';

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.ariaLabel === name,
  );
  if (!found) throw new Error(`There is no button "${name}". Here: ${words()}`);
  return found;
}

describe('on a page of OneBill', () => {
  test('that is being guided it names the step and the customer', async () => {
    const port = await open(guiding);
    expect(words()).toContain('Enter the domain');
    expect(words()).toContain('Lakeside Dental Group, step 9 of 17');
    await userEvent.click(button('Show on the page'));
    expect(port.command).toHaveBeenCalledWith(7, { command: 'show', procedure: undefined });
    expect(port.close).toHaveBeenCalled();
  });

  test('stopping stays open and shows what the page is now', async () => {
    const port = await open(guiding);
    port.readTab.mockResolvedValue({ tabId: 7, state: { state: 'idle', procedure: 'assign-usage-product' } });
    await userEvent.click(button('Stop guiding'));
    await expect.poll(words).toContain('Ready on this page');
    expect(port.close).not.toHaveBeenCalled();
  });

  test('that is idle it starts the procedure the page offers', async () => {
    const port = await open({ state: 'idle', procedure: 'assign-usage-product' });
    await userEvent.click(button('Start the order'));
    expect(port.command).toHaveBeenCalledWith(7, { command: 'start', procedure: 'assign-usage-product' });
  });

  test('that went away meanwhile it says so', async () => {
    await open(guiding, healthy, vi.fn().mockRejectedValue(new Error('Nobody answers.')));
    await userEvent.click(button('Show on the page'));
    await expect.poll(words).toContain('That did not work: Nobody answers.');
  });
});

test('elsewhere it says that this is no page of OneBill, and offers nothing to start', async () => {
  await open(undefined);
  expect(words()).toContain('Not a OneBill page');
  expect(() => button('Start the order')).toThrow();
});

describe('the list', () => {
  test('is a count and an age while all is well', async () => {
    await open(undefined);
    expect(words()).toContain('500 domains');
    expect(words()).toContain('just now');
  });

  test.each<[string, Partial<ListStatus>, string]>([
    ['missing', { source: 'none', count: 0, complete: false, fetchedAt: undefined }, 'No domain list yet'],
    ['invented', { source: 'sample' }, 'The sample list is in use'],
    ['a part only', { complete: false, expected: 900 }, 'Part of the list only'],
    ['old', { fetchedAt: Date.now() - 9 * DAY }, 'The list is 9 days old'],
  ])('that is %s is said, with the way to the options', async (_, status, sentence) => {
    const port = await open(undefined, { ...healthy, ...status });
    expect(words()).toContain(sentence);
    await userEvent.click(document.querySelector('[data-part="popup-list"] button') ?? document.body);
    expect(port.open).toHaveBeenCalledWith('options');
  });
});

describe('the list, where a source is connected,', () => {
  const fromTeam: ListStatus = { ...healthy, source: 'team', canAskAgain: true };
  const part = (name: string) => document.querySelector(`[data-part="${name}"]`);
  const press = async () => userEvent.click(part('refresh-list') ?? document.body);

  test('says its source and that it is complete', async () => {
    sources = connected;
    await open(undefined, fromTeam);
    expect(words()).toContain('Team address. Complete.');
  });

  test('is fetched by one press, which says what came of it', async () => {
    sources = connected;
    const port = await open(undefined, fromTeam);
    const one = { count: 1, examples: [{ domain: 'new.12345.service' }] };
    const none = { count: 0, examples: [] };
    port.refreshList.mockResolvedValue({
      ...unchanged,
      outcome: 'replaced',
      differences: { added: one, removed: none, renamed: none, described: none },
    });
    port.readStatus.mockResolvedValue({ ...fromTeam, count: 501 });
    await press();
    await expect.poll(words).toContain('1 added');
    expect(words()).toContain('501 domains');
    expect(port.close).not.toHaveBeenCalled();
  });

  test('is fetched once, however often one presses', async () => {
    sources = connected;
    const port = await open(undefined, fromTeam);
    const answered = Promise.withResolvers<RefreshRecord>();
    port.refreshList.mockReturnValue(answered.promise);
    await press();
    document.querySelector<HTMLElement>('[data-part="refresh-list"]')?.click();
    answered.resolve(unchanged);
    await expect.poll(words).toContain('Nothing has changed');
    expect(port.refreshList).toHaveBeenCalledOnce();
  });

  test('and could not be fetched says why, what to do, and that it stays', async () => {
    sources = connected;
    const problem = { code: 'unauthorized', host: 'portal.example.com', status: 401 } as const;
    const port = await open(undefined, { ...fromTeam, problem });
    for (const said of [
      'portal.example.com does not accept the key (401).',
      'Enter another key.',
      'The list in use stays as it was.',
      '500 domains',
    ])
      expect(words()).toContain(said);
    await press();
    expect(port.refreshList).toHaveBeenCalledOnce();
    await userEvent.click(part('update-list') ?? document.body);
    expect(port.open).toHaveBeenCalledWith('options');
  });
});

test('a list brought by hand has nothing to be fetched from', async () => {
  await open(undefined);
  expect(document.querySelector('[data-part="refresh-list"]')).toBeNull();
});

test.each([
  ['Options', 'options'],
  ['Practice', 'practice'],
  ['Record', 'record'],
])('the door "%s" opens and the popup closes', async (name, door) => {
  const port = await open(guiding);
  await userEvent.click(button(name));
  expect(port.open).toHaveBeenCalledWith(door);
  expect(port.close).toHaveBeenCalled();
});

describe('orders not yet billing', () => {
  const order = (number: number, part: Partial<OpenOrder> = {}): OpenOrder => ({
    id: `${number}`,
    host: 'onebill.example',
    account: `SR${number}`,
    customer: 'Lakeside Dental Group',
    domains: ['lakesidedental.12345.service'],
    order: `OR${number}`,
    placedAt: Date.now() - 2 * DAY,
    placed: true,
    ...part,
  });

  test('are not spoken of while there are none', async () => {
    await open(undefined);
    expect(document.querySelector('[data-part="popup-open-orders"]')).toBeNull();
  });

  test('are counted, and listed with number, customer, domain and age, each with its way there', async () => {
    orders = [order(1041), order(1036, { order: undefined })];
    const port = await open(undefined);
    await userEvent.click(button('2 orders not yet billing'));
    for (const said of [
      'OR1041',
      'No number',
      'Lakeside Dental Group, SR1041',
      'lakesidedental.12345.service',
      '2 days ago',
    ])
      expect(words()).toContain(said);
    await userEvent.click(button('Open OneBill for OR1041'));
    expect(port.openOrder).toHaveBeenCalledWith('onebill.example');
    expect(port.close).toHaveBeenCalled();
  });

  test('that are many lead to the record', async () => {
    orders = Array.from({ length: 7 }, (_, at) => order(1000 + at));
    const port = await open(undefined);
    await userEvent.click(button('7 orders not yet billing'));
    expect(document.querySelectorAll('[data-part="popup-open-orders"] li')).toHaveLength(5);
    await userEvent.click(button('2 more in the record'));
    expect(port.open).toHaveBeenCalledWith('record');
  });
});
