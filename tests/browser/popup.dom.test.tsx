import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupPage } from '../../components/popup/popup-page';
import { createPopup, type PopupPort } from '../../components/popup/popup-store';
import type { TabState } from '../../lib/browser/protocol';
import type { ListStatus } from '../../lib/domains/verdict';

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

let root: Root | undefined;

async function open(state: TabState | undefined, status: ListStatus = healthy, command = vi.fn(async () => undefined)) {
  const port = {
    readTab: vi.fn(async (): Promise<{ tabId: number; state?: TabState }> => ({ tabId: 7, state })),
    readStatus: vi.fn(async () => status),
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

test.each([
  ['Options', 'options'],
  ['Practice', 'practice'],
])('the door "%s" opens and the popup closes', async (name, door) => {
  const port = await open(guiding);
  await userEvent.click(button(name));
  expect(port.open).toHaveBeenCalledWith(door);
  expect(port.close).toHaveBeenCalled();
});
