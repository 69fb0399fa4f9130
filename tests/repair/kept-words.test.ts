import { describe, expect, it, test } from 'vitest';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { fingerprintSchema } from '../../lib/procedure/fingerprint';
import { keptWords, labelToKeep, productWords } from '../../lib/repair/kept-words';

const product = productWords(assignUsageProduct);

describe('what of a page may be kept', () => {
  test.each([
    ['a customer', 'Lakeside Dental Group'],
    ['a domain', 'lakesidedental.12345.service'],
    ['an identifier of OneBill', 'SUB5016-DOMUSAGE'],
    ['an account number', 'SR10482'],
    ['an address of a person', '204@lakesidedental.12345.service'],
    ['an amount', '$1,204.50'],
    ['a date', '12/01/2026'],
    ['an order number', 'OR1041'],
  ])('nothing that tells %s', (_, text) => {
    expect(keptWords(text, product).filter((word) => word !== 'group')).toEqual([]);
  });

  it('the words of the product, without capitals, accents and signs', () => {
    expect(keptWords('Place ORDER: Órdenes, Add -On', product)).toEqual(['place', 'order', 'ordenes', 'add', 'on']);
  });

  it('whatever a page says, words of the product alone, and of a shape that the schema lets in', () => {
    const pieces = [
      'Order',
      'Lakeside',
      'x9',
      '12345',
      '@',
      '.',
      '-',
      ' ',
      'é',
      'Review',
      '\u200b',
      '€',
      'OR1041',
      '/',
      'ß',
    ];
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % most;
    };
    const words = fingerprintSchema.shape.name;
    for (let turn = 0; turn < 4_000; turn++) {
      const text = Array.from({ length: 1 + next(8) }, () => pieces[next(pieces.length)]).join('');
      const kept = keptWords(text, product);
      expect(
        kept.every((word) => product.has(word)),
        text,
      ).toBe(true);
      expect(words.safeParse(kept).success, text).toBe(true);
    }
  });
});

describe('a name that was pointed at, as a label', () => {
  const known = ['Lakeside Dental Group', 'SR10482'];

  test.each(['Go to basket', 'Finalize purchase', 'Añadir – más', 'Send & close'])('is kept: %s', (name) => {
    expect(labelToKeep(name, known, product)).toBe(name);
  });

  it('is kept without the count beside it', () => {
    expect(labelToKeep('Basket (3)', known, product)).toBe('Basket');
    expect(labelToKeep('Basket 3', known, product)).toBe('Basket');
  });

  test.each([
    ['the customer', 'Lakeside'],
    ['a part of the customer’s name', 'Open Dental now'],
    ['a number', 'SR10482'],
    ['an amount', 'Pay $12'],
    ['a domain', 'acme.example'],
    ['a sentence', 'This sentence says far more than any label of a button would'],
    ['a sign alone', '…'],
    ['nothing', ' '],
  ])('is not kept when it is %s', (_, name) => {
    expect(labelToKeep(name, known, product)).toBeUndefined();
  });
});
