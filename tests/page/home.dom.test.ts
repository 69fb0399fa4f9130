import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostHome } from '../../lib/page/home';
import { look, show, the } from './shown';

let host: HTMLElement;
let home: HostHome;
let now: number;

beforeEach(() => {
  host = document.createElement('plumbline-overlay');
  now = 0;
  home = new HostHome(host, () => now);
});
afterEach(() => {
  host.remove();
  show('');
});

const settle = () => home.settle(look());
const dialogs = () => [...document.querySelectorAll('dialog')];

describe('the home of the overlay', () => {
  it('is the end of the document', () => {
    show('<p>Page</p>');
    settle();
    expect(host.parentNode).toBe(document.documentElement);
    expect(document.documentElement.lastElementChild).toBe(host);
  });

  it('is an open modal dialog, where all else is inert, and the document again when it closes', () => {
    show('<dialog><p>Domain Usage</p></dialog>');
    settle();
    const [dialog] = dialogs();
    dialog?.showModal();
    settle();
    expect(host.parentNode).toBe(dialog);
    dialog?.close();
    settle();
    expect(host.parentNode).toBe(document.documentElement);
  });

  it('is the innermost of two modal dialogs, then the outer one', () => {
    show('<dialog><p>Outer</p><dialog><p>Inner</p></dialog></dialog>');
    for (const dialog of dialogs()) dialog.showModal();
    settle();
    expect(host.parentNode).toBe(dialogs()[1]);
    dialogs()[1]?.close();
    settle();
    expect(host.parentNode).toBe(dialogs()[0]);
  });

  it('is not a dialog that lets the page be used', () => {
    show('<dialog open><p>Domain Usage</p></dialog><div role="dialog" aria-modal="true">Soft</div>');
    settle();
    expect(host.parentNode).toBe(document.documentElement);
  });

  it('is saved from a dialog that leaves the page with it', () => {
    show('<dialog><p>Domain Usage</p></dialog>');
    the('dialog');
    const [dialog] = dialogs();
    dialog?.showModal();
    settle();
    dialog?.remove();
    expect(host.isConnected).toBe(false);
    settle();
    expect(host.parentNode).toBe(document.documentElement);
  });

  it('is not moved without need', () => {
    show('<p>Page</p>');
    settle();
    document.documentElement.append(document.createElement('div'));
    settle();
    expect(document.documentElement.lastElementChild).not.toBe(host);
    document.documentElement.lastElementChild?.remove();
  });

  it('is given up when the page throws it out again and again', () => {
    show('<p>Page</p>');
    const returns = Array.from({ length: 9 }, () => {
      host.remove();
      settle();
      now += 10;
      return host.isConnected;
    });
    expect(returns.filter(Boolean)).toHaveLength(5);
    expect(returns.at(-1)).toBe(false);
  });

  it('is taken again when the page has calmed down', () => {
    show('<p>Page</p>');
    for (let turn = 0; turn < 9; turn++) {
      host.remove();
      settle();
    }
    expect(host.isConnected).toBe(false);
    now += 5_001;
    settle();
    expect(host.isConnected).toBe(true);
  });
});
