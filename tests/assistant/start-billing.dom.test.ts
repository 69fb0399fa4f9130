import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyMemory } from '../../lib/procedure/memory-empty';
import { type Assisted, assist } from './page';

const NOW = new Date(2026, 10, 25, 9, 0);
let stop: AbortController;
let entered: number;

beforeEach(() => {
  stop = new AbortController();
  entered = 0;
  // Only the clock: frames and timers run as ever.
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const dialog = ({ date = '2026-11-01', ticked = true, product = 'Domain Usage' } = {}): string => `
  <dialog open style="margin: 40px; width: 600px"><h2>Activate order</h2>
    <table><tr><td><input type="checkbox" id="tick" ${ticked ? 'checked' : ''}></td><td>${product}</td></tr></table>
    <label>Activation Date <input type="date" id="date" value="${date}"></label>
    <button type="button" id="start">Start Billing</button></dialog>`;

function the(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((done) => requestAnimationFrame(done));
}

async function put(html: string): Promise<Assisted> {
  document.body.innerHTML = html;
  the('start').addEventListener('click', () => entered++);
  const page = assist({ signal: stop.signal, memory: { ...emptyMemory, dateTouched: true } });
  await settled();
  return page;
}

const question = ({ part }: Assisted): string => part('warning')?.innerText ?? '';

async function answer({ part }: Assisted, label: string): Promise<void> {
  const button = [...(part('warning')?.querySelectorAll('button') ?? [])].find(({ innerText }) => innerText === label);
  button?.click();
  await settled();
}

async function press(): Promise<void> {
  await userEvent.click(the('start'), { force: true });
  await settled();
}

describe('Start Billing', () => {
  test('with a date in the past is asked about once, with the day in words, and "Yes" goes on', async () => {
    const page = await put(dialog());
    await press();
    expect(entered).toBe(0);
    expect(question(page)).toContain('Sunday, November 1, 2026 is 24 days ago');
    expect(the('start').hasAttribute('aria-disabled')).toBe(false);
    await answer(page, 'Yes, start billing');
    expect(entered).toBe(1);
    expect(question(page)).toBe('');
    await press();
    expect(entered).toBe(2);
  });

  test('goes on with a second press, but not with the second half of a double click', async () => {
    const page = await put(dialog());
    await userEvent.dblClick(the('start'), { force: true });
    await settled();
    expect(entered).toBe(0);
    expect(question(page)).toContain('Billing would start in the past');
    vi.setSystemTime(NOW.getTime() + 2_000);
    await press();
    expect(entered).toBe(1);
  });

  test('is asked about by the keyboard as well', async () => {
    const page = await put(dialog({ date: '2027-02-01' }));
    the('start').focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(entered).toBe(0);
    expect(question(page)).toContain('Monday, February 1, 2027');
    expect(document.activeElement).toBe(the('start'));
    vi.setSystemTime(NOW.getTime() + 2_000);
    await userEvent.keyboard('{Enter}');
    expect(entered).toBe(1);
  });

  test('asks anew about another date, and leads to the date', async () => {
    const page = await put(dialog());
    await press();
    await answer(page, 'Change the date');
    expect(document.activeElement).toBe(the('date'));
    (the('date') as HTMLInputElement).value = '2026-11-02';
    vi.setSystemTime(NOW.getTime() + 2_000);
    await press();
    expect(entered).toBe(0);
    expect(question(page)).toContain('Monday, November 2, 2026');
  });

  test('asks when no product is ticked, and leads to the box', async () => {
    const page = await put(dialog({ date: '2026-11-26', ticked: false }));
    await press();
    expect(entered).toBe(0);
    expect(question(page)).toContain('No product is ticked');
    await answer(page, 'Tick the products');
    expect(document.activeElement).toBe(the('tick'));
  });

  test.each([
    ['a day ahead', dialog({ date: '2026-11-30' })],
    ['another product', dialog({ product: 'Bundled Seat' })],
  ])('goes on at once with %s', async (_, html) => {
    await put(html);
    await press();
    expect(entered).toBe(1);
  });
});

describe('an order that is placed with another identifier', () => {
  test('holds nothing, and the panel says how it is put right', async () => {
    document.body.innerHTML = `<dialog open style="margin: 40px; width: 600px"><h2>Domain Usage</h2>
      <label>Identifier <input value="lakesidedental.12345.servise" readonly></label>
      <button type="button" id="start">Add-On</button></dialog>`;
    the('start').addEventListener('click', () => entered++);
    const page = assist({ signal: stop.signal, memory: { ...emptyMemory, procedure: 'assign-usage-product' } });
    await settled();
    await expect.poll(() => page.part('panel')?.innerText).toContain('Cancel the product, activate the cancellation');
    await press();
    expect(entered).toBe(1);
  });
});
