import { describe, expect, it, test } from 'vitest';
import { readActivation } from '../../lib/page/read-activation';
import { look, product, show, target, the } from './shown';

const read = () => readActivation(look(), target('start-billing'), target('activation-date'), product);
const BUTTON = '<button>Start Billing</button>';
const DATE = '<label>Activation Date <input id="date" type="date" value="2026-11-22"></label>';
const dialog = (inner: string) => `<dialog id="part" open><h2>Activate Order</h2>${inner}${BUTTON}</dialog>`;
const names = () => read()?.unticked.map((element) => element.id);

describe('the dialog in which an order is activated', () => {
  it('is told by its button, pressable or not', () => {
    show(dialog(DATE));
    expect(read()?.part.id).toBe('part');
    the('button').setAttribute('disabled', '');
    expect(read()?.part.id).toBe('part');
  });

  test.each([
    ['a page that speaks of it', '<p>Click Start Billing when all is right, and tell the customer of it then.</p>'],
    ['a button that is not shown', `<div hidden>${BUTTON}</div>`],
    ['a dialog without it', '<dialog open><button>Cancel</button></dialog>'],
  ])('is not %s', (_, html) => {
    show(html);
    expect(read()).toBeUndefined();
  });
});

describe('its date', () => {
  test.each<[what: string, html: string, value: string]>([
    ['by its label', DATE, '2026-11-22'],
    ['by another label', '<label>Billing Start Date <input id="date" value="11/22/2026"></label>', '11/22/2026'],
    ['by its type alone', '<input id="date" type="date" value="2026-11-22">', '2026-11-22'],
    ['by what stands in it', '<input id="date" value="22 Nov 2026">', '22 Nov 2026'],
    ['by what stands in it, the month first', '<input id="date" value="November 22, 2026">', 'November 22, 2026'],
    ['empty, by its label', '<label>Activation Date <input id="date"></label>', ''],
  ])('is told %s', (_, html, value) => {
    show(dialog(html));
    expect([read()?.date?.id, read()?.dateValue]).toEqual(['date', value]);
  });

  test.each<[what: string, html: string]>([
    ['two that could be it', '<input type="date" value="2026-11-22"><input type="date" value="2026-11-23">'],
    ['one behind the dialog', `<input value="no date">`],
  ])('is not told by %s', (_, html) => {
    show(`<p><label>Start Date <input type="date" value="2026-01-01"></label></p>${dialog(html)}`);
    expect(read()?.date).toBeUndefined();
  });
});

describe('its check boxes', () => {
  const row = (box: string, name: string) => `<tr><td>${box}</td><td>${name}</td></tr>`;
  /** The product's row is the first, in the middle, the last. */
  const rows = (at: number, usage: string, hosting: string, fee: string) =>
    dialog(
      `<table>${[row(hosting, 'Web Hosting'), row(fee, 'Set-up')].toSpliced(at, 0, row(usage, 'Domain Usage')).join('')}</table>`,
    );

  test.each<[what: string, box: (id: string, ticked: boolean) => string]>([
    ['real ones', (id, ticked) => `<input type="checkbox" id="${id}" ${ticked ? 'checked' : ''}>`],
    ['by role', (id, ticked) => `<span role="checkbox" tabindex="0" aria-checked="${ticked}" id="${id}">☐</span>`],
    ['switches', (id, ticked) => `<button role="switch" aria-checked="${ticked}" id="${id}">·</button>`],
    [
      'real ones that are hidden, drawn on their label',
      (id, ticked) =>
        `<input type="checkbox" id="real-${id}" style="display: none" ${ticked ? 'checked' : ''}><label for="real-${id}" id="${id}" style="display: inline-block; width: 16px; height: 16px"></label>`,
    ],
    [
      'drawn ones with a mark in them',
      (id, ticked) =>
        `<div id="${id}" style="width: 16px; height: 16px; border: 1px solid; font-size: 8px; line-height: 12px; cursor: pointer">${ticked ? '✓' : ''}</div>`,
    ],
    [
      'drawn ones that are filled',
      (id, ticked) =>
        `<div id="${id}" style="width: 16px; height: 16px; border: 1px solid; cursor: pointer; background: ${ticked ? 'rgb(0, 80, 160)' : 'white'}"></div>`,
    ],
  ])('%s: the one of the product counts, wherever its row stands', (_, box) => {
    for (const at of [0, 1, 2]) {
      show(rows(at, box('usage', false), box('hosting', true), box('fee', true)));
      expect([at, names(), read()?.ticked]).toEqual([at, ['usage'], false]);
      show(rows(at, box('usage', true), box('hosting', false), box('fee', false)));
      expect([at, names(), read()?.ticked]).toEqual([at, [], true]);
    }
  });

  it('without rows any of them counts', () => {
    const box = (id: string, more = '') => `<label>${id} <input type="checkbox" id="${id}" ${more}></label>`;
    show(dialog(`${box('a')}${box('b')}`));
    expect([names(), read()?.ticked]).toEqual([['a', 'b'], false]);
    show(dialog(`${box('a', 'checked')}${box('b')}`));
    expect(read()?.ticked).toBe(true);
  });

  it('where there are none, nothing is left to tick', () => {
    show(dialog(DATE));
    expect([names(), read()?.ticked]).toEqual([[], true]);
  });

  it('those behind the dialog are none of its', () => {
    show(`<p>Domain Usage <input type="checkbox"></p>${dialog(DATE)}`);
    expect([names(), read()?.ticked]).toEqual([[], true]);
  });
});
