import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pasteDomains } from '../../scripts/browsers/extension-pages';
import { inPage } from '../../scripts/browsers/in-page';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers/launch';
import { builtFolder } from '../../scripts/build';
import { ONEBILL_HOST } from '../../scripts/onebill-host';
import { MAIN_DOMAIN } from '../../scripts/sample-order';
import { DRIVES } from './guard-routes/drive';
import { ROUTES } from './guard-routes/page';
import { type RouteServer, serveRoutes } from './guard-routes/server';
import { browsersUnderTest } from './harness/browsers';
import { overlayWhen } from './harness/session';

const WRONG = 'LakesideDental.12345.service';
const USAGE = 'Domain Usage';
const OTHER = 'Bundled Seat';

/** What no test can do there, and why. */
const UNDRIVABLE: Record<string, readonly string[]> = {
  chromium: [],
  // Without a touch screen it sends no touch events, whatever the driver asks for.
  firefox: ['touch'],
};

describe.each(browsersUnderTest())('in $family', (browser) => {
  const { family } = browser;
  const routes = ROUTES.filter((route) => !UNDRIVABLE[family]?.includes(route));
  const stop = new AbortController();
  let server: RouteServer;
  let launched: LaunchedBrowser;
  /** What happened on the server's side, for the printed matrix. */
  const matrix = new Map<string, Map<string, boolean>>();

  beforeAll(async () => {
    server = await serveRoutes({ signal: stop.signal });
    launched = await launchWithExtension({
      browser,
      extension: builtFolder(browser.name),
      port: server.port,
      headless: true,
      viewport: { width: 1200, height: 1000 },
    });
    await pasteDomains(launched, [MAIN_DOMAIN]);
  });

  afterAll(async () => {
    await launched?.close();
    stop.abort();
    console.log(printed(family, matrix));
  });

  const open = async (host: string, wish: { product: string; identifier: string }): Promise<Page> => {
    const page = await launched.browser.newPage();
    await page.goto(`https://${host}/?${new URLSearchParams(wish)}`);
    await page.waitForSelector('#angular button');
    await page.waitForSelector('#angular-js button');
    await page.waitForSelector('#react button');
    return page;
  };

  const guarded = async (wish: { product: string; identifier: string }): Promise<Page> => {
    const page = await open(ONEBILL_HOST, wish);
    await overlayWhen(page, ({ panel }) => panel !== undefined, 'A panel');
    return page;
  };

  /** One purchase that is let through: from it the guard knows the page's own request. */
  const learnTheRequest = async (page: Page): Promise<void> => {
    await page.click('#buy');
    // The browser tells of a request when it is answered.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/ui-rest/purchase')),
    );
    expect(server.taken()).toEqual(['network call']);
  };

  /** Goes every route once and gives those by which the server was reached. */
  const goAll = async (page: Page, column: string): Promise<string[]> => {
    const entered: string[] = [];
    const seen = new Map<string, boolean>();
    for (const route of routes) {
      await DRIVES[route]?.(page, route, family);
      await afterwards(page);
      const taken = new Set(server.taken());
      const strangers = [...taken].filter((name) => name !== route);
      expect(strangers, `entered by ${route}`).toEqual([]);
      if (taken.has(route)) entered.push(route);
      seen.set(route, taken.has(route));
    }
    matrix.set(column, seen);
    await page.close();
    return entered;
  };

  test('without the guard every route enters: the matrix can fail', async () => {
    const page = await open(`127.0.0.1:${server.port}`, { product: USAGE, identifier: WRONG });
    expect(await goAll(page, 'unguarded')).toEqual(routes);
  });

  test('with a wrong domain no route enters', async () => {
    const page = await guarded({ product: USAGE, identifier: MAIN_DOMAIN });
    await page.waitForSelector('#buy:not([aria-disabled])');
    await learnTheRequest(page);
    await setIdentifier(page, WRONG);
    await page.waitForSelector('#buy[aria-disabled=true]');
    expect(await goAll(page, 'wrong domain')).toEqual([]);
  });

  test('with the right domain every route enters', async () => {
    const page = await guarded({ product: USAGE, identifier: MAIN_DOMAIN });
    await page.waitForSelector('[data-route="mouse"] button:not([aria-disabled])');
    expect(await goAll(page, 'right domain')).toEqual(routes);
  });

  test('in the pop-up of another product every route enters', async () => {
    const page = await guarded({ product: OTHER, identifier: WRONG });
    expect(await goAll(page, 'other product')).toEqual(routes);
  });
});

/** As typing does. */
async function setIdentifier(page: Page, value: string): Promise<void> {
  await inPage(
    page,
    (typed) => {
      const field = document.querySelector<HTMLInputElement>('#identifier');
      field?.focus();
      field?.select();
      document.execCommand('insertText', false, typed);
      field?.blur();
    },
    value,
  );
}

/** Comes back when what was begun on the page has reached the server: two frames, and a round trip of its own. */
async function afterwards(page: Page): Promise<void> {
  await inPage(page, async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await fetch('/ui-rest/nothing');
  });
}

function printed(family: string, matrix: ReadonlyMap<string, ReadonlyMap<string, boolean>>): string {
  const columns = [...matrix.keys()];
  const row = (name: string, cells: readonly string[]): string =>
    [name.padEnd(20), ...cells.map((cell) => cell.padEnd(14))].join(' ');
  const rows = ROUTES.map((route) => {
    const cells = columns.map((column) => {
      const entered = matrix.get(column)?.get(route);
      return entered === undefined ? 'not driven' : entered ? 'entered' : '-';
    });
    return row(route, cells);
  });
  const sums = columns.map((column) => {
    const all = [...(matrix.get(column)?.values() ?? [])];
    return `${all.filter(Boolean).length} of ${all.length}`;
  });
  return [`On the server's side, in ${family}:`, row('route', columns), ...rows, row('entered', sums)].join('\n');
}
