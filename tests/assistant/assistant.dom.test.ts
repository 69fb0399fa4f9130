import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { said } from '../procedure/next-step';
import { EXACT, type Staged, stageAssistant } from './stage';

const PROCEDURE = 'assign-usage-product';
const lakeside = { procedure: PROCEDURE, account: 'SR10482', customer: 'Lakeside Dental Group' };
const POP_UP = `<dialog open style="margin: 0"><h2>Domain Usage</h2><label>Identifier <input id="domain" value="SUB5016-DOMUSAGE"></label>
  <button id="add-on">Add-On</button><button id="confirm">✓</button></dialog>`;
const REVIEW = `<table><tr><td><a href="#">Domain Usage</a></td><td>${EXACT}</td></tr></table><button id="place">Place Order</button>`;

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

const on = (html: string, memory = {}): Promise<Staged> => {
  document.body.innerHTML = html;
  return stageAssistant(stop.signal, memory);
};
const next = ({ store }: Staged) => {
  const { progress } = store.getState();
  return progress && said(progress);
};
function the(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
function type(value: string): void {
  Reflect.set(the('domain'), 'value', value);
  the('domain').dispatchEvent(new InputEvent('input', { bubbles: true }));
}
const frames = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => requestAnimationFrame(done));
};
const lastAsked = (staged: Staged) => staged.asked.at(-1);

describe('the guidance', () => {
  it('begins when it is started, and ends when it is ended; what is held stays held', async () => {
    const staged = await on(POP_UP);
    expect(next(staged)).toBeUndefined();
    expect(staged.store.getState().holds.map(({ target }) => target)).toEqual(['add-ons']);
    staged.assistant.begin(PROCEDURE);
    expect(next(staged)).toBe('enter-domain → domain-field');
    expect(staged.store.getState().target?.id).toBe('domain-field');
    staged.assistant.end();
    expect([next(staged), staged.store.getState().target]).toEqual([undefined, undefined]);
    expect(staged.store.getState().holds).toHaveLength(1);
  });

  it('goes on where it was after a reload', async () => {
    expect(next(await on(POP_UP, lakeside))).toBe('enter-domain → domain-field');
  });

  it('asks about the package once the domain is right, and goes by the answer', async () => {
    const staged = await on(POP_UP, lakeside);
    type(EXACT);
    await expect.poll(() => next(staged)).toBe('asking: open-add-ons');
    staged.assistant.answer('toll-free', 'no');
    expect(next(staged)).toBe('confirm-product → confirm');
    staged.assistant.answer('toll-free', 'yes');
    await expect.poll(() => next(staged)).toBe('open-add-ons → open-add-ons');
    staged.assistant.skip('open-add-ons');
    expect(next(staged)).toBe('confirm-product → confirm');
  });
});

describe('the verdict', () => {
  it('is asked for with the value of the field and the customer', async () => {
    const staged = await on(POP_UP, lakeside);
    type(` ${EXACT}\u200b`);
    await expect.poll(() => lastAsked(staged)?.value).toBe(` ${EXACT}\u200b`);
    expect(lastAsked(staged)).toMatchObject({
      subscriber: { name: 'Lakeside Dental Group', account: 'SR10482' },
      leftField: true,
    });
  });

  it('is asked for again when the field is left', async () => {
    const staged = await on(POP_UP, lakeside);
    the('domain').focus();
    await expect.poll(() => lastAsked(staged)?.leftField).toBe(false);
    the('domain').blur();
    await expect.poll(() => lastAsked(staged)?.leftField).toBe(true);
  });

  it('of a former value is dropped', async () => {
    const staged = await on(POP_UP, lakeside);
    type('first');
    await expect.poll(() => lastAsked(staged)?.value).toBe('first');
    const late = lastAsked(staged);
    type('second');
    await expect.poll(() => lastAsked(staged)?.value).toBe('second');
    lastAsked(staged)?.answer({ verdict: 'typo' });
    await expect.poll(() => staged.store.getState().check?.value).toBe('second');
    late?.answer({ verdict: 'exact' });
    await frames();
    expect(staged.store.getState().check).toMatchObject({ value: 'second', verdict: 'typo' });
  });

  it('goes with the pop-up', async () => {
    const staged = await on(POP_UP, lakeside);
    await expect.poll(() => staged.asked.length).toBeGreaterThan(0);
    lastAsked(staged)?.answer();
    await expect.poll(() => staged.store.getState().check).toBeDefined();
    document.querySelector('dialog')?.close();
    await expect.poll(() => staged.store.getState().check).toBeUndefined();
    expect(staged.store.getState().field).toBeUndefined();
  });

  it('a suggestion is filled in, and is what is asked for next', async () => {
    const staged = await on(POP_UP, lakeside);
    staged.assistant.useSuggestion(EXACT);
    expect(Reflect.get(the('domain'), 'value')).toBe(EXACT);
    await expect.poll(() => lastAsked(staged)?.value).toBe(EXACT);
  });
});

describe('confirming by hand', () => {
  const confirmable = async () => {
    const staged = await on(POP_UP, lakeside);
    type('new.12345.service');
    await expect.poll(() => lastAsked(staged)?.value).toBe('new.12345.service');
    lastAsked(staged)?.answer({ confirmable: true });
    await expect.poll(() => staged.store.getState().check?.confirmable).toBe(true);
    return staged;
  };

  it('is written down before it opens anything', async () => {
    const staged = await confirmable();
    const confirmed = staged.assistant.confirmations.confirm('new.12345.service', 'It is new.');
    expect(staged.log).toContain('record new.12345.service');
    await frames();
    expect(staged.store.getState().holds).toHaveLength(1);
    staged.recorded();
    await confirmed;
    await expect.poll(() => staged.store.getState().holds).toEqual([]);
    staged.assistant.confirmations.takeBack();
    await expect.poll(() => staged.store.getState().holds).toHaveLength(1);
  });

  it.each([
    ['another value than the one judged', 'other.12345.service', true],
    ['a verdict that cannot be confirmed', 'new.12345.service', false],
  ])('opens nothing for %s', async (_, value, isConfirmable) => {
    const staged = await confirmable();
    const { check } = staged.store.getState();
    if (check) staged.store.setState({ check: { ...check, confirmable: isConfirmable } });
    await staged.assistant.confirmations.confirm(value, 'It is new.');
    expect(staged.log.filter((entry) => entry.startsWith('record'))).toEqual([]);
    expect(staged.store.getState().memory.confirmed).toBeUndefined();
  });

  it('opens that value only', async () => {
    const staged = await confirmable();
    const confirmed = staged.assistant.confirmations.confirm('new.12345.service', 'It is new.');
    staged.recorded();
    await confirmed;
    await expect.poll(() => staged.store.getState().holds).toEqual([]);
    type('new.12345.service ');
    await expect.poll(() => staged.store.getState().holds).toHaveLength(1);
  });
});

describe('the memory of what was done', () => {
  it('is written within the click that places the order: the page may be gone after it', async () => {
    const staged = await on(REVIEW, { ...lakeside, verified: EXACT, edits: [EXACT] });
    await expect.poll(() => next(staged)).toBe('place-order → place-order');
    const before = staged.written.length;
    let writtenAtClick: number | undefined;
    the('place').addEventListener('click', () => {
      writtenAtClick = staged.written.slice(before).filter((memory) => memory.placing !== undefined).length;
    });
    the('place').click();
    expect(writtenAtClick).toBe(1);
  });

  it('a click that was held is no deed', async () => {
    const staged = await on(REVIEW.replace(EXACT, 'SUB5016-DOMUSAGE'), lakeside);
    await expect.poll(() => staged.store.getState().holds).toHaveLength(1);
    the('place').click();
    await frames();
    expect(staged.written.some((memory) => memory.placing !== undefined)).toBe(false);
    expect(staged.store.getState().holds[0]?.open).toBe(true);
  });
});

describe('the end', () => {
  it('leaves the page as it was, and hears nothing any more', async () => {
    document.body.innerHTML = POP_UP;
    const page = document.documentElement.outerHTML;
    const staged = await stageAssistant(stop.signal, lakeside);
    await expect.poll(() => staged.store.getState().holds).toHaveLength(1);
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(page);
    const state = staged.store.getState();
    const { length } = staged.asked;
    type('other');
    await frames();
    expect(staged.store.getState()).toBe(state);
    expect(staged.asked).toHaveLength(length);
  });
});
