import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stepWords } from '../../components/assistant/procedure-words';
import { cancelProduct } from '../../lib/procedure/cancel-product';
import { changeQuantities } from '../../lib/procedure/change-quantities';
import { type Answers, progress } from '../../lib/procedure/progress';
import { readingOf } from '../../lib/procedure/reading';
import { type Evidence, type Procedure, procedureSchema } from '../../lib/procedure/schema';
import { i18n } from '../setup/i18n';
import { said, sighting } from './next-step';

/** As the browser reads messages: nothing where there is none. */
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => {
    try {
      return i18n.t(name.replaceAll('_', '.'));
    } catch {
      return '';
    }
  });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
});

const BOTH = [cancelProduct, changeQuantities];

function targetsIn(evidence: Evidence): string[] {
  if ('seen' in evidence) return [evidence.seen];
  if ('filled' in evidence) return [evidence.filled];
  if ('not' in evidence) return targetsIn(evidence.not);
  if ('all' in evidence) return evidence.all.flatMap(targetsIn);
  return 'any' in evidence ? evidence.any.flatMap(targetsIn) : [];
}

/** What is next where this is shown; targets that hold a value are named after a `=`. */
function next(procedure: Procedure, shown: string, answers: Answers = {}): string {
  const [page = '', filled = ''] = shown.split('=');
  const seen = { ...sighting(page), filled: new Set(filled.split(' ').filter(Boolean)) };
  return said(progress(procedure, seen, answers));
}

describe.each(BOTH)('$id', (procedure) => {
  it('is a procedure by the schema, and plain data', () => {
    expect(procedureSchema.parse(procedure)).toEqual(procedure);
    expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
  });

  it('numbers its steps as the article does', () => {
    expect(procedure.steps.map(({ number }) => number)).toEqual(procedure.steps.map((_, index) => index + 1));
  });

  it('speaks of targets, chapters and screens there are', () => {
    const named = [
      ...procedure.steps.flatMap(({ clicks, done }) => [...clicks.map(({ target }) => target), ...targetsIn(done)]),
      ...procedure.screens.flatMap(({ when }) => targetsIn(when)),
      ...(procedure.creates ?? []),
    ];
    expect(named.filter((target) => !(target in procedure.targets))).toEqual([]);
    expect(Object.keys(procedure.targets).filter((target) => !named.includes(target))).toEqual([]);
    const screens = procedure.screens.map(({ id }) => id);
    expect(procedure.steps.filter(({ screen }) => !screens.includes(screen))).toEqual([]);
    expect(procedure.steps.filter(({ chapter }) => !procedure.chapters.includes(chapter))).toEqual([]);
  });

  it('guards nothing, and leaves what the guard and the memory look for on the page', () => {
    expect(Object.values(procedure.guarded).flat()).toEqual([]);
    expect(readingOf(procedure).targets).toMatchObject({ 'place-order': {}, 'domain-field': {}, ...procedure.targets });
  });

  test.each(procedure.steps.map(({ id, clicks }) => ({ id, clicks })))('has words for $id', ({ id, clicks }) => {
    for (const { words } of [{ words: undefined }, ...clicks]) {
      const { title, what, why } = stepWords(procedure, id, words);
      expect([title !== id, what !== '', why]).toEqual([true, true, expect.stringMatching(/\w/)]);
    }
  });
});

describe('a product is cancelled', () => {
  test.each([
    ['signed-out page | log-in', 'log-in → log-in'],
    ['page | customer-menu', 'open-subscriber → customer-menu'],
    ['page profile orders-open | products-tab', 'open-products → products-tab'],
    ['page profile products-open | product-opener', 'expand-product → product-opener'],
    ['page profile products-open | product-opener product-menu', 'open-product-menu → product-menu'],
    ['page profile products-open | product-menu cancel-item', 'choose-cancel → cancel-item'],
    ['page profile | effective-date confirm-cancellation', 'set-effective-date → effective-date'],
    [
      'page profile | effective-date cancellation-reason confirm-cancellation = effective-date',
      'choose-reason → cancellation-reason',
    ],
    [
      'page profile | effective-date cancellation-reason confirm-cancellation = effective-date cancellation-reason',
      'confirm-cancellation → confirm-cancellation',
    ],
    ['page profile products-open placed | orders-tab product-menu', 'return-to-orders → orders-tab'],
    ['page profile orders-open placed | order-menu', 'open-order-menu → order-menu'],
    ['page profile orders-open placed | activate', 'activate-order → activate'],
    ['page activation placed | activation-date start-billing', 'set-activation-date → activation-date'],
    ['page activation placed date-set products-ticked | start-billing', 'start-billing → start-billing'],
    ['page profile billed', 'done'],
  ])('%s', (shown, expected) => {
    expect(next(cancelProduct, shown)).toBe(expected);
  });

  it('another product is cancelled while the order of the last one still waits', () => {
    const shown = 'page profile placed | effective-date cancellation-reason confirm-cancellation';
    expect(next(cancelProduct, shown)).toBe('set-effective-date → effective-date');
  });
});

describe('a quantity is changed', () => {
  test.each([
    ['page profile products-open | product-menu modify-item', 'choose-modify → modify-item'],
    ['page | review-change', 'review-change → review-change'],
    ['page | added-quantity submit-change', 'set-quantity → added-quantity'],
    ['page | added-quantity submit-change = added-quantity', 'submit-change → submit-change'],
    ['page profile orders-open placed | order-menu', 'open-order-menu → order-menu'],
  ])('%s', (shown, expected) => {
    expect(next(changeQuantities, shown)).toBe(expected);
  });

  it('the Review of an order that is being built is another one', () => {
    expect(next(changeQuantities, 'page catalogue | review-change customer-menu')).toBe(
      'open-subscriber → customer-menu',
    );
  });
});
