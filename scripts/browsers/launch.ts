import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions as PuppeteerOptions, type Viewport } from 'puppeteer-core';
import { ONEBILL_HOST } from '../onebill-host';
import { root } from '../root';
import type { InstalledBrowser } from './find';

/** Firefox gives every installation a new origin unless it is written down in a preference. */
const FIREFOX_ADD_ON = 'plumbline@plumbline.example';
const FIREFOX_UUID = '7d4e1c52-0b1f-4a55-9c7e-3f1f6f0d9a11';

export interface LaunchOptions {
  browser: InstalledBrowser;
  /** Folder of the built extension. */
  extension: string;
  /** Port on this machine that answers in place of OneBill. */
  port: number;
  /** Further hosts, in Chromium, each with the port on this machine that answers in its place. */
  hosts?: Record<string, number>;
  headless: boolean;
  /** `null` lets the page follow the window, as for a person. */
  viewport: Viewport | null;
}

export interface LaunchedBrowser {
  browser: Browser;
  installed: InstalledBrowser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Closes the browser and deletes its throw-away profile. */
  close: () => Promise<void>;
}

/** In the project rather than the system's folder: browsers from a snap package may not read the latter. */
function makeProfile(): string {
  const parent = join(root, 'node_modules', '.cache', 'plumbline');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'profile-'));
}

function chromiumOptions({ port, hosts, headless }: LaunchOptions): PuppeteerOptions {
  const asRoot = process.getuid?.() === 0;
  const answering = Object.entries({ [ONEBILL_HOST]: port, ...hosts });
  return {
    // Branded Chrome ignores --load-extension; over the pipe every Chromium can be handed an extension.
    pipe: true,
    enableExtensions: true,
    args: [
      `--host-resolver-rules=${answering.map(([host, at]) => `MAP ${host}:443 127.0.0.1:${at}`).join(',')}`,
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? ['--disable-gpu', '--hide-scrollbars'] : ['--start-maximized']),
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
  };
}

function firefoxOptions({ port }: LaunchOptions): PuppeteerOptions {
  return {
    browser: 'firefox',
    // Without it the extension's own pages cannot be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADD_ON]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // Hover behaves as with a mouse although the machine has none.
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
    },
  };
}

/** Starts a browser with a throw-away profile and the extension in it; OneBill's host name leads to this machine. */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = makeProfile();
  const isFirefox = options.browser.family === 'firefox';
  const browser = await puppeteer.launch({
    ...(isFirefox ? firefoxOptions(options) : chromiumOptions(options)),
    executablePath: options.browser.executable,
    userDataDir: profile,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport,
    protocolTimeout: 60_000,
  });
  const forgetProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const id = await browser.installExtension(options.extension);
    return {
      browser,
      installed: options.browser,
      origin: isFirefox ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`,
      close: async () => {
        // It may be gone already: somebody closed its window.
        await browser.close().catch(() => undefined);
        forgetProfile();
      },
    };
  } catch (error) {
    await browser.close();
    forgetProfile();
    throw error;
  }
}
