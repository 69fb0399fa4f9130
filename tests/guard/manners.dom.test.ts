import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { joinsGuardAbove } from '../../lib/guard/frames';
import { mayConcern } from '../../lib/guard/prefilter';
import { guardedUsage } from '../../lib/procedure/guarded-usage';
import { emptyMemory } from '../../lib/procedure/memory-empty';
import { byId, EXACT, popUp, review, type Stage, type StageOptions, setValue, stage } from './stage';

let on: Stage | undefined;
afterEach(() => on?.stop.abort());
const put = async (html: string, options?: StageOptions): Promise<Stage> => {
  on = await stage(html, options);
  return on;
};
const click = (id: string) => userEvent.click(byId(id), { force: true });

describe('a held control', () => {
  test('says that it is held and why, stays where Tab finds it, and is restored', async () => {
    const page = await put(
      popUp({ addOn: '<button type="button" id="add-on" aria-description="opens a list">Add-On</button>' }),
    );
    const addOn = byId('add-on');
    expect(addOn.getAttribute('aria-disabled')).toBe('true');
    expect(addOn.getAttribute('aria-description')).toBe('held: addOns');
    byId('identifier').focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(addOn);
    setValue(EXACT);
    await page.settled();
    expect(addOn.hasAttribute('aria-disabled')).toBe(false);
    expect(addOn.getAttribute('aria-description')).toBe('opens a list');
  });

  test('is left as it was found when the guard ends, and the page with it', async () => {
    const page = await put(`${popUp()}${review()}`);
    const marked = document.body.innerHTML;
    page.stop.abort();
    expect(marked).toContain('aria-disabled');
    await stage(`${popUp()}${review()}`, { guarded: false });
    const untouched = document.body.innerHTML;
    on = await stage(`${popUp()}${review()}`);
    on.stop.abort();
    await on.settled();
    expect(document.body.innerHTML).toBe(untouched);
  });

  test('is told once per press, by mouse and by keyboard', async () => {
    const page = await put(popUp());
    await click('add-on');
    expect(page.attempts()).toEqual(['add-ons']);
    byId('add-on').focus();
    await userEvent.keyboard('{Enter}');
    expect(page.attempts()).toHaveLength(2);
    await userEvent.keyboard(' ');
    expect(page.attempts()).toHaveLength(3);
  });

  test('is told once although its key is kept down', async () => {
    const page = await put(popUp());
    byId('add-on').focus();
    await userEvent.keyboard('{Enter>3/}');
    expect(page.attempts()).toEqual(['add-ons']);
  });
});

test('a press that is let through is told before the page hears of it', async () => {
  const page = await put('<button id="any"><span id="inner">Anything</span></button>');
  byId('inner').addEventListener('click', () => page.entered.push(String(page.told.length)), {
    signal: page.stop.signal,
  });
  await click('inner');
  expect(page.entered).toEqual(['1', 'any']);
  expect(page.told).toEqual([{ type: 'pressed', element: byId('inner') }]);
});

test('an answer about the former list is not believed', async () => {
  const answers: ((exact: boolean) => void)[] = [];
  const page = await put('');
  page.stop.abort();
  const { createKeeper } = await import('../../lib/guard/keeper');
  on = await stage('', { guarded: false });
  const keeper = createKeeper(
    document,
    guardedUsage,
    {
      isExact: () => new Promise((resolve) => answers.push(resolve)),
      recall: async () => ({ memory: emptyMemory, rules: {} }),
      describe: () => '',
      shadowOf: () => null,
    },
    on.stop.signal,
  );
  document.body.innerHTML = popUp({ value: EXACT });
  let entered = 0;
  byId('add-on').onclick = () => entered++;
  keeper.start();
  await on.settled();
  expect(answers).toHaveLength(1);
  keeper.forgetAnswers();
  answers[0]?.(true);
  await on.settled();
  byId('add-on').click();
  expect(entered).toBe(0);
  answers[1]?.(true);
  await on.settled();
  byId('add-on').click();
  expect(entered).toBe(1);
});

describe('in roots and frames', () => {
  const roots = new WeakMap<Element, ShadowRoot>();
  const closed = (): HTMLElement => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = popUp();
    roots.set(host, root);
    document.body.append(host);
    return host;
  };

  test.each([
    ['adds without the guard', false, 1],
    ['is held with it', true, 0],
  ])('an add-on in a closed shadow root %s', async (_, guarded, times) => {
    const page = await put('', { guarded, shadowOf: (element) => roots.get(element) ?? null });
    const host = closed();
    await page.settled();
    const addOn = roots.get(host)?.querySelector<HTMLElement>('#add-on');
    if (!addOn) throw new Error('The shadow root has no #add-on.');
    let entered = 0;
    addOn.onclick = () => entered++;
    const box = addOn.getBoundingClientRect();
    // A trusted click by place: no locator sees into a closed root.
    await userEvent.click(document.documentElement, { force: true, position: { x: box.x + 5, y: box.y + 5 } });
    addOn.focus();
    await userEvent.keyboard('{Enter}');
    expect(entered).toBe(times * 2);
  });

  test('an add-on in a frame of the same origin is held, also after the frame went elsewhere', async () => {
    const page = await put('<iframe id="frame" style="width: 800px; height: 500px"></iframe>');
    const frame = byId<HTMLIFrameElement>('frame');
    for (const _ of ['first', 'second']) {
      const loaded = new Promise((done) =>
        frame.addEventListener('load', done, { once: true, signal: page.stop.signal }),
      );
      frame.srcdoc = popUp();
      await loaded;
      await page.settled();
      const addOn = frame.contentDocument?.getElementById('add-on');
      let entered = 0;
      addOn?.addEventListener('click', () => entered++, { signal: page.stop.signal });
      addOn?.click();
      expect(entered).toBe(0);
      expect(page.attempts()).toEqual(['add-ons']);
      page.told.length = 0;
    }
  });

  test('the script of a frame leaves it to the guard above, where there is one', async () => {
    await put('<iframe id="frame"></iframe>');
    const view = byId<HTMLIFrameElement>('frame').contentWindow;
    if (!view) throw new Error('The frame has no window.');
    expect(joinsGuardAbove(view)).toBe(true);
    on?.stop.abort();
    expect(joinsGuardAbove(view)).toBe(false);
  });
});

describe('the quick look lets through whatever the finder could hold', () => {
  const controls = [
    '<button id="c">+</button>',
    '<button id="c"><span>＋</span></button>',
    '<button id="c"><i class="fa fa-plus"></i></button>',
    '<button id="c"><i class="material-icons">add_circle</i></button>',
    '<button id="c"><svg width="9" height="9"><use href="#icon-plus"/></svg></button>',
    '<button id="c"><svg width="9" height="9"><title>Purchase Add-Ons</title><g><g><g><g><g><g><path/></g></g></g></g></g></g></svg></button>',
    '<button id="c"><img src="/img/cart-plus.png" width="9" height="9"></button>',
    '<button id="c"><span data-tooltip="Add-On">…</span></button>',
    '<button id="c" aria-labelledby="x"></button><p id="x">Place Order</p>',
    '<label for="c">Place the order</label><button id="c"></button>',
    '<input id="c" type="image" alt="Add-On" src="data:,">',
    '<input id="c" type="submit" value="Enviar pedido">',
    '<input id="c" type="checkbox"> Toll Free',
    '<select id="c"><option>Toll Free</select>',
    '<span id="c" role="checkbox" tabindex="0"></span> Número gratuito',
    '<a id="c" href="#">Complementos</a>',
    '<a id="c" href="#">Añadir complemento</a>',
    '<a id="c" href="#">An\u0303adir</a>',
    '<a id="c" href="#">Realizar orden</a>',
    '<one-button id="c"><b>Pl</b>ace <i>Or</i>der</one-button>',
    '<div id="c" style="cursor: pointer">A d d</div>',
    '<div id="c" style="cursor: pointer">ADD&shy;-ON</div>',
    '<div id="c" style="cursor: pointer">Ａｄｄ</div>',
    '<div id="c" style="cursor: pointer">Add&nbsp;&amp; On</div>',
    `<div id="c" tabindex="0" aria-label="Add-On" style="cursor: pointer">${'Much is said of it. '.repeat(30)}<b>here</b></div>`,
    `<button id="c">${' '.repeat(400)}<span>Place</span>${'\n'.repeat(300)}<span>Order</span></button>`,
  ];
  test.each(controls)('%s', (html) => {
    document.body.innerHTML = html;
    const control = byId('c');
    for (const actor of [control, ...control.querySelectorAll('*')]) {
      expect(
        mayConcern(actor, (element) => element.shadowRoot, guardedUsage),
        actor.outerHTML,
      ).toBe(true);
    }
  });

  test('also inside the pop-up, for whatever is really held', async () => {
    let held = 0;
    for (const html of controls) {
      const page = await put(popUp({ addOn: html }));
      let elements: Element[] = [];
      page.keeper?.listen(
        (event) => {
          if (event.type === 'scene') elements = event.holds.map(({ element }) => element);
        },
        { signal: page.stop.signal },
      );
      const own = elements.filter((element) => element.id !== 'add-toll-free');
      held += own.length;
      for (const element of own) {
        for (const actor of [element, ...element.querySelectorAll('*')]) {
          expect(
            mayConcern(actor, (each) => each.shadowRoot, guardedUsage),
            actor.outerHTML,
          ).toBe(true);
        }
      }
      page.stop.abort();
    }
    expect(held).toBeGreaterThan(5);
  });

  test('a control whose words are in a shadow root', () => {
    document.body.innerHTML = '<p id="c"></p>';
    byId('c').attachShadow({ mode: 'open' }).innerHTML = '<b>Add-On</b>';
    expect(mayConcern(byId('c'), (element) => element.shadowRoot, guardedUsage)).toBe(true);
  });

  test('but not what says something else', () => {
    document.body.innerHTML = `<main>${'Nothing of that kind. '.repeat(30)}<button id="c">Review</button></main>`;
    expect(mayConcern(byId('c'), () => null, guardedUsage)).toBe(false);
  });
});
