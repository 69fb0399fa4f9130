import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { observePage } from '../../lib/page/observe';
import { survey } from '../../lib/page/survey';
import { addFrame, giveRoot, shadowOf, show, the } from './shown';

let stop: AbortController;
let told: number;

const frame = () => new Promise((done) => requestAnimationFrame(done));
/** Two frames: one in which what is pending is told, one to be sure that nothing more comes. */
async function settled(): Promise<number> {
  await frame();
  await frame();
  return told;
}
async function watch(html: string): Promise<void> {
  show(html);
  observe();
  // What the page did before is not what is tested.
  await settled();
  told = 0;
}
/** Watches as those do who read: each reading meets the roots that are there by now. */
function observe(): void {
  const read = (): void => survey(document, shadowOf).roots.forEach(watchRoot);
  const watchRoot = observePage(
    document,
    () => {
      told++;
      read();
    },
    { signal: stop.signal },
  );
  read();
}

beforeEach(() => {
  stop = new AbortController();
  told = 0;
});
afterEach(() => stop.abort());

describe('a page that changes', () => {
  test.each<[what: string, change: () => void]>([
    ['an element came', () => the('#it').append(document.createElement('b'))],
    ['an element went', () => the('#it').remove()],
    ['a text changed', () => the('#it').firstChild?.replaceWith('other')],
    ['a text changed in place', () => the('#it').firstChild && Reflect.set(the('#it').firstChild ?? {}, 'data', 'x')],
    ['a class changed', () => the('#it').classList.add('active')],
    ['it was hidden', () => the('#it').setAttribute('hidden', '')],
    ['it was switched off', () => the('#it').setAttribute('aria-disabled', 'true')],
    ['something was typed', () => the('input').dispatchEvent(new InputEvent('input', { bubbles: true }))],
    ['the focus moved', () => the('input').focus()],
    ['the address changed', () => dispatchEvent(new HashChangeEvent('hashchange'))],
    ['the window changed its size', () => dispatchEvent(new Event('resize'))],
  ])('is told of: %s', async (_, change) => {
    await watch('<p id="it">text</p><input>');
    change();
    expect(await settled()).toBe(1);
  });

  it('is told of once per frame, however much changes', async () => {
    await watch('<p id="it">text</p><input>');
    for (let turn = 0; turn < 50; turn++) {
      the('#it').append(document.createElement('b'));
      the('#it').classList.toggle('active');
      the('input').dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await frame();
    expect(told).toBe(1);
    the('#it').remove();
    expect(await settled()).toBe(2);
  });

  it('is told of again in the next frame when the answer itself changes it', async () => {
    show('<p id="it">0</p>');
    const texts: (string | null)[] = [];
    observePage(
      document,
      () => {
        texts.push(the('#it').textContent);
        if (texts.length < 3) the('#it').textContent = String(texts.length);
      },
      { signal: stop.signal },
    );
    the('#it').textContent = 'x';
    await expect.poll(() => texts).toEqual(['x', '1', '2']);
  });

  test.each<[what: string, change: () => void]>([
    ['what only tests read changed', () => the('#it').setAttribute('data-number', '1')],
    ['nothing', () => undefined],
    ['our own overlay moved', () => the('plumbline-overlay').setAttribute('style', 'top: 0')],
    ['our own overlay took something in', () => the('plumbline-overlay').append(document.createElement('b'))],
  ])('is not told of: %s', async (_, change) => {
    await watch('<p id="it">text</p><plumbline-overlay></plumbline-overlay>');
    change();
    expect(await settled()).toBe(0);
  });
});

describe('what an observer does not reach by itself', () => {
  test.each(['open', 'closed'] as const)('an %s shadow root that was there', async (mode) => {
    show('<x-box></x-box>');
    const root = giveRoot(the('x-box'), '<p>text</p>', mode);
    observe();
    await settled();
    told = 0;
    the('p', root).textContent = 'other';
    expect(await settled()).toBe(1);
  });

  test.each(['open', 'closed'] as const)('an %s shadow root that came, deep in what came', async (mode) => {
    await watch('');
    const part = document.createElement('section');
    part.innerHTML = '<div><x-box></x-box></div>';
    const root = giveRoot(the('x-box', part), '<p>text</p>', mode);
    document.body.append(part);
    await settled();
    told = 0;
    the('p', root).textContent = 'other';
    expect(await settled()).toBe(1);
  });

  it('a frame that was there, and one that came', async () => {
    show('');
    const first = addFrame('<p>text</p>');
    observe();
    const second = addFrame('<p>text</p>');
    await settled();
    for (const { body } of [first, second]) {
      told = 0;
      the('p', body).textContent = 'other';
      expect(await settled()).toBe(1);
    }
  });

  it('a frame that went on to another page', async () => {
    await watch('<iframe></iframe>');
    const inner = document.querySelector('iframe');
    if (!inner) throw new Error('There is no frame.');
    inner.srcdoc = '<p>text</p>';
    await expect.poll(() => inner.contentDocument?.querySelector('p')?.textContent).toBe('text');
    await settled();
    told = 0;
    const text = inner.contentDocument?.querySelector('p');
    if (text) text.textContent = 'other';
    expect(await settled()).toBe(1);
  });
});

describe('a page that changes again and again by itself', () => {
  /** Reading takes this long here, in milliseconds. */
  const COST = 12;
  const readSlowly = (): void => {
    told++;
    for (const began = performance.now(); performance.now() - began < COST; );
  };
  /** Changes the page every 40 ms until `enough`; gives for how long. */
  async function storm(enough: (elapsed: number) => boolean): Promise<number> {
    const began = performance.now();
    for (let turn = 0; !enough(performance.now() - began); turn++) {
      the('#it').textContent = String(turn);
      await new Promise((done) => setTimeout(done, 40));
    }
    return performance.now() - began;
  }

  it('is told of rarely, and once more when it has settled', async () => {
    show('<p id="it">text</p><input>');
    observePage(document, readSlowly, { signal: stop.signal });
    const elapsed = await storm((past) => past > 3_000);
    // What it may run ahead, and its share of the time.
    expect(told * COST).toBeLessThan(elapsed * 0.02 + 60);
    const before = told;
    await expect.poll(() => told, { timeout: 400, interval: 10 }).toBe(before + 1);
  });

  it('is told of at once when a person does something', async () => {
    show('<p id="it">text</p><input>');
    observePage(document, readSlowly, { signal: stop.signal });
    await storm(() => told >= 5);
    const before = told;
    the('#it').textContent = 'other';
    the('input').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    expect(told).toBe(before + 1);
  });
});

describe('the signal', () => {
  it('ends everything, also what was about to be told', async () => {
    await watch('<p id="it">text</p><input>');
    the('#it').textContent = 'other';
    await Promise.resolve();
    stop.abort();
    the('input').dispatchEvent(new InputEvent('input', { bubbles: true }));
    dispatchEvent(new Event('resize'));
    expect(await settled()).toBe(0);
  });

  it('that has ended already begins nothing', async () => {
    stop.abort();
    await watch('<p id="it">text</p>');
    the('#it').textContent = 'other';
    expect(await settled()).toBe(0);
  });
});
