import { describe, expect, it, test } from 'vitest';
import { readTabs } from '../../lib/page/read-tabs';
import { look, show, vocabulary } from './shown';

const LABELS = Object.values(vocabulary.tabs).flat();
const NAMES = ['Products Owned', 'Orders', 'Quotes', 'Notes'];
const read = () => readTabs(look(), LABELS);

type Mark = (name: string) => string;
/** Each way of showing which tab is open: what the tab called Orders has and the others have not. */
const strips: [what: string, strip: (isOpen: (name: string) => boolean) => string][] = [
  ['aria-selected', (isOpen) => tabs((name) => `<button role="tab" aria-selected="${isOpen(name)}">${name}</button>`)],
  [
    'aria-selected around a link',
    (isOpen) =>
      tabs(
        (name) => `<li role="tab" aria-selected="${isOpen(name)}" style="display: inline"><a href="#">${name}</a></li>`,
      ),
  ],
  ['aria-current', (isOpen) => tabs((name) => `<a href="#" ${isOpen(name) ? 'aria-current="page"' : ''}>${name}</a>`)],
  ['a class', (isOpen) => tabs((name) => `<a href="#" class="tab ${isOpen(name) ? 'tab-active' : ''}">${name}</a>`)],
  [
    'a class around a link',
    (isOpen) => tabs((name) => `<span class="${isOpen(name) ? 'selected' : ''}"><a href="#">${name}</a></span>`),
  ],
  [
    'bold letters',
    (isOpen) => tabs((name) => `<a href="#" style="font-weight: ${isOpen(name) ? 700 : 400}">${name}</a>`),
  ],
  [
    'another ground',
    (isOpen) =>
      tabs((name) => `<span style="cursor: pointer; background: ${isOpen(name) ? '#fff' : '#ddd'}">${name}</span>`),
  ],
  [
    'a line beneath',
    (isOpen) => tabs((name) => `<a href="#" style="border-bottom: ${isOpen(name) ? 2 : 0}px solid navy">${name}</a>`),
  ],
];
function tabs(tab: Mark): string {
  return `<div id="strip">${NAMES.map(tab).join(' ')}</div>`;
}

describe('the tabs of a profile', () => {
  test.each(strips)('the open one is told by %s', (_, strip) => {
    for (const open of NAMES) {
      show(strip((name) => name === open));
      expect(read()?.open).toBe(open);
    }
  });

  test.each(strips)('none is open where none is told by %s', (_, strip) => {
    show(strip(() => false));
    expect(read()?.open).toBeUndefined();
    expect([...(read()?.tabs.keys() ?? [])]).toEqual(NAMES);
  });

  it('two that say they are open leave it untold', () => {
    show(tabs((name) => `<button role="tab" aria-selected="${/Orders|Notes/.test(name)}">${name}</button>`));
    expect(read()?.open).toBeUndefined();
  });

  it('a counter beside a name changes nothing', () => {
    show(tabs((name) => `<a href="#">${name} <b>3</b></a>`));
    expect([...(read()?.tabs.keys() ?? [])]).toEqual(NAMES);
  });

  it('Spanish ones are tabs as well', () => {
    show('<div><a href="#">Pedidos</a> <a href="#" class="active">Facturas</a> <a href="#">Notas</a></div>');
    expect(read()?.open).toBe('Facturas');
  });

  it('two known names side by side are no strip', () => {
    show('<nav><a href="#">Orders</a> <a href="#">Invoices</a></nav>');
    expect(read()).toBeUndefined();
  });

  it('names that stand far apart are no strip', () => {
    show(['Orders', 'Invoices', 'Notes'].map((name) => `<p style="margin: 60px"><a href="#">${name}</a></p>`).join(''));
    expect(read()).toBeUndefined();
  });

  it('a strip that is not shown is none', () => {
    show(`<div style="display: none">${tabs((name) => `<a href="#">${name}</a>`)}</div>`);
    expect(read()).toBeUndefined();
  });

  it.each<[string, string[]]>([
    ['one of its names', ['Orders']],
    ['none of its names', ['Home', 'Reports']],
  ])('the strip is taken, not the menu above it with %s', (_, menu) => {
    const entries = menu
      .map((name) => `<a href="#" class="${name === 'Orders' ? 'active' : ''}">${name}</a>`)
      .join(' ');
    show(`<nav>${entries}</nav>${tabs((name) => `<a href="#">${name}</a>`)}`);
    expect(read()?.strip.id).toBe('strip');
    expect(read()?.tabs.get('Orders')?.closest('nav')).toBeNull();
    expect(read()?.open).toBeUndefined();
  });
});
