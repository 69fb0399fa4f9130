import { describe, expect, it, test } from 'vitest';
import type { Target } from '../../lib/procedure/schema';
import { found, giveRoot, seek, show, the } from './shown';

const button = (id: string, more = '') => `<button id="${id}" ${more}>Place Order</button>`;

describe('a wrong ring costs more than none', () => {
  it('two equal buttons are doubtful, and both are named', () => {
    show(`<div>${button('a')}</div><div>${button('b')}</div>`);
    const finding = seek('place-order');
    expect(finding.state === 'unsure' && finding.candidates.map(({ element }) => element.id)).toEqual(['a', 'b']);
  });

  it('nearly equal names are doubtful as well', () => {
    show('<button>Place Order</button><button>Place Order 2</button>');
    expect(found('place-order')).toBe('unsure');
  });

  it('a clearly better name is not', () => {
    show('<button id="it">Place Order</button><button>Place Order for another customer</button>');
    expect(found('place-order')).toBe('it');
  });

  it('the same button above and below one form does the same', () => {
    show(`<form>${button('above')}<p>…</p>${button('below')}</form>`);
    expect(found('place-order')).toBe('above');
  });

  it('in two forms it does not', () => {
    show(`<form>${button('one')}</form><form>${button('two')}</form>`);
    expect(found('place-order')).toBe('unsure');
  });

  it('any of several may be meant: all are found', () => {
    show('<button id="a">Add</button><button id="b">Add</button><button id="c">Address</button>');
    const any: Target = { kind: 'press', labels: ['Add'], anyOf: true };
    const finding = seek(any);
    expect(finding.state === 'found' && finding.all.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test.each([
    ['another thing by the same verb', '<button>Cancel Order</button><button>Hold Order</button>'],
    ['a sentence that holds the words', '<p>Check all, then place order below. Nothing is billed before that.</p>'],
    ['an empty page', ''],
  ])('%s is nothing', (_, html) => {
    show(html);
    expect(found('place-order')).toBe('absent');
  });
});

const COVER = 'position: absolute; inset: 0; background: white';
const CLIPPED = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';

/** Each a page with a button that cannot be used now. */
const useless: [what: string, html: string][] = [
  ['hidden by its attribute', button('bad', 'hidden')],
  ['not displayed', button('bad', 'style="display: none"')],
  ['invisible', button('bad', 'style="visibility: hidden"')],
  ['transparent', button('bad', 'style="opacity: 0"')],
  ['in a transparent part', `<div style="opacity: 0">${button('bad')}</div>`],
  ['in a closed part', `<details><summary>More</summary>${button('bad')}</details>`],
  ['off the left edge', button('bad', 'style="position: absolute; left: -9999px"')],
  ['for screen readers alone', button('bad', `style="${CLIPPED}; padding: 0; border: 0"`)],
  ['without a size', button('bad', 'style="width: 0; height: 0; padding: 0; border: 0; overflow: hidden"')],
  ['disabled', button('bad', 'disabled')],
  ['disabled by ARIA', button('bad', 'aria-disabled="true"')],
  ['in a set of disabled fields', `<fieldset disabled>${button('bad')}</fieldset>`],
  ['covered', `<div style="position: relative; width: 200px">${button('bad')}<div style="${COVER}"></div></div>`],
];

describe('what cannot be used is not found', () => {
  test.each(useless)('%s', (_, html) => {
    show(html);
    expect(found('place-order')).toBe('absent');
  });

  test.each(useless)('%s, and never beats the one that can', (_, html) => {
    show(`${html}<hr>${button('good')}`);
    expect(found('place-order')).toBe('good');
  });

  it('under a modal dialog, while the dialog’s own is', () => {
    show(
      `${button('under')}<dialog style="inset: 0; width: 100%; height: 100%; max-width: none">${button('own')}</dialog>`,
    );
    the('dialog').setAttribute('data-shown', '');
    document.querySelector('dialog')?.showModal();
    expect(found('place-order')).toBe('own');
  });

  it('scrolled away it is found all the same: one can scroll to it', () => {
    show(`<div style="height: 3000px"></div>${button('far')}`);
    expect(found('place-order')).toBe('far');
  });

  it('of two equal ones the one in sight, not the one to scroll to', () => {
    show(`${button('near')}<div style="height: 3000px"></div>${button('far')}`);
    expect(found('place-order')).toBe('near');
  });

  it('what we ourselves hold is still found', () => {
    show(button('held', 'aria-disabled="true"'));
    expect(found('place-order', { isHeldByUs: (element) => element.id === 'held' })).toBe('held');
  });

  it('nothing of ours covers a target', () => {
    show(`${button('it')}<plumbline-overlay style="position: fixed; inset: 0; background: red"></plumbline-overlay>`);
    expect(found('place-order')).toBe('it');
  });

  it('a corner that is covered leaves the rest', () => {
    show(`<div style="position: relative; width: 200px">${button('it', 'style="width: 200px"')}
      <div style="position: absolute; right: 0; top: 0; width: 60px; height: 40px; background: white"></div></div>`);
    expect(found('place-order')).toBe('it');
  });

  it.each(['open', 'closed'] as const)('in a covered %s shadow root neither', (mode) => {
    show(`<div style="position: relative; width: 200px"><x-button></x-button></div>`);
    giveRoot(the('x-button'), button('it'), mode);
    expect(found('place-order')).toBe('it');
    the('div').insertAdjacentHTML('beforeend', `<div style="${COVER}"></div>`);
    expect(found('place-order')).toBe('absent');
  });
});
