import { afterEach, describe, expect, it, test } from 'vitest';
import { type Fact, sightingOf } from '../../lib/assistant/facts';
import type { Decision, HoldTarget } from '../../lib/guard/policy';
import { readScene } from '../../lib/page/scene';
import { survey } from '../../lib/page/survey';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import type { Memory } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

const FREE: Record<HoldTarget, Decision> = { 'add-ons': { held: false }, 'place-order': { held: false } };
const HELD: Record<HoldTarget, Decision> = {
  'add-ons': { held: true, reason: { id: 'addOns' } },
  'place-order': { held: true, reason: { id: 'notChecked' } },
};

type Known = { memory?: Partial<Memory>; decisions?: Record<HoldTarget, Decision> };

function sighting(html: string, { memory = {}, decisions = HELD }: Known = {}) {
  document.body.innerHTML = html;
  const known = { ...emptyMemory, ...memory };
  const page = survey(document, (element) => element.shadowRoot);
  return sightingOf(
    readScene(page, assignUsageProduct, known, () => false),
    known,
    decisions,
  );
}
/** All facts of a page, save the one that there is a page. */
const facts = (html: string, known?: Known) =>
  [...sighting(html, known).facts].filter((fact) => fact !== 'page').sort();

const tabs = (open: string) =>
  `<div>${['Products Owned', 'Orders', 'Quotes', 'Notes'].map((name) => `<button role="tab" aria-selected="${name === open}">${name}</button>`).join('')}</div>`;
const popUp = '<dialog open><h2>Domain Usage</h2><label>Identifier <input value="SUB5016"></label></dialog>';
const catalogue = (more = '') =>
  `<button>Recurring - UCAAS Services</button><table><tr><td>Domain Usage</td><td>${more}<button>Add</button></td></tr></table><button>Review</button>`;
const line = '<table><tr><td><a href="#">Domain Usage</a></td><td>lakesidedental.12345.service</td></tr></table>';
const activation = (date: string, ticked = '') =>
  `<dialog open><table><tr><td><input type="checkbox" ${ticked}></td><td>Domain Usage</td></tr></table><label>Activation Date <input type="date" value="${date}"></label><button>Start Billing</button></dialog>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what a page shows', () => {
  test.each<[what: string, html: string, facts: Fact[]]>([
    ['an empty page', '', []],
    ['the login', '<input type="password"><button>Log in</button>', ['signed-out']],
    ['a profile', tabs('Products Owned'), ['profile']],
    ['its orders', tabs('Orders'), ['orders-open', 'profile']],
    ['the catalogue', catalogue(), ['catalogue']],
    ['the review', `${line}<button>Place Order</button>`, ['review']],
    ['the pop-up', popUp, ['editor']],
    ['the activation', activation('2026-11-22'), ['activation']],
    ['a box ticked', activation('2026-11-22', 'checked'), ['activation', 'products-ticked']],
  ])('%s', (_, html, shown) => {
    expect(facts(html)).toEqual(shown);
  });

  it('names what was found, and what could be several', () => {
    const { seen, unsure } = sighting(
      `${tabs('Orders')}<button>Create Order</button><button>Review</button><button>Review</button>`,
    );
    expect([...seen]).toEqual(expect.arrayContaining(['orders-tab', 'create-order']));
    expect([...unsure]).toContain('review');
  });

  it('is busy while it says so', () => {
    expect(sighting('<p>Loading…</p>').busy).toBe(true);
    expect(sighting('<p>Loading dock</p>').busy).toBe(false);
  });
});

describe('what has to be right is what the guard lets through', () => {
  it('the domain of the pop-up', () => {
    expect(facts(popUp, { decisions: FREE })).toContain('domain-right');
    expect(facts(popUp)).not.toContain('domain-right');
  });

  it('the lines of the review, of which there has to be one', () => {
    expect(facts(`${line}<button>Place Order</button>`, { decisions: FREE })).toContain('lines-verified');
    expect(facts('<button>Place Order</button>', { decisions: FREE })).not.toContain('lines-verified');
  });
});

describe('that the product was added', () => {
  test.each<[what: string, html: string, memory: Partial<Memory>, added: boolean]>([
    ['not by its row alone', catalogue(), {}, false],
    ['by a counter in its row', catalogue('<b style="border-radius: 9px; background: green">1</b>'), {}, true],
    ['by what takes it out again', catalogue('<button>Remove</button>'), {}, true],
    ['by the counter at Review', catalogue().replace('Review', 'Review (1)'), {}, true],
    ['not by a press that changed nothing', catalogue(), { addPressed: true, rowBefore: 'same' }, false],
    ['by a press that changed its row', catalogue(), { addPressed: true, rowBefore: 'other' }, true],
    ['by a press after which its row is gone', '<button>Review</button><p>UCAAS</p>', { addPressed: true }, true],
  ])('is told %s', (_, html, memory, added) => {
    const says = memory.rowBefore === 'same' ? rowOf(html) : memory.rowBefore;
    expect(facts(html, { memory: { ...memory, rowBefore: says } }).includes('added')).toBe(added);
  });

  function rowOf(html: string): string | undefined {
    document.body.innerHTML = html;
    const page = survey(document, () => null);
    return readScene(page, assignUsageProduct, emptyMemory, () => false).usageRow?.says;
  }
});

describe('that the date was set', () => {
  test.each<[what: string, date: string, memory: Partial<Memory>, set: boolean]>([
    ['not while it stands as preset', '2026-11-22', { datePreset: '2026-11-22' }, false],
    ['once it is another', '2026-12-01', { datePreset: '2026-11-22' }, true],
    ['once the clerk has left it as it is', '2026-11-22', { datePreset: '2026-11-22', dateTouched: true }, true],
    ['not while its year is being typed', '0202-12-01', { datePreset: '2026-11-22', dateTouched: true }, false],
    ['not at the first sight of the dialog', '2026-11-22', {}, false],
  ])('is told %s', (_, date, memory, set) => {
    expect(facts(activation(date), { memory }).includes('date-set')).toBe(set);
  });
});

describe('what only the memory knows', () => {
  test.each<[fact: Fact, memory: Partial<Memory>]>([
    ['orders-visited', { ordersVisited: true }],
    ['package-added', { addedPackage: 'Toll Free' }],
    ['placed', { placed: { at: 1 } }],
    ['billed', { billed: 'partial' }],
  ])('%s', (fact, memory) => {
    expect(facts('<p>Page</p>')).not.toContain(fact);
    expect(facts('<p>Page</p>', { memory })).toContain(fact);
  });
});
