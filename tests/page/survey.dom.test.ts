import { describe, expect, it, test } from 'vitest';
import type { Piece } from '../../lib/page/survey';
import { addFrame, giveRoot, look, show, the } from './shown';

const sourcesOf = (pieces: readonly Piece[]) => pieces.map((piece) => piece.source);

/** Ids of the elements that carry this name. */
const carriers = (name: string) =>
  look()
    .named(name)
    .map((piece) => piece.element.id || piece.element.tagName.toLowerCase());

describe('what has a name on a page', () => {
  test.each([
    ['its text', '<button id="it">Place Order</button>', 'text'],
    ['text in several parts', '<button id="it"><b>Place</b> <i>Order</i></button>', 'text'],
    ['a label for screen readers', '<button id="it" aria-label="Place Order">→</button>', 'label'],
    ['a title', '<span id="it" title="Place Order"></span>', 'label'],
    ['an alternative text', '<img id="it" alt="Place Order">', 'label'],
    ['a placeholder', '<input id="it" placeholder="Place Order">', 'label'],
    ['the label elsewhere', '<p id="there">Place Order</p><button id="it" aria-labelledby="there">→</button>', 'label'],
    ['the value of a button', '<input id="it" type="submit" value="Place Order">', 'text'],
    [
      'the option that is chosen',
      '<select id="it"><option>None</option><option selected>Place Order</option></select>',
      'value',
    ],
    ['an icon of a font', '<i id="it" class="fa fa-place-order"></i>', 'icon'],
    ['an icon by its class at the end', '<i id="it" class="place-order-icon"></i>', 'icon'],
    ['an icon by its file', '<img id="it" src="/images/place-order.png">', 'icon'],
    ['an icon by its attribute', '<span id="it" data-icon="place-order"></span>', 'icon'],
  ])('%s', (_, html, source) => {
    show(html);
    const named = look()
      .named('Place Order')
      .filter((piece) => piece.element.id === 'it');
    expect(sourcesOf(named)).toEqual([source]);
  });

  it('an svg by its title, and by what it uses', () => {
    show(`<svg><title>Check mark</title><path d="M0 0"/></svg><svg><use href="sprite.svg#icon-gear"></use></svg>`);
    expect(carriers('check mark')).toContain('title');
    expect(carriers('gear')).toEqual(['use']);
  });

  it('is found by any word of it, whatever its case and accents', () => {
    show('<a id="a">Órdenes del cliente</a>');
    expect(
      look()
        .withWord('ORDENES')
        .map((piece) => piece.element.id),
    ).toEqual(['a']);
    expect(look().withWord('orden')).toEqual([]);
  });

  it('a long text is prose and no name', () => {
    show(`<p>${'This order is about to be placed. '.repeat(6)}</p>`);
    expect(look().withWord('order')).toEqual([]);
  });

  test.each([
    ['a script', '<script type="text/plain">Place Order</script>'],
    ['a style sheet', '<style>/* Place Order */</style>'],
    ['a template', '<template><button>Place Order</button></template>'],
    ['an option that is not chosen', '<select><option selected>None</option><option>Place Order</option></select>'],
    ['what is typed into a field', '<input value="Place Order">'],
    ['our own overlay', '<plumbline-overlay><button aria-label="Place Order">Place Order</button></plumbline-overlay>'],
  ])('%s says nothing', (_, html) => {
    show(html);
    expect(carriers('Place Order')).toEqual([]);
  });
});

describe('the walk goes everywhere a clerk can see', () => {
  test.each(['open', 'closed'] as const)('into %s shadow roots, also in each other', (mode) => {
    show('<x-outer></x-outer>');
    const outer = giveRoot(the('x-outer'), '<section><x-inner></x-inner></section>', mode);
    giveRoot(the('x-inner', outer), '<button id="deep">Place Order</button><input id="field">', mode);
    expect(carriers('Place Order')).toContain('deep');
    expect(look().fields.map((field) => field.id)).toEqual(['field']);
  });

  it('a closed root that may not be looked into hides what is in it', () => {
    show('<x-outer></x-outer>');
    the('x-outer').attachShadow({ mode: 'closed' }).innerHTML = '<button>Place Order</button>';
    expect(carriers('Place Order')).toEqual([]);
  });

  test.each(['open', 'closed'] as const)(
    'through the slots of %s roots: the button has the text put into it',
    (mode) => {
      show('<x-button>Place Order</x-button>');
      giveRoot(the('x-button'), '<button id="inner"><slot></slot></button>', mode);
      expect(carriers('Place Order')).toContain('inner');
    },
  );

  it('by the names of slots, in the order they are drawn', () => {
    show('<x-card><b slot="tail">Usage</b><i slot="head">Domain</i></x-card>');
    giveRoot(the('x-card'), '<p id="drawn"><slot name="head"></slot> <slot name="tail"></slot></p>');
    expect(carriers('Domain Usage')).toContain('drawn');
  });

  it('to a slot’s own text where nothing was put into it', () => {
    show('<x-button></x-button>');
    giveRoot(the('x-button'), '<button id="inner"><slot>Place Order</slot></button>');
    expect(carriers('Place Order')).toContain('inner');
  });

  it('not to what stands between a host’s tags without a slot: it is not drawn', () => {
    show('<x-button><button>Place Order</button></x-button>');
    giveRoot(the('x-button'), '<span>Wait</span>');
    expect(carriers('Place Order')).toEqual([]);
  });

  it('into frames of the same origin, and frames in them', () => {
    show('');
    const { frame, body } = addFrame('<button id="in">Place Order</button>');
    const inner = body.ownerDocument.createElement('iframe');
    body.append(inner);
    const innerBody = inner.contentDocument?.body;
    if (innerBody) innerBody.innerHTML = '<button id="in-in">Place Order</button>';
    expect(carriers('Place Order')).toEqual(['in', 'in-in']);
    expect(look().roots).toEqual([document, frame.contentDocument, inner.contentDocument]);
  });

  it('not into a frame of another origin, and it does not stumble over one', async () => {
    const page = show('<iframe sandbox></iframe><button id="beside">Place Order</button>');
    const frame = the('iframe', page);
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.setAttribute('srcdoc', '<button>Place Order</button>');
    await loaded;
    expect(carriers('Place Order')).toEqual(['beside']);
  });
});

describe('what else is noted on the way', () => {
  it('fields, in all their forms, but not hidden ones and buttons', () => {
    show(`<input id="a"><input type="hidden"><input type="submit"><textarea id="b"></textarea><select id="c"></select>
      <div id="d" contenteditable="true"></div><div id="e" role="textbox"></div><span id="f" role="checkbox"></span>
      <input id="g" type="checkbox">`);
    expect(look().fields.map((field) => field.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('every root that a clerk can see into', () => {
    show('<x-card></x-card>');
    const root = giveRoot(the('x-card'), '<i></i>', 'closed');
    const { frame } = addFrame('<b></b>');
    expect(look().roots).toEqual([document, root, frame.contentDocument]);
  });

  it('a page without controls is bare', () => {
    show('<div>Orders</div><div>Notes</div><input>');
    expect(look().isBare).toBe(true);
    show('<button>1</button><a href="#">2</a><button>3</button><button>4</button><button>5</button>');
    expect(look().isBare).toBe(false);
  });
});
