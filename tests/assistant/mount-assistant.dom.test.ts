import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyMemory } from '../../lib/procedure/memory-empty';
import { assist, openProductDialog, type } from './page';

const guided = {
  ...emptyMemory,
  procedure: 'assign-usage-product',
  account: 'SR10482',
  customer: 'Lakeside Dental Group',
};

let stop: AbortController;
let before: string;

beforeEach(() => {
  stop = new AbortController();
  before = document.documentElement.outerHTML;
});
afterEach(() => {
  stop.abort();
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
});

describe('the assistant on a page', () => {
  it('leaves the document as it was when it is stopped', async () => {
    const { dialog } = openProductDialog();
    const page = document.documentElement.outerHTML;
    const { part } = assist({ signal: stop.signal, memory: guided });
    await expect.poll(() => part('verdict')?.dataset.verdict).toBe('generated');
    await expect.poll(() => part('lock')?.dataset.target).toBe('add-ons');
    expect(document.documentElement.outerHTML).not.toBe(page);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(page);
    dialog.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('hears nothing of the page any more when it is stopped', async () => {
    const { field } = openProductDialog();
    const { part, store } = assist({ signal: stop.signal, memory: guided });
    type(field, 'lakesidedental.12345.servise');
    await expect.poll(() => part('suggestion')?.dataset.domain).toBe('lakesidedental.12345.service');
    stop.abort();
    const state = store.getState();
    const press = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    field.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
    type(field, 'other.12345.service');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(store.getState()).toBe(state);
  });

  it('takes the place of an overlay that nobody looks after any more', async () => {
    const orphan = document.createElement('plumbline-overlay');
    document.documentElement.append(orphan);
    const { host } = assist({ signal: stop.signal });
    expect([...document.querySelectorAll('plumbline-overlay')]).toEqual([host]);
  });
});

describe('in a dialog that clips and moves what is in it', () => {
  const style =
    'overflow: hidden; width: 320px; height: 140px; margin: 0; left: 40px; top: 60px; transform: translate(30px, 50px);';

  it('the overlay stands in the dialog, is not clipped by it, and keeps the coordinates of the window', async () => {
    const { dialog, field } = openProductDialog(style);
    const { host, part } = assist({ signal: stop.signal, memory: guided });
    await expect.poll(() => host.parentNode).toBe(dialog);
    expect(host.matches(':popover-open')).toBe(true);
    await expect
      .poll(() => part('verdict')?.getBoundingClientRect().left)
      .toBe(Math.round(field.getBoundingClientRect().left));
    const panel = part('panel')?.getBoundingClientRect();
    if (!panel) throw new Error('There is no panel.');
    expect(panel.left).toBeGreaterThan(dialog.getBoundingClientRect().right);
    expect(panel.right).toBeLessThanOrEqual(innerWidth);
    expect(document.elementFromPoint(panel.left + panel.width / 2, panel.top + 20)).toBe(host);
  });

  it('the ring lies around its target in the dialog', async () => {
    const { field } = openProductDialog(style);
    const { part } = assist({ signal: stop.signal, memory: guided });
    const { left, top } = field.getBoundingClientRect();
    await expect.poll(() => part('spotlight')?.dataset.step).toBe('enter-domain');
    await expect.poll(() => part('spotlight')?.getBoundingClientRect().left).toBeCloseTo(left - 6, 0);
    expect(part('spotlight')?.getBoundingClientRect().top).toBeCloseTo(top - 6, 0);
  });

  it('comes out again when the dialog closes', async () => {
    const { dialog } = openProductDialog(style);
    const { host } = assist({ signal: stop.signal, memory: guided });
    await expect.poll(() => host.parentNode).toBe(dialog);
    dialog.close();
    await expect.poll(() => host.parentNode).toBe(document.documentElement);
    expect(host.matches(':popover-open')).toBe(true);
  });
});

describe('the keys', () => {
  it('↓ in the domain field leads to the first suggestion, and Esc back', async () => {
    const { field } = openProductDialog();
    const { part, root } = assist({ signal: stop.signal, memory: guided });
    type(field, 'lakesidedental.12345.servise');
    await expect.poll(() => part('suggestion')?.dataset.domain).toBe('lakesidedental.12345.service');
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    field.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    expect(root.activeElement).toBe(part('suggestion'));
    root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(field);
  });

  it('↓ stays the page’s own key while there is nothing to choose', async () => {
    const { field } = openProductDialog();
    const { part } = assist({ signal: stop.signal, memory: guided });
    type(field, 'lakesidedental.12345.service');
    await expect.poll(() => part('verdict')?.dataset.verdict).toBe('exact');
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    field.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(false);
  });

  it('lead to the panel, and at the second press back to where one was', async () => {
    const { field } = openProductDialog();
    const { commands, host, part } = assist({ signal: stop.signal, memory: guided });
    await expect.poll(() => part('panel')?.dataset.step).toBe('enter-domain');
    field.focus();
    commands.focusPanel();
    expect(document.activeElement).toBe(host);
    commands.focusPanel();
    expect(document.activeElement).toBe(field);
  });

  it('lead out of the panel again where nothing had the focus', async () => {
    document.body.append(Object.assign(document.createElement('button'), { id: 'first' }));
    const { commands, host, part } = assist({ signal: stop.signal });
    await expect.poll(() => part('start')).not.toBeNull();
    commands.focusPanel();
    expect(document.activeElement).toBe(host);
    commands.focusPanel();
    expect(document.activeElement).toBe(document.body);
    document.querySelector('#first')?.remove();
  });

  it('lead to what is next', async () => {
    const { field } = openProductDialog();
    const { commands, part } = assist({ signal: stop.signal, memory: guided });
    await expect.poll(() => part('spotlight')?.dataset.step).toBe('enter-domain');
    field.blur();
    commands.next();
    expect(document.activeElement).toBe(field);
  });

  it('lead to the domain when a held control was tried', async () => {
    const { dialog, field } = openProductDialog();
    const { commands, store } = assist({ signal: stop.signal, memory: emptyMemory });
    await expect.poll(() => store.getState().holds.length).toBe(1);
    dialog.querySelector('button')?.click();
    await expect.poll(() => store.getState().holds[0]?.open).toBe(true);
    commands.next();
    expect(document.activeElement).toBe(field);
  });
});

describe('after an update of Plumbline under the page', () => {
  it('the panel says to reload, and what is held stays held and says the same', async () => {
    const { dialog } = openProductDialog();
    let pressed = false;
    const addOn = dialog.querySelector('button');
    addOn?.addEventListener('click', () => {
      pressed = true;
    });
    const { part, store, root } = assist({ signal: stop.signal, memory: guided });
    await expect.poll(() => part('lock')).not.toBeNull();
    store.setState({ outdated: true });
    await expect.poll(() => part('panel')?.innerText).toContain('Reload this page');
    addOn?.click();
    expect(pressed).toBe(false);
    await expect
      .poll(() => root.querySelector('.pl-reason')?.textContent)
      .toContain('stays locked until the page is reloaded');
    expect(part('verdict')).toBeNull();
    expect(part('spotlight')).toBeNull();
  });
});
