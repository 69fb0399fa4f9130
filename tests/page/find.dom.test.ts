import { describe, expect, it, test } from 'vitest';
import type { Target } from '../../lib/procedure/schema';
import { found, seek, show, target, the } from './shown';

const press = (...labels: string[]): Target => ({ kind: 'press', labels });

describe('a control is found by what it is called', () => {
  test.each([
    ['a button', '<button id="it">Place Order</button>'],
    ['a link', '<a id="it" href="#">Place Order</a>'],
    ['a role', '<div id="it" role="button" tabindex="0">Place Order</div>'],
    ['the value of an input', '<input id="it" type="submit" value="Place Order">'],
    ['a label for screen readers', '<button id="it" aria-label="Place Order">→</button>'],
    ['capitals', '<button id="it">PLACE ORDER</button>'],
    ['words in parts of their own', '<button id="it"><span>Place</span><span>Order</span></button>'],
    ['another wording', '<button id="it">Submit order</button>'],
    ['Spanish', '<button id="it">Realizar pedido</button>'],
    ['a counter beside it', '<button id="it">Place Order <b>1</b></button>'],
    ['a handler in the markup', '<span id="it" onclick="void 0">Place Order</span>'],
    ['the hand of the pointer alone', '<div id="it" style="cursor: pointer; width: 100px">Place Order</div>'],
    ['bare text on a page without any control', '<div id="it">Place Order</div>'],
  ])('by %s', (_, html) => {
    show(html);
    expect(found('place-order')).toBe('it');
  });

  test.each([
    ['an icon of a font', '<button id="it"><i class="fa fa-check"></i></button>'],
    [
      'an svg that is drawn with a title',
      '<button id="it"><svg width="16" height="16"><title>Check mark</title><path d="M0 0h9v9z"/></svg></button>',
    ],
    ['a ligature', '<button id="it"><span class="material-icons">check</span></button>'],
    ['a sign', '<button id="it">✓</button>'],
    ['a sign as a picture', '<button id="it">✔️</button>'],
    [
      'the title of a link',
      '<a id="it" href="#" title="Apply"><i class="icon-ok" style="display: inline-block; width: 16px; height: 16px"></i></a>',
    ],
    ['an image', '<button id="it"><img width="16" height="16" src="data:," alt="Tick"></button>'],
  ])('the check mark by %s', (_, html) => {
    const editor = show(`<div id="pop-up">${html}</div>`);
    expect(found('confirm', { parts: new Map([['editor', editor]]) })).toBe('it');
  });

  it('the words of a bag, in any order and among a few others', () => {
    show('<button>Hosting</button><button id="it">UCAAS - Recurring Telco</button><button>UCAAS - One time</button>');
    expect(found('category')).toBe('it');
  });

  it('a label of its own is passed by: “Order Review” is a title, no Review', () => {
    show('<a href="#">Order Review</a><button id="it">Review</button>');
    expect(found('review')).toBe('it');
    the('#it').remove();
    expect(found('review')).toBe('absent');
  });

  it('a part of a page that is not there has nothing in it', () => {
    show('<button id="it">Add-On</button>');
    expect(found('open-add-ons')).toBe('absent');
    expect(found('open-add-ons', { parts: new Map([['editor', document.body]]) })).toBe('it');
  });

  it('only inside the part it belongs to', () => {
    show('<button>Add-On</button><div id="pop-up"><button id="it">Add-On</button></div>');
    expect(found('open-add-ons', { parts: new Map([['editor', the('#pop-up')]]) })).toBe('it');
  });

  it('a caption is no control where there are real ones', () => {
    show(`<h3>Review</h3>${'<button>Other</button>'.repeat(6)}`);
    expect(found('review')).toBe('absent');
  });

  it('the caption above does not win over the button', () => {
    show('<h1>Create Order</h1><p>Create Order</p><button id="it">Create Order</button>');
    expect(found('create-order')).toBe('it');
  });

  it('the deeper of two nested controls with one name', () => {
    show('<div role="button" tabindex="0"><button id="it">Create Order</button></div>');
    expect(found('create-order')).toBe('it');
  });

  it('says how sure it is, and by what', () => {
    show('<button>Place Order</button>');
    expect(seek('place-order')).toMatchObject({ state: 'found', confidence: 1, by: 'Place Order' });
  });
});

describe('a field is found by its label', () => {
  const date = target('activation-date');
  const labelled: Target = { kind: 'field', labels: ['Search', 'Product Name'] };

  test.each([
    ['a label that names it', '<label for="it">Search</label><input id="it">'],
    ['a label around it', '<label>Search <input id="it"></label>'],
    ['what screen readers say', '<input id="it" aria-label="Search">'],
    ['a label elsewhere', '<b id="there">Search</b><p></p><input id="it" aria-labelledby="there">'],
    ['the cell to its left', '<table><tr><td>Search:</td><td><input id="it"></td></tr></table>'],
    ['what stands above it', '<div><div>Search</div><div><input id="it"></div></div>'],
    ['a label that floats behind it', '<div><input id="it"><label>Search</label></div>'],
    ['its placeholder', '<input id="it" placeholder="Search">'],
    ['its title', '<input id="it" title="Product name">'],
  ])('%s', (_, html) => {
    show(`<div><p><input aria-label="Account"></p></div>${html}`);
    expect(found(labelled)).toBe('it');
  });

  it.each([
    ['named by it', '<label for="it">Search</label><input id="it">'],
    ['inside it', '<label>Search <input id="it"></label>'],
  ])('a label belongs to its own field, not to the one before it: %s', (_, html) => {
    show(`<input aria-label="Account">${html}`);
    expect(found(labelled)).toBe('it');
  });

  it('the text before another field is not its own', () => {
    show('<div>Search <input> <input id="second"></div>');
    expect(found(labelled)).not.toBe('second');
  });

  it('a box to tick is no text field', () => {
    show('<label>Search <input type="checkbox"></label>');
    expect(found(labelled)).toBe('absent');
  });

  test.each([
    ['of the type', '<label>Start Date <input id="it" type="date"></label>'],
    ['of plain text with a date in it', '<label>Start Date <input id="it" value="11/22/2026"></label>'],
  ])('a date %s', (_, html) => {
    show(html);
    expect(found({ ...date, reading: undefined })).toBe('it');
  });

  it('a label in Spanish with its accents', () => {
    show('<label>Fecha de activacion <input id="it" type="date"></label>');
    expect(found({ ...date, reading: undefined })).toBe('it');
  });
});

describe('what the readers told', () => {
  const told: Target = { kind: 'press', labels: [], reading: 'accounts' };
  const around = (...ids: string[]) => ({ readings: new Map([['accounts', ids.map((id) => the(`#${id}`))]]) });

  it('needs no name', () => {
    show('<button id="it">5</button><button id="other">6</button>');
    expect(found(told, around('it'))).toBe('it');
    expect(found(told)).toBe('absent');
  });

  it('several are doubtful, unless any of them may be right', () => {
    show('<button id="a">5</button><button id="b">6</button>');
    expect(found(told, around('a', 'b'))).toBe('unsure');
    const any = seek({ ...told, anyOf: true }, around('a', 'b'));
    expect(any.state === 'found' && any.all.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is not found when it cannot be used', () => {
    show('<button id="a" disabled>5</button><button id="b" hidden>6</button><button id="c">7</button>');
    expect(found(told, around('a', 'b'))).toBe('absent');
    expect(found(told, around('a', 'b', 'c'))).toBe('c');
  });
});

describe('the menu and the content', () => {
  const nav = '<nav style="width: 150px"><a id="menu" href="#">Orders</a></nav>';

  it('what is looked for in the content is not the entry of the menu', () => {
    show(`${nav}<main><button id="content">Orders</button></main>`);
    expect(found(press('Orders'))).toBe('content');
  });

  it('what is looked for in the menu is not the button in the content', () => {
    show('<main><a id="content" href="#">Customers</a></main><nav><a id="menu" href="#">Customers</a></nav>');
    expect(found('customer-menu')).toBe('menu');
  });

  it('where no menu is marked as one, it is the one at the left edge', () => {
    show(
      `<div style="display: flex; gap: 60px"><a id="left" href="#">Customers</a><a id="right" href="#">Customers</a></div>`,
    );
    expect(found('customer-menu')).toBe('left');
  });
});
