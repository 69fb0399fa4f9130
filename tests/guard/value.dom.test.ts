import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { byId, EXACT, GENERATED, popUp, type Stage, type StageOptions, setValue, stage } from './stage';

let on: Stage | undefined;
afterEach(() => on?.stop.abort());
const put = async (html: string, options?: StageOptions): Promise<Stage> => {
  on = await stage(html, options);
  return on;
};
/** A trusted click. Forced, because the driver would wait for what says that it is disabled. */
const click = (id: string) => userEvent.click(byId(id), { force: true });
const typeIn = (id: string, keys: string) => {
  byId(id).focus();
  return userEvent.keyboard(keys);
};

describe('the value counts as it is when the event comes', () => {
  test('a value set by a script without any event is seen', async () => {
    const page = await put(popUp({ value: EXACT }));
    setValue(`${EXACT} `, true);
    byId('add-on').click();
    expect(page.entered).toEqual([]);
    setValue(EXACT, true);
    byId('add-on').click();
    expect(page.entered).toEqual(['add-on']);
  });

  test('an exact value that is edited locks in the same moment', async () => {
    const page = await put(popUp({ value: EXACT }));
    await typeIn('identifier', '{End}x');
    byId('add-on').click();
    expect(page.entered).toEqual([]);
  });

  test.each([` ${EXACT}`, `${EXACT} `, EXACT.toUpperCase(), `${EXACT}.`, `${EXACT}\u200b`, '', GENERATED])(
    '%j stays locked',
    async (value) => {
      const page = await put(popUp());
      setValue(value);
      await page.settled();
      byId('add-on').click();
      expect(page.entered).toEqual([]);
    },
  );

  test('a value that is not answered yet is held as being checked', async () => {
    const page = await put(popUp({ value: EXACT }), { silent: true });
    byId('add-on').click();
    expect(page.entered).toEqual([]);
    expect(page.reasons()).toEqual(['loading']);
  });

  test('while the add-ons hide the field, its value still counts', async () => {
    const page = await put(popUp({ value: EXACT }));
    byId('identifier').parentElement?.remove();
    await page.settled();
    byId('add-on').click();
    expect(page.entered).toEqual(['add-on']);
  });

  test('a wrong value stays wrong while its field is hidden', async () => {
    const page = await put(popUp({ value: EXACT }));
    setValue('lakesidedental', true);
    byId('identifier').parentElement?.remove();
    byId('add-on').click();
    expect(page.entered).toEqual([]);
  });

  test('a value that the clerk confirmed opens, and no other', async () => {
    const page = await put(popUp({ value: 'brand-new.77.service' }), {
      memory: { confirmed: [{ value: 'brand-new.77.service', reason: '', at: 0 }] },
    });
    byId('add-on').click();
    expect(page.entered).toEqual(['add-on']);
    setValue('brand-new.78.service');
    byId('add-on').click();
    expect(page.entered).toEqual(['add-on']);
  });

  test('the list is asked about this customer, and again for another one', async () => {
    const page = await put(popUp({ value: EXACT }), { memory: { account: 'SR10482', customer: 'Lakeside Dental' } });
    expect(page.asked.at(-1)).toEqual({ value: EXACT, subscriber: { account: 'SR10482', name: 'Lakeside Dental' } });
    page.keeper?.setMemory({ answers: {}, edits: [], account: 'SR20000' });
    await page.settled();
    expect(page.asked.at(-1)).toEqual({ value: EXACT, subscriber: { account: 'SR20000', name: undefined } });
  });
});

describe('what has nothing to do with it stays free', () => {
  test('the check mark, also by Enter in the domain field', async () => {
    const page = await put(popUp({ form: true }));
    await typeIn('identifier', '{Enter}');
    await click('confirm');
    expect(page.entered).toEqual(['confirm', 'confirm']);
  });

  test('a form that is sent without its add-on', async () => {
    const page = await put(popUp({ form: true }));
    byId('form').addEventListener('submit', () => page.entered.push('submit'), { signal: page.stop.signal });
    byId<HTMLFormElement>('form').requestSubmit();
    expect(page.entered).toEqual(['submit']);
  });

  test('typing into the domain field, spaces too', async () => {
    await put(popUp({ value: '' }));
    await typeIn('identifier', 'Lake side');
    expect(byId<HTMLInputElement>('identifier').value).toBe('Lake side');
  });

  test('an add-on of another product', async () => {
    const page = await put(popUp({ title: 'UCaaS Seat', value: '2025550143' }));
    await click('add-on');
    expect(page.entered).toEqual(['add-on']);
  });

  test('a product whose identifier cannot be edited any more', async () => {
    const page = await put(popUp().replace('<input ', '<input readonly '));
    await click('add-on');
    expect(page.entered).toEqual(['add-on']);
  });
});
