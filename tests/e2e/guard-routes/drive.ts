import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserFamily } from '../../../scripts/browsers/find';
import { inPage } from '../../../scripts/browsers/in-page';

type Drive = (page: Page, route: string, family: BrowserFamily) => Promise<void>;

/** Runs a function of the page by its name. */
const call =
  (name: 'addLateFrame' | 'addLateElement'): Drive =>
  (page) =>
    page.evaluate(`${name}()`) as Promise<void>;

/** The part's element, scrolled to. One that something of ours covers would prove nothing when nothing is entered. */
async function partOf(page: Page, route: string, selector = 'button'): Promise<ElementHandle> {
  const element = await page.$(`[data-route="${route}"] ${selector}`);
  if (!element) throw new Error(`The part of "${route}" has no ${selector}.`);
  await element.scrollIntoView();
  const onTop = await element.evaluate((at) => {
    const { x, y, width, height } = at.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top && (at.contains(top) || top.contains(at)) ? '' : (top?.outerHTML.slice(0, 80) ?? 'nothing');
  });
  if (onTop) throw new Error(`The ${selector} of "${route}" is covered by ${onTop}.`);
  return element;
}

const press =
  (key: 'Enter' | ' '): Drive =>
  async (page, route) => {
    await (await partOf(page, route)).focus();
    await page.keyboard.press(key);
  };

const click: Drive = async (page, route) => (await partOf(page, route)).click();

const onForm =
  (method: 'submit' | 'requestSubmit'): Drive =>
  (page, route) =>
    inPage(
      page,
      (name, by) => {
        const form = document.querySelector<HTMLFormElement>(`[data-route="${name}"] form`);
        if (by === 'submit') form?.submit();
        else form?.requestSubmit();
      },
      route,
      method,
    );

const altKey =
  (key: 'y' | 'u'): Drive =>
  async (page) => {
    await page.keyboard.down('Alt');
    await page.keyboard.press(key);
    await page.keyboard.up('Alt');
  };

/** Chromium takes a key for an access key only by the character that it would give without Alt, which has to be said. */
const accessKey: Drive = async (page, _, family) => {
  if (family === 'firefox') {
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('K');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    return;
  }
  const session = await page.createCDPSession();
  const key = { modifiers: 1, key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: 'k', unmodifiedText: 'k' });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
};

/** As a script or another machine's hand does it: headless browsers drag nothing by themselves. */
const dragAndDrop: Drive = (page, route) =>
  inPage(
    page,
    (name) => {
      const from = document.querySelector(`[data-route="${name}"] button`);
      const onto = document.querySelector(`[data-route="${name}"] .zone`);
      const options = { bubbles: true, cancelable: true, composed: true, dataTransfer: new DataTransfer() };
      const isBegun = from?.dispatchEvent(new DragEvent('dragstart', options));
      // A drag that was prevented never comes to its drop.
      if (isBegun)
        for (const type of ['dragenter', 'dragover', 'drop']) onto?.dispatchEvent(new DragEvent(type, options));
    },
    route,
  );

const paste: Drive = async (page, route) => {
  const button = await partOf(page, route);
  await button.focus();
  await inPage(
    page,
    (name) => {
      const at = document.querySelector(`[data-route="${name}"] button`);
      at?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true }));
    },
    route,
  );
};

/** How each route is gone, with the browser's own events wherever it lets a test make them. */
export const DRIVES: Record<string, Drive> = {
  pointer: click,
  mouse: click,
  touch: async (page, route) => (await partOf(page, route)).tap(),
  'double click': async (page, route) => (await partOf(page, route)).click({ count: 2 }),
  'middle click': async (page, route) => (await partOf(page, route)).click({ button: 'middle' }),
  'right click': async (page, route) => (await partOf(page, route)).click({ button: 'right' }),
  Enter: press('Enter'),
  Space: press(' '),
  'Tab, then Enter': async (page, route) => {
    await (await partOf(page, route, 'input')).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  },
  'access key': accessKey,
  label: async (page, route) => (await partOf(page, route, 'label')).click({ offset: { x: 60, y: 8 } }),
  'implicit submit': async (page, route) => {
    await (await partOf(page, route, 'input')).focus();
    await page.keyboard.press('Enter');
  },
  'el.click()': (page, route) =>
    inPage(page, (name) => document.querySelector<HTMLElement>(`[data-route="${name}"] button`)?.click(), route),
  'requestSubmit()': onForm('requestSubmit'),
  'form.submit()': onForm('submit'),
  'drag and drop': dragAndDrop,
  paste,
  'page shortcut': altKey('y'),
  'closed shadow root': async (page, route) =>
    (await partOf(page, route, '.closed')).click({ offset: { x: 20, y: 10 } }),
  'srcdoc frame': async (page, route) => {
    const frame = await (await partOf(page, route, 'iframe')).contentFrame();
    const button = await frame?.$('button');
    await button?.click();
  },
  'late frame': call('addLateFrame'),
  'late element': call('addLateElement'),
  'window capture': click,
  React: click,
  Angular: click,
  AngularJS: click,
  'network call': altKey('u'),
};
