import { describe, expect, it, test } from 'vitest';
import { readEditor } from '../../lib/page/read-editor';
import { addFrame, giveRoot, look, product, show, target, the, vocabulary } from './shown';

const GENERATED = 'SUB5016-DOMUSAGE';
const field = (more = `value="${GENERATED}"`) => `<label for="it">Identifier</label> <input id="it" ${more}>`;
const read = () =>
  readEditor(look(), { product, identifier: vocabulary.identifier, addOns: target('open-add-ons').labels });
const float = (inner: string, more = '') =>
  `<div id="pop-up" style="position: absolute; z-index: 10; left: 50px; top: 50px; width: 500px; height: 300px; background: white; ${more}">${inner}</div>`;

describe('the pop-up of the product', () => {
  test.each<[what: string, html: string]>([
    ['a dialog', `<dialog id="pop-up" open><h2>Domain Usage</h2>${field()}</dialog>`],
    ['a part with the role of one', `<div id="pop-up" role="dialog"><h2>Domain Usage</h2>${field()}</div>`],
    ['a box that floats', float(`<h2>Domain Usage / Domain Usage Plan</h2>${field()}`)],
    ['a fixed box', float(`<b>Domain Usage Plan</b>${field()}`, 'position: fixed')],
    [
      'a box in a mask over the page',
      `<div style="position: fixed; inset: 0; z-index: 5; background: #0008"><div id="pop-up" style="margin: 40px; background: white"><h2>Edit Domain Usage</h2>${field()}</div></div>`,
    ],
    ['a part of the page itself', `<div><div id="pop-up"><h3>Domain Usage</h3><p>${field()}</p></div></div>`],
  ])('as %s', (_, html) => {
    show(`<h1>Order Review</h1>${html}`);
    const editor = read();
    expect([editor?.field?.id, editor?.value, editor?.readOnly, editor?.container.id]).toEqual([
      'it',
      GENERATED,
      false,
      'pop-up',
    ]);
  });

  test.each([
    'Identifier',
    'Identifier *',
    'Subscription Identifier:',
    'DOMAIN NAME',
    'Identificador',
    'Nombre de dominio',
  ])('by its field “%s”', (label) => {
    show(`<dialog open><h2>Domain Usage</h2><label>${label} <input id="it" value="x"></label></dialog>`);
    expect(read()?.field?.id).toBe('it');
  });

  it('by OneBill’s own identifier where the field has no label at all', () => {
    show(`<dialog open><input id="it" value="SUB77-DU"></dialog>`);
    expect(read()?.field?.id).toBe('it');
  });

  it('inside shadow roots and frames', () => {
    show('<x-shell></x-shell>');
    giveRoot(the('x-shell'), `<dialog open><h2>Domain Usage</h2><x-field></x-field></dialog>`, 'closed');
    expect(read()).toBeUndefined();
    show('');
    const { body } = addFrame(`<div role="dialog"><h2>Domain Usage</h2>${field()}</div>`);
    expect(read()?.field).toBe(the('#it', body));
  });

  it('gives the value byte for byte', () => {
    show(`<dialog open><h2>Domain Usage</h2>${field()}</dialog>`);
    const value = ' lakesidedental.12345.service\u200b ';
    Reflect.set(the('#it'), 'value', value);
    expect(read()?.value).toBe(value);
  });

  test.each(['readonly', 'disabled', 'aria-readonly="true"'])('can no longer be edited: %s', (more) => {
    show(`<dialog open><h2>Domain Usage</h2>${field(`value="x" ${more}`)}</dialog>`);
    expect(read()?.readOnly).toBe(true);
  });

  it('is still its own while Add-On is shown and its field is off the page', () => {
    show(
      `<dialog id="pop-up" open><h2>Domain Usage</h2><button>Purchase Add-Ons</button><p>Toll Free Package</p></dialog>`,
    );
    expect(read()).toMatchObject({ readOnly: false });
    expect([read()?.container.id, read()?.field]).toEqual(['pop-up', undefined]);
  });
});

describe('no pop-up of the product', () => {
  test.each<[what: string, html: string]>([
    ['a page without one', '<h1>Order Review</h1><a href="#">Domain Usage</a>'],
    ['another product’s', `<dialog open><h2>Web Hosting</h2>${field('value="SUB5017-WEBHOST"')}</dialog>`],
    [
      'another product’s whose text mentions usage',
      `<dialog open><h2>Seats</h2><p>Reports on domain usage of all the seats</p>${field('value="x"')}</dialog>`,
    ],
    ['one with another field', '<dialog open><h2>Domain Usage</h2><label>Quantity <input value="1"></label></dialog>'],
    ['one that is closed', `<dialog><h2>Domain Usage</h2>${field()}</dialog>`],
    ['one that is not shown', float(`<h2>Domain Usage</h2>${field()}`, 'display: none')],
    [
      'a list of the products with a field each',
      `<div><div><b>Domain Usage</b></div><div>${field()}</div><div><b>Hosting</b></div><div><label>Identifier <input value="b"></label></div></div>`,
    ],
    ['another product’s add-ons', '<dialog open><h2>Web Hosting</h2><button>Add-On</button></dialog>'],
  ])('%s', (_, html) => {
    show(html);
    expect(read()).toBeUndefined();
  });

  it('another product’s over the review of a usage order: the line beneath does not make it its own', () => {
    show(
      `<a href="#">Domain Usage / Domain Usage Plan</a>${float(`<h2>Web Hosting</h2>${field('value="SUB5017-WEBHOST"')}`)}`,
    );
    expect(read()).toBeUndefined();
  });
});
