import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../lib/page/find';
import type { Sought } from '../../lib/page/find-again';
import { fingerprintsOf, recover } from '../../lib/page/recover';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { look, nothingAround, seek, show, the } from './shown';

const order = (button: string) => `
  <main>
    <h2>Create Order</h2>
    <label>Category <select><option>Usage</option></select></label>
    <div><button>Cancel</button>${button}</div>
  </main>`;

/** What is remembered of the element with the id `it` on this page. */
function remembered(html: string, target: string, pointed = false): Sought {
  show(html);
  const fingerprint = fingerprintsOf(look(), assignUsageProduct).of(the('#it'));
  return { target, fingerprint, pointed, guarded: target === 'place-order' };
}

/** The finding after both searches on this page, as one word: the id of what was found, or the state. */
function foundAgain(html: string, sought: Sought, editor?: string): string {
  show(html);
  const parts = new Map(editor ? [['editor', the(editor)]] : []);
  const around = { ...nothingAround, parts };
  const findings = new Map<string, Finding>([[sought.target, seek(sought.target, around)]]);
  recover(findings, [sought], look(), assignUsageProduct, around);
  const finding = findings.get(sought.target);
  return finding?.state === 'found' ? finding.element.id : (finding?.state ?? 'absent');
}

const review = () => remembered(order('<button id="it">Review</button>'), 'review');

describe('a control that has another name now', () => {
  it('is found where it stood, and by nothing but what was remembered', () => {
    const renamed = order('<button id="it">Go to basket</button>');
    const sought = review();
    show(renamed);
    expect(seek('review').state).toBe('absent');
    expect(foundAgain(renamed, sought)).toBe('it');
  });

  it('never overrules its own name, wherever that stands', () => {
    const moved = `<p><button id="named">Review</button></p>${order('<button id="there">Go to basket</button>')}`;
    expect(foundAgain(moved, review())).toBe('named');
  });
});

describe('rather than point wrong it finds nothing', () => {
  test.each([
    ['on another screen', '<main><h2>Payments</h2><div><button>Print</button><button>Pay now</button></div></main>'],
    ['on an empty page', ''],
    ['where it is gone', order('')],
    ['where the page has switched it off', order('<button disabled>Go to basket</button>')],
    ['where another step has taken its place', order('<button>Place Order</button>')],
    ['where what leaves the order has taken its place', order('<button>Close</button>')],
    ['where two stand alike', order('<button>Go to basket</button><button>Go to quote</button>')],
  ])('%s', (_, html) => {
    expect(foundAgain(html, review())).toBe('absent');
  });

  it('outside the part it belongs to, also when that part is not open', () => {
    const page = (name: string) => `
      <section id="editor"><h3>Domain Usage</h3><label>Identifier <input></label><button id="it">${name}</button></section>
      <section id="other"></section>`;
    const sought = remembered(page('Add-ons'), 'open-add-ons', true);
    expect(foundAgain(page('Extras'), sought, '#editor')).toBe('it');
    expect(foundAgain(page('Extras'), sought, '#other')).toBe('absent');
    expect(foundAgain(page('Extras'), sought)).toBe('absent');
  });

  it('for what is told from data: an account or an order has no fingerprint', () => {
    const accounts = '<main><h2>Accounts</h2><a id="it" href="#">Lakeside Dental</a></main>';
    const sought = remembered(accounts, 'account', true);
    expect(foundAgain(accounts, sought)).toBe('absent');
  });
});
