import { describe, expect, it, test } from 'vitest';
import { bestLikeness, holdsAll, likeness, squash, words } from '../../lib/page/words';

describe('the words of a label', () => {
  test.each([
    ['Recurring – UCAAS Services', 'recurring ucaas services'],
    ['  Add -On ', 'add on'],
    ['PLACE ORDER', 'place order'],
    ['BillingActive', 'billing active'],
    ['Pendiente de facturación', 'pendiente de facturacion'],
    ['Órdenes (3)', 'ordenes 3'],
    ['Ｐｌａｃｅ Order', 'place order'],
    ['Place\u00a0Order', 'place order'],
    ['Domain Usage / Domain Usage Plan - SUB5016', 'domain usage domain usage plan sub5016'],
    ['', ''],
    ['   ', ''],
  ])('%j is read as %j', (text, plain) => {
    expect(words(text)).toBe(plain);
  });

  test.each([
    ['✓', '✓'],
    ['✔️', '✔'],
    [' ⚙ ', '⚙'],
    ['• • •', '•••'],
    ['+', '+'],
  ])('a name of signs alone stays: %j is %j', (text, sign) => {
    expect(words(text)).toBe(sign);
  });

  it('answers the same when it is asked again', () => {
    expect(words('Purchase Add-Ons')).toBe(words('Purchase Add-Ons'));
  });

  it('word breaks can be left out', () => {
    expect([squash('Add -On'), squash('ADD-ON'), squash('Add On'), squash('Addon')]).toEqual(Array(4).fill('addon'));
  });
});

describe('how well a label stands for a wanted one', () => {
  test.each([
    ['Place Order', 'Place Order'],
    ['Place Order', 'PLACE ORDER'],
    ['Place Order', 'Place-order'],
    ['Add-On', 'Add -On'],
    ['Órdenes', 'Ordenes'],
    ['✓', '✓'],
  ])('%j and %j are the same', (wanted, name) => {
    expect(likeness(wanted, name)).toBe(1);
  });

  test.each([
    ['Orders', 'Orders 3'],
    ['Orders', 'Orders (12)'],
    ['Add-Ons', 'Add Ons 2'],
  ])('%j is nearly %j: a counter changes nothing of it', (wanted, name) => {
    expect(likeness(wanted, name)).toBeGreaterThan(0.95);
    expect(likeness(wanted, name)).toBeLessThan(1);
  });

  test.each([
    ['Place Order', 'Cancel Order'],
    ['Add', 'Address'],
    ['Add', 'Loading'],
    ['Orders', 'Order'],
    ['Place Order', 'Order Place'],
    ['Add', ''],
    ['', 'Add'],
    ['✓', '✗'],
  ])('%j is not %j', (wanted, name) => {
    expect(likeness(wanted, name)).toBe(0);
  });

  it('the more else a label says, the less it is meant', () => {
    const grades = ['Review', 'Review Order', 'Review Order Now', 'Review the whole order of this customer'].map(
      (name) => likeness('Review', name),
    );
    expect(grades).toEqual([...grades].sort((a, b) => b - a));
    expect(new Set(grades).size).toBe(4);
  });

  it('of several wanted labels the best one counts', () => {
    expect(bestLikeness(['Submit Order', 'Place Order'], 'Place Order')).toBe(1);
    expect(bestLikeness(['Submit Order', 'Order'], 'Place Order')).toBe(likeness('Order', 'Place Order'));
    expect(bestLikeness([], 'Place Order')).toBe(0);
  });
});

describe('a bag of words', () => {
  test.each([
    ['UCAAS - Recurring Telco', true],
    ['Recurring - UCAAS Services', true],
    ['recurring ucaas', true],
    ['Recurring - Hosting', false],
    ['Nonrecurring UCAAS', false],
  ])('ucaas and recurring in %j: %s', (name, answer) => {
    expect(holdsAll(['ucaas', 'recurring'], name)).toBe(answer);
  });
});
