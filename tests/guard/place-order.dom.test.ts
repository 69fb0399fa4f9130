import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { byId, EXACT, GENERATED, popUp, review, type Stage, type StageOptions, stage } from './stage';

let on: Stage | undefined;
afterEach(() => on?.stop.abort());
const put = async (html: string, options?: StageOptions): Promise<Stage> => {
  on = await stage(html, options);
  return on;
};
const placeBy = async (html: string, options?: StageOptions): Promise<string[]> => {
  const page = await put(html, options);
  await userEvent.click(byId('place-order'), { force: true });
  return page.entered;
};
const lineWith = (domain: string): string => `Domain Usage / Domain Usage Plan - ${domain}`;

describe('is held', () => {
  test('not without the guard', async () => {
    expect(await placeBy(review(), { guarded: false })).toEqual(['place-order']);
  });

  test.each([
    ['the generated identifier', review()],
    ['an identifier that is not in the list', review({ line: lineWith('lakeside.54321.service') })],
    ['an identifier with an invisible character', review({ line: lineWith(`${EXACT}\u200b`) })],
    ['no identifier at all', review({ line: 'Domain Usage' })],
    [
      'a line that is no link',
      review()
        .replace(/<a [^>]*>/, '<span>')
        .replace('</a>', '</span>'),
    ],
    ['a line with an Add-On beside it', review().replace('</tr>', '<td><button id="beside">Add-On</button></td></tr>')],
    [
      'a line with buttons for its quantity',
      review().replace('<td>1</td>', '<td><button>−</button> 1 <button>+</button></td>'),
    ],
    [
      'an icon of an order',
      review().replace('Place Order</button>', '<svg width="20" height="20"><title>Place Order</title></svg></button>'),
    ],
    ['Spanish words', review().replace('>Place Order<', '>Realizar pedido<')],
    [
      'a custom element',
      review().replace(
        /<button([^>]*)>Place Order<\/button>/,
        '<one-button role="button" tabindex="0"$1>Place Order</one-button>',
      ),
    ],
  ])('with %s', async (_, html) => {
    expect(await placeBy(html)).toEqual([]);
  });

  test('when the pop-up was closed with a space behind the domain', async () => {
    expect(await placeBy(review({ line: lineWith(EXACT) }), { memory: { edits: [`${EXACT} `] } })).toEqual([]);
  });

  test('when another domain was verified than the order shows', async () => {
    const page = await put(review({ line: lineWith('other.1.service') }), { memory: { verified: EXACT } });
    await userEvent.click(byId('place-order'), { force: true });
    expect(page.told.flatMap((event) => (event.type === 'attempt' ? [event.hold.reason] : []))).toEqual([
      { id: 'changed', checked: EXACT, now: 'other.1.service' },
    ]);
  });

  test('together with an Add-On beside the line', async () => {
    const page = await put(review().replace('</tr>', '<td><button id="beside">Add-On</button></td></tr>'));
    byId('beside').click();
    expect(page.entered).toEqual([]);
    expect(page.attempts()).toEqual(['add-ons']);
  });

  test('while the pop-up of another product lies over it', async () => {
    const page = await put(review() + popUp({ title: 'UCaaS Seat', value: '2025550143' }));
    byId('place-order').click();
    byId('add-on').click();
    expect(page.entered).toEqual(['add-on']);
  });
});

describe('is free', () => {
  test('with the exact domain', async () => {
    expect(await placeBy(review({ line: lineWith(EXACT) }))).toEqual(['place-order']);
  });

  test('for an order of other products', async () => {
    expect(await placeBy(review({ line: 'UCaaS Seat - 2025550143' }))).toEqual(['place-order']);
  });

  test('where the product is only offered', async () => {
    const offer = '<ul><li style="display: flex; gap: 40px"><span>Domain Usage</span> <button>Add</button></li></ul>';
    expect(await placeBy(review({ line: 'UCaaS Seat - 2025550143', more: offer }))).toEqual(['place-order']);
  });

  test('and everything else on the review, too', async () => {
    const page = await put(review({ more: '<button id="back">Back to order</button><button id="edit">Edit</button>' }));
    await userEvent.click(byId('back'), { force: true });
    await userEvent.click(byId('edit'), { force: true });
    expect(page.entered).toEqual(['back', 'edit']);
  });
});

test('a line shows what the list says now, once the list has changed', async () => {
  const page = await put(review({ line: lineWith(GENERATED) }), { exact: [] });
  expect(page.asked.filter(({ value }) => value === GENERATED)).toHaveLength(1);
  page.keeper?.forgetAnswers();
  await page.settled();
  expect(page.asked.filter(({ value }) => value === GENERATED)).toHaveLength(2);
});
