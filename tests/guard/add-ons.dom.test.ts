import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announceFormSubmit } from '../../lib/guard/form-submit';
import { byId, EXACT, popUp, type Stage, type StageOptions, setValue, stage } from './stage';

let on: Stage | undefined;
afterEach(() => on?.stop.abort());
const put = async (html: string, options?: StageOptions): Promise<Stage> => {
  on?.stop.abort();
  on = await stage(html, options);
  return on;
};

announceFormSubmit(window);

/** A trusted click. Forced, because the driver would wait for what says that it is disabled. */
const click = (id: string) => userEvent.click(byId(id), { force: true });
const typeIn = (id: string, keys: string) => {
  byId(id).focus();
  return userEvent.keyboard(keys);
};

type Route = { html?: string; press(stage: Stage): unknown; entered?: string };

/** Each notes itself in `entered` when it gets through, by the id of the control unless said otherwise. */
const routes: Record<string, Route> = {
  'a click of the mouse': { press: () => click('add-on') },
  'a click on the Add of the package': {
    press: () => click('add-toll-free'),
    entered: 'add-toll-free',
  },
  'the Enter key': { press: () => typeIn('add-on', '{Enter}') },
  'the space bar': { press: () => typeIn('add-on', ' ') },
  'a click by a script': { press: () => byId('add-on').click() },
  'a click on the label of a check box': {
    html: popUp({
      addOn: '<div><label id="name" for="add-on">Toll Free Package</label> <input type="checkbox" id="add-on"></div>',
    }),
    press: () => click('name'),
  },
  'a click on the label of a button': {
    html: popUp({
      addOn: '<label id="name" for="add-on">Go</label> <button type="button" id="add-on">Add-On</button>',
    }),
    press: () => click('name'),
  },
  'choosing the package in a list by a key': {
    html: popUp({ addOn: '<select id="add-on" aria-label="Packages"><option>None<option>Toll Free Package</select>' }),
    press: () => typeIn('add-on', 't'),
  },
  'Enter in a field whose form begins with it': {
    html: popUp({ form: true, addOn: '' }).replace(
      '<h2>',
      '<button id="add-on" style="display: block">Add-On</button><h2>',
    ),
    press: () => typeIn('identifier', '{Enter}'),
  },
  'Enter in a field when the button is an image outside the form': {
    html: popUp({
      addOn:
        '<form id="f"><input id="other"></form><input type="image" id="add-on" form="f" alt="Add-On" width="40" height="20">',
    }),
    press: () => typeIn('other', '{Enter}'),
  },
  'an arrow key in a strip of tabs': {
    html: popUp({
      addOn:
        '<div role="tablist" id="strip"><span role="tab" tabindex="0" id="details">Details</span> <span role="tab" tabindex="-1" id="add-on">Purchase Add-Ons</span></div>',
    }),
    press: ({ entered, stop }) => {
      byId('strip').addEventListener('keydown', () => entered.push('add-on'), { signal: stop.signal });
      return typeIn('details', '{ArrowRight}');
    },
  },
  ...Object.fromEntries(
    ['pointerdown', 'mousedown', 'pointerup', 'mouseup'].map((type) => [
      `a handler for ${type}`,
      {
        press: ({ entered, stop }: Stage) => {
          byId('add-on').addEventListener(type, () => entered.push(type), { signal: stop.signal });
          return click('add-on');
        },
        entered: type,
      },
    ]),
  ),
  'a listener of the page on the window, in the capture phase': {
    press: ({ entered, stop }) => {
      addEventListener('click', () => entered.push('window'), { capture: true, signal: stop.signal });
      return click('add-on');
    },
    entered: 'window',
  },
  'a handler on an ancestor, as React has them': {
    press: ({ entered, stop }) => {
      document.body.addEventListener('click', () => entered.push('root'), { signal: stop.signal });
      return click('add-on');
    },
    entered: 'root',
  },
  'a control put in a moment before': {
    press: ({ entered }) => {
      const late = document.createElement('button');
      late.textContent = 'Purchase Add-Ons';
      late.onclick = () => entered.push('late');
      byId('pop-up').append(late);
      late.click();
    },
    entered: 'late',
  },
  'requestSubmit() of its form': {
    html: popUp({ addOn: '<form id="f"><button id="add-on">Add-On</button></form>' }),
    press: ({ entered, stop }) => {
      byId('f').addEventListener('submit', () => entered.push('submit'), { signal: stop.signal });
      byId<HTMLFormElement>('f').requestSubmit();
    },
    entered: 'submit',
  },
  'submit() of its form': {
    html: popUp({ addOn: '<form id="f" method="dialog" target="nowhere"><button id="add-on">Add-On</button></form>' }),
    press: ({ entered, stop }) => {
      // The question reaches the form only when nobody stopped it on the window; the answer here keeps the page.
      byId('f').addEventListener(
        'plumbline:form-submit',
        (event) => {
          event.preventDefault();
          entered.push('submit');
        },
        {
          signal: stop.signal,
        },
      );
      byId<HTMLFormElement>('f').submit();
    },
    entered: 'submit',
  },
  'a touch': {
    press: ({ entered, stop }) => {
      byId('add-on').addEventListener('touchend', () => entered.push('touch'), { signal: stop.signal });
      for (const type of ['touchstart', 'touchend'])
        byId('add-on').dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
    },
    entered: 'touch',
  },
};

describe.each(Object.entries(routes))('%s', (_, { html = popUp(), press, entered = 'add-on' }) => {
  test('adds without the guard', async () => {
    const page = await put(html, { guarded: false });
    await press(page);
    expect(page.entered).toContain(entered);
  });

  test('does nothing while the domain is not exact', async () => {
    const page = await put(html);
    await press(page);
    await page.settled();
    expect(page.entered).toEqual([]);
  });

  test('adds once the domain is exact', async () => {
    const page = await put(html);
    setValue(EXACT);
    await page.settled();
    await press(page);
    expect(page.entered).toContain(entered);
    expect(page.attempts()).toEqual([]);
  });
});
