import type { Page } from 'puppeteer-core';
import { pasteDomains } from '../../../scripts/browsers/extension-pages';
import type { InstalledBrowser } from '../../../scripts/browsers/find';
import { launchWithExtension } from '../../../scripts/browsers/launch';
import { type OverlayState, overlayState } from '../../../scripts/browsers/overlay';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { builtFolder } from '../../../scripts/build';
import { ONEBILL_HOST } from '../../../scripts/onebill-host';
import { type PracticeServer, type PracticeServerOptions, startPracticeServer } from '../../../scripts/practice-server';

/** A browser with the built extension, and a OneBill look-alike that it takes for the real one. */
export interface Session {
  server: PracticeServer;
  origin: string;
  /** Opens a path of the look-alike in a new tab; waits for the assistant unless told not to. */
  openOneBill: (path?: string, options?: { assistant?: boolean }) => Promise<Page>;
  /** Replaces the list through the options page. */
  importDomains: (domains: string[]) => Promise<number>;
  /** Starts OneBill over and closes the tabs that `openOneBill` opened: the next test finds nothing of the last. */
  startOver: () => Promise<void>;
  launched: Awaited<ReturnType<typeof launchWithExtension>>;
  close: () => Promise<void>;
}

export interface SessionOptions extends PracticeServerOptions {
  browser: InstalledBrowser;
}

/** Starts both. Requests of the look-alike take no time unless `latency` says so. */
export async function startSession({ browser, ...practice }: SessionOptions): Promise<Session> {
  const server = await startPracticeServer({ latency: { low: 0, high: 0 }, ...practice });
  try {
    const launched = await launchWithExtension({
      browser,
      extension: builtFolder(browser.name),
      port: server.port,
      headless: true,
      viewport: { width: 1440, height: 900 },
    });
    const tabs = new Set<Page>();
    return {
      server,
      launched,
      origin: launched.origin,
      openOneBill: async (path = '/', { assistant = true } = {}) => {
        const page = await launched.browser.newPage();
        tabs.add(page);
        await page.goto(`https://${ONEBILL_HOST}${path}`);
        if (assistant) await overlayWhen(page, ({ panel }) => panel !== undefined, 'A panel');
        return page;
      },
      importDomains: (domains) => pasteDomains(launched, domains),
      startOver: async () => {
        await Promise.all([...tabs].map((page) => page.close()));
        tabs.clear();
        server.reset();
      },
      close: async () => {
        await launched.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/**
 * Waits until the overlay is as described and gives its state.
 * @throws Error that names `what` and shows the overlay as it was instead.
 */
export function overlayWhen(
  page: Page,
  isSo: (state: OverlayState) => boolean,
  what: string,
  within = 15_000,
): Promise<OverlayState> {
  return waitUntil(
    async () => {
      const state = await overlayState(page);
      return isSo(state) ? state : undefined;
    },
    { within, what, there: async () => JSON.stringify(await overlayState(page)) },
  );
}
