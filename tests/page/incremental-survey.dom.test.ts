import { afterEach, describe, expect, it, test } from 'vitest';
import { IncrementalSurvey } from '../../lib/page/incremental-survey';
import { readBusy } from '../../lib/page/read-busy';
import { type Piece, type Survey, survey } from '../../lib/page/survey';
import { addFrame, giveRoot, shadowOf, show, the, vocabulary } from './shown';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

const WORDS = ['add', 'order', 'orders', 'domain', 'usage', 'search', 'review', 'text', 'toll'];
const LABELS = ['Add-On', 'Place Order', 'Orders', 'Domain Usage', ...Object.values(vocabulary.tabs).flat()];

const numbers = new WeakMap<object, number>();
let count = 0;
/** One number for each node: two that only look alike must not pass for the same. */
function numberOf(node: object): number {
  const number = numbers.get(node) ?? ++count;
  numbers.set(node, number);
  return number;
}

/** All that a survey tells, the order of it too. */
function told(page: Survey) {
  const elementsOf = (pieces: readonly Piece[]) => pieces.map(({ element }) => numberOf(element));
  return {
    roots: page.roots.map(numberOf),
    pieces: page.pieces.map(({ element, text, source, at }) => `${at} ${numberOf(element)} ${source} ${text}`),
    fields: page.fields.map(numberOf),
    controls: page.controls.map(numberOf),
    isBare: page.isBare,
    busy: readBusy(page),
    named: LABELS.map((label) => elementsOf(page.named(label))),
    withWord: WORDS.map((word) => elementsOf(page.withWord(word))),
  };
}

/** Reads the page both ways and compares. */
function follow(): () => void {
  const kept = new IncrementalSurvey(document, shadowOf, { signal: stop.signal });
  const compare = (): void => expect(told(kept.read())).toEqual(told(survey(document, shadowOf)));
  compare();
  return compare;
}

const row = (number: number): string =>
  `<tr><td><a href="#">OR${number}</a></td><td>New order</td><td><span class="status">Billing Active</span></td>
  <td><span class="cog"><i class="icon-cog" title="Actions"></i></span></td></tr>`;
const PAGE = `
  <nav><a href="#">Orders</a> <a href="#">Search</a></nav>
  <section id="part"><h2 id="head">Domain Usage</h2><p>Some text of the <b>order</b> that goes on and on.</p>
    <button id="add" aria-label="Add-On"><svg><title>plus</title></svg></button>
    <label>Identifier <input id="field" value="x"></label>
    <select id="choice"><option>Orders</option><option>Review</option></select>
    <div id="named" aria-labelledby="head">Usage</div>
    <div id="edited" contenteditable="true">Domain</div>
    <div id="empty"></div>
  </section>
  <table><tbody id="rows">${Array.from({ length: 12 }, (_, at) => row(1000 + at)).join('')}</tbody></table>`;

describe('a page that is read again gives what a fresh reading gives, after', () => {
  test.each<[what: string, change: () => void]>([
    ['nothing', () => undefined],
    ['a text changed', () => Reflect.set(the('#rows td').firstChild ?? {}, 'textContent', 'OR7')],
    ['a text changed in place', () => Reflect.set(the('#head').firstChild ?? {}, 'data', 'Place Order')],
    ['a row came', () => the('#rows').insertAdjacentHTML('beforeend', row(77))],
    ['a row went', () => the('#rows tr').remove()],
    ['rows changed places', () => the('#rows').prepend(the('#rows tr:last-child'))],
    ['a name changed', () => the('#add').setAttribute('aria-label', 'Place Order')],
    ['a class became an icon', () => the('#empty').setAttribute('class', 'fa-cog')],
    ['a role came', () => the('#named').setAttribute('role', 'button')],
    ['a field became a button', () => the('#field').setAttribute('type', 'submit')],
    ['another option was chosen, which nothing tells', () => Reflect.set(the('#choice'), 'selectedIndex', 1)],
    ['what names another element changed', () => the('#head').append(' Orders')],
    ['an id went that named another element', () => the('#head').removeAttribute('id')],
    ['it began to work', () => the('#part').classList.add('is-loading')],
    ['the whole document works', () => document.documentElement.setAttribute('aria-busy', 'true')],
    ['what is edited in place works', () => the('#edited').insertAdjacentHTML('beforeend', '<i class="spinner">…</i>')],
    ['a root came to what was there, which nothing tells', () => giveRoot(the('#empty'), '<a href="#">Add-On</a>')],
    ['a closed root came', () => giveRoot(the('#empty'), '<a href="#">Add-On</a>', 'closed')],
    ['all was replaced', () => show('<button>Review</button>')],
    [
      'a part was taken out, changed and put back',
      () => {
        const part = the('#part');
        part.remove();
        the('h2', part).textContent = 'Orders';
        document.body.append(part);
      },
    ],
  ])('%s', (_, change) => {
    show(PAGE);
    const compare = follow();
    change();
    compare();
    compare();
    document.documentElement.removeAttribute('aria-busy');
  });

  it('something put into a slot has changed, in an open and a closed root, and in one that hands its slot on', () => {
    show('<x-outer><b id="slotted">Add</b><i slot="more">Orders</i><em>usage text</em></x-outer>');
    const outer = giveRoot(
      the('x-outer'),
      '<div><p>One</p><p>Two</p><x-inner><slot></slot></x-inner><slot name="more"></slot></div>',
      'closed',
    );
    giveRoot(the('x-inner', outer), '<section><p>Review</p><p>Search</p><p>Three</p><slot></slot></section>');
    const compare = follow();
    the('#slotted').textContent = 'Add-On';
    compare();
    the('i').removeAttribute('slot');
    compare();
    the('x-outer').append('Place Order');
    compare();
    the('p', outer).textContent = 'Orders';
    compare();
  });

  it('a frame has changed, has gone on to another document, and has gone', () => {
    show('<p>Orders</p>');
    const { frame, body } = addFrame(PAGE);
    const compare = follow();
    body.querySelector('tr')?.remove();
    compare();
    body.querySelector('h2')?.replaceChildren('Review');
    compare();
    body.ownerDocument.body.replaceWith(body.ownerDocument.createElement('body'));
    compare();
    frame.remove();
    compare();
  });

  it('a thousand changes at random', () => {
    show(PAGE);
    giveRoot(the('#empty'), '<p>Domain</p><slot></slot><p>Usage</p><a href="#">Add-On</a>');
    const { body } = addFrame(PAGE);
    const compare = follow();
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 8) % below;
    };
    const texts = ['Orders', 'Add', 'Domain Usage', 'Place', 'text', '', 'SUB5016-DOMUSAGE', 'x'.repeat(130)];
    for (let turn = 0; turn < 1000; turn++) {
      const scope = random(4) === 0 ? body : document.body;
      const all = [...scope.querySelectorAll('*')].filter(({ localName }) => localName !== 'iframe');
      const one = all[random(all.length)];
      const other = all[random(all.length)];
      if (!one || !other) break;
      const text = texts[random(texts.length)] ?? '';
      const deeds = [
        () => one.append(text),
        () => one.firstChild?.nodeType === 3 && Reflect.set(one.firstChild, 'data', text),
        () =>
          one.setAttribute(['title', 'class', 'role', 'aria-labelledby', 'type'][random(5)] ?? '', text || 'button'),
        () => one.cloneNode(true) && all.length < 400 && other.append(one.cloneNode(true)),
        () => one.contains(other) || other.append(one),
        () => all.length > 120 && one.remove(),
        () => other.contains(one) || one.before(other),
      ];
      deeds[random(deeds.length)]?.();
      if (turn % 5 === 0) compare();
    }
    compare();
  });
});

it('keeps what has not changed', () => {
  show(PAGE);
  const kept = new IncrementalSurvey(document, shadowOf, { signal: stop.signal });
  const before = new Set(kept.read().pieces);
  the('#rows tr:last-child td').textContent = 'OR7';
  const fresh = kept.read().pieces.filter((piece) => !before.has(piece));
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.length).toBeLessThan(before.size / 4);
});
