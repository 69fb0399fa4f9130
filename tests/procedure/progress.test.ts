import { describe, expect, it, test } from 'vitest';
import { assignUsageProduct as procedure } from '../../lib/procedure/assign-usage-product';
import { holds } from '../../lib/procedure/evidence';
import { isSkipped, progress } from '../../lib/procedure/progress';
import type { Procedure, Step } from '../../lib/procedure/schema';
import { nextStep, sighting } from './next-step';

const PROFILE = 'page profile';
const POP_UP = 'page review editor';
const ACTIVATION = 'page profile placed activation';

describe('the next step follows from what is shown', () => {
  test.each<[what: string, shown: string, next: string]>([
    ['the login page', 'page signed-out | log-in', 'log-in → log-in'],
    ['a page of OneBill without a customer', 'page | customer-menu', 'open-subscriber → customer-menu'],
    ['the menu that was opened', 'page | customer-menu subscribers-item', 'open-subscriber → subscribers-item'],
    ['the list of customers', 'page | customer-menu subscribers-item account', 'open-subscriber → account'],
    ['a profile', `${PROFILE} | customer-menu orders-tab`, 'open-orders → orders-tab'],
    ['its orders', `${PROFILE} orders-open | orders-tab create-order`, 'create-order → create-order'],
    ['orders without the button', `${PROFILE} orders-open | orders-tab products-tab`, 'create-order → products-tab'],
    [
      'the button on Products Owned, where older screens have it, after the orders were seen',
      `${PROFILE} orders-visited | orders-tab create-order`,
      'create-order → create-order',
    ],
    ['the same button before the orders were seen', `${PROFILE} | orders-tab create-order`, 'open-orders → orders-tab'],
    ['categories', 'page catalogue | category', 'choose-category → category'],
    ['categories behind a button', 'page catalogue | category-opener', 'choose-category → category-opener'],
    ['the product and its Add', 'page catalogue | category add-usage', 'add-usage-product → add-usage'],
    [
      'the product before its Add',
      'page catalogue category-chosen | usage-product',
      'add-usage-product → usage-product',
    ],
    ['the product added', 'page catalogue added | category add-usage review', 'review-order → review'],
    ['the review', 'page review | usage-line', 'open-product → usage-line'],
    [
      'the review of a right domain',
      'page review lines-verified | usage-line place-order',
      'place-order → place-order',
    ],
    ['the pop-up', `${POP_UP} | domain-field usage-line`, 'enter-domain → domain-field'],
    ['the order placed, elsewhere', 'page placed | customer-menu', 'return-to-orders → customer-menu'],
    [
      'the order placed, a way back',
      'page placed | customer-menu back-to-subscriber',
      'return-to-orders → back-to-subscriber',
    ],
    [
      'the profile of the order placed',
      'page profile placed | orders-tab customer-menu',
      'return-to-orders → orders-tab',
    ],
    ['its orders', 'page profile placed orders-open | orders-tab order-menu', 'open-order-menu → order-menu'],
    ['the menu of the order', 'page profile placed orders-open | order-menu activate', 'activate-order → activate'],
    ['the activation', `${ACTIVATION} | activation-date start-billing`, 'set-activation-date → activation-date'],
    [
      'its date set',
      `${ACTIVATION} date-set | activation-date activation-ticks`,
      'set-activation-date → activation-ticks',
    ],
    ['all of it set', `${ACTIVATION} date-set products-ticked | start-billing`, 'start-billing → start-billing'],
    ['the order billing', 'page profile placed orders-open billed | order-menu', 'done'],
  ])('%s', (_, shown, next) => {
    expect(nextStep(shown)).toBe(next);
  });

  it('counts nothing: the same page has the same step, whatever was the last one', () => {
    for (const { id } of procedure.steps)
      expect(nextStep(`${PROFILE} orders-open | create-order`, { last: id })).toBe('create-order → create-order');
  });

  it('falls back when something is undone: the product taken out again, the domain spoilt', () => {
    expect(nextStep('page catalogue added | category add-usage review')).toBe('review-order → review');
    expect(nextStep('page catalogue | category add-usage review')).toBe('add-usage-product → add-usage');
    expect(nextStep('page review lines-verified | usage-line place-order')).toBe('place-order → place-order');
    expect(nextStep('page review | usage-line place-order')).toBe('open-product → usage-line');
  });
});

describe('of the screens the one that lies on top decides', () => {
  test.each<[what: string, shown: string, next: string]>([
    ['the pop-up over the review', 'page review editor | usage-line domain-field', 'enter-domain → domain-field'],
    [
      'the pop-up over the catalogue',
      'page catalogue editor added | review domain-field',
      'enter-domain → domain-field',
    ],
    [
      'the activation over all',
      'page review editor activation placed | activation-date',
      'set-activation-date → activation-date',
    ],
    [
      'the review over the profile beneath',
      'page profile orders-open review | usage-line',
      'open-product → usage-line',
    ],
    [
      'a placed order over its review that still stands',
      'page review placed profile | orders-tab',
      'return-to-orders → orders-tab',
    ],
  ])('%s', (_, shown, next) => {
    expect(nextStep(shown)).toBe(next);
  });
});

describe('the question about a package', () => {
  const right = `${POP_UP} domain-right | domain-field open-add-ons confirm`;

  it('is asked once the domain is right, not before', () => {
    expect(nextStep(`${POP_UP} | domain-field open-add-ons confirm`)).toBe('enter-domain → domain-field');
    expect(nextStep(right)).toBe('asking: open-add-ons');
  });

  test.each<[what: string, shown: string, answers: Record<string, string>, next: string]>([
    ['yes leads to Add-On', right, { 'toll-free': 'yes' }, 'open-add-ons → open-add-ons'],
    [
      'and then to the package',
      `${POP_UP} domain-right packages-listed | open-add-ons add-package confirm`,
      { 'toll-free': 'yes' },
      'add-toll-free → add-package',
    ],
    [
      'by the search where there is no list yet',
      `${POP_UP} domain-right packages-listed | open-add-ons package-search search-type`,
      { 'toll-free': 'yes' },
      'add-toll-free → search-type',
    ],
    [
      'by its field once it searches by name',
      `${POP_UP} domain-right packages-listed | package-search package-go`,
      { 'toll-free': 'yes' },
      'add-toll-free → package-search',
    ],
    [
      'by its button once something stands in it',
      `${POP_UP} domain-right packages-listed package-search-filled | package-search package-go`,
      { 'toll-free': 'yes' },
      'add-toll-free → package-go',
    ],
    ['no leads past both steps', right, { 'toll-free': 'no' }, 'confirm-product → confirm'],
    [
      'skipping them one by one does, too',
      right,
      { 'skip:open-add-ons': 'yes', 'skip:add-toll-free': 'yes' },
      'confirm-product → confirm',
    ],
    [
      'a package that was added asks no more',
      `${POP_UP} domain-right package-added | confirm`,
      {},
      'confirm-product → confirm',
    ],
    ['an answer to another question counts for nothing', right, { colour: 'no' }, 'asking: open-add-ons'],
  ])('%s', (_, shown, answers, next) => {
    expect(nextStep(shown, { answers })).toBe(next);
  });

  it('cannot be skipped where a step is required', () => {
    const [required] = procedure.steps;
    expect(required && isSkipped(required, { [`skip:${required.id}`]: 'yes' })).toBe(false);
  });
});

describe('the check mark comes before the word that keeps what was entered', () => {
  const answers = { 'toll-free': 'no' };
  test.each([
    ['both', 'confirm confirm-by-word', 'confirm-product → confirm'],
    ['the word alone', 'confirm-by-word', 'confirm-product → confirm-by-word'],
    ['two check marks and a word', '?confirm confirm-by-word', 'lost: confirm-product → confirm'],
  ])('%s', (_, targets, next) => {
    expect(nextStep(`${POP_UP} domain-right | ${targets}`, { answers })).toBe(next);
  });
});

describe('what cannot be told', () => {
  it('several alike is lost, and says that it was several', () => {
    const next = progress(procedure, sighting(`${PROFILE} placed orders-open | ?order-menu orders-tab`), {});
    expect(next).toMatchObject({ state: 'lost', target: 'order-menu', unsure: true });
  });

  it('a doubtful later click is not answered by an earlier one', () => {
    expect(nextStep('page | customer-menu ?subscribers-item')).toBe('lost: open-subscriber → subscribers-item');
  });

  it('nothing in sight is lost, and says which one is missing', () => {
    const next = progress(procedure, sighting(PROFILE), {});
    expect(next).toMatchObject({ state: 'lost', target: 'orders-tab', unsure: false });
  });

  it('names the first click that can be made now, and its sentence', () => {
    const next = progress(procedure, sighting(`${ACTIVATION} date-set`), {});
    expect(next).toMatchObject({ state: 'lost', target: 'activation-ticks', words: 'products' });
  });

  test.each([
    ['with nothing in sight', PROFILE],
    ['with several alike', `${PROFILE} | ?orders-tab`],
  ])('a busy page is waited for, %s', (_, shown) => {
    expect(nextStep(shown, { busy: true })).toBe('waiting: open-orders');
  });

  it('a busy page whose target stands already is not waited for', () => {
    expect(nextStep(`${PROFILE} | orders-tab`, { busy: true })).toBe('open-orders → orders-tab');
  });

  it('an empty page keeps the last step: waiting while it is busy, lost after', () => {
    expect(nextStep('', { busy: true, last: 'review-order' })).toBe('waiting: review-order');
    expect(nextStep('', { last: 'review-order' })).toBe('lost: review-order → review');
    expect(nextStep('', { busy: true })).toBe('waiting: log-in');
    expect(nextStep('', { busy: true, last: 'a-step-of-another-procedure' })).toBe('waiting: log-in');
  });
});

describe('evidence', () => {
  const shown = sighting('a b | c');
  test.each([
    [{ fact: 'a' }, true],
    [{ fact: 'c' }, false],
    [{ seen: 'c' }, true],
    [{ seen: 'a' }, false],
    [{ not: { fact: 'a' } }, false],
    [{ all: [{ fact: 'a' }, { seen: 'c' }] }, true],
    [{ all: [{ fact: 'a' }, { fact: 'z' }] }, false],
    [{ any: [{ fact: 'z' }, { seen: 'c' }] }, true],
    [{ any: [] }, false],
    [{ all: [] }, true],
  ])('%j is %s', (evidence, answer) => {
    expect(holds(evidence, shown)).toBe(answer);
  });
});

describe('a procedure that is badly made', () => {
  const emptied = (change: Partial<Procedure>): Procedure => ({ ...procedure, ...change });

  it('without steps says so', () => {
    expect(() => progress(emptied({ steps: [] }), sighting('page'), {})).toThrow('"assign-usage-product" has no steps');
  });

  it('with a step without clicks says which', () => {
    const steps = procedure.steps.map((step): Step => (step.id === 'open-orders' ? { ...step, clicks: [] } : step));
    expect(() => progress(emptied({ steps }), sighting(PROFILE), {})).toThrow('"open-orders" has no clicks');
  });
});
