import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sampleDomains } from '../lib/domains/sample';
import { pasteDomains } from './browsers/extension-pages';
import { findOfFamily } from './browsers/find';
import { type LaunchedBrowser, launchWithExtension } from './browsers/launch';
import { buildExtension } from './build';
import { ONEBILL_HOST } from './onebill-host';
import { type PracticeServer, startPracticeServer } from './practice-server';
import { root } from './root';
import { Camera, FRAME } from './screenshots/camera';
import { showBuilding, showEnding, showExact, showHeldOrder, showLookAlike } from './screenshots/order';
import { showHandbook, showOptions, showPopup, showPractice } from './screenshots/pages';
import { showTraining } from './screenshots/training';

const FOLDER = join(root, 'docs', 'screenshots');

/** The sample list as it is copied from a table. */
const listWithCustomers = () => [
  'Domain\tDescription',
  ...sampleDomains().map(({ domain, description = '' }) => `${domain}\t${description}`),
];

const SCHEMES = {
  light: { name: 'prefers-color-scheme', value: 'light' },
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  contrast: { name: 'forced-colors', value: 'active' },
};
type Scheme = keyof typeof SCHEMES;

type Studio = { launched: LaunchedBrowser; server: PracticeServer; camera: Camera };

/** Opens the look-alike as nobody has touched it yet. */
async function openOneBill({ launched, server }: Studio, path: string, scheme: Scheme): Promise<Page> {
  server.reset();
  const page = await launched.browser.newPage();
  const devTools = await page.createCDPSession();
  await devTools.send('Emulation.setEmulatedMedia', { features: [SCHEMES[scheme]] });
  await page.goto(`https://${ONEBILL_HOST}${path}`);
  return page;
}

async function showNewScreens(studio: Studio): Promise<void> {
  const { launched, camera } = studio;
  const page = await openOneBill(studio, '/new/', 'light');
  const shots = { page, camera, prefix: '', at: ['create-order', 'choose-category'] };
  await showBuilding(shots);
  await showHeldOrder(shots);
  await showLookAlike({ ...shots, at: [] });
  await showPopup(launched, camera);
  await showExact(shots);
  await showEnding({ ...shots, at: ['place-order', 'start-billing'] });
  await page.close();
}

async function showClassicScreens(studio: Studio): Promise<void> {
  const page = await openOneBill(studio, '/classic/', 'light');
  await showLookAlike({ page, camera: studio.camera, prefix: 'classic-', at: ['add-usage-product'] });
  await page.close();
}

async function showDark(studio: Studio): Promise<void> {
  const page = await openOneBill(studio, '/new/', 'dark');
  await showLookAlike({ page, camera: studio.camera, prefix: 'dark-', at: [] });
  await page.close();
}

async function showContrast(studio: Studio): Promise<void> {
  const page = await openOneBill(studio, '/new/', 'contrast');
  await showLookAlike({ page, camera: studio.camera, prefix: 'contrast-', at: [] });
  await page.close();
}

/** Makes docs/screenshots anew: orders on both generations of screens, and the extension's own pages. */
async function makeScreenshots(): Promise<void> {
  const browser = findOfFamily('chromium');
  if (!browser) throw new Error('Screenshots need Chrome, Edge or Chromium; none is installed.');
  const extension = await buildExtension(browser.name);
  const server = await startPracticeServer({ latency: { low: 0, high: 0 } });
  const camera = new Camera(FOLDER);
  let launched: LaunchedBrowser | undefined;
  try {
    launched = await launchWithExtension({ browser, extension, port: server.port, headless: true, viewport: FRAME });
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    await pasteDomains(launched, listWithCustomers());
    const studio = { launched, server, camera };
    await showOptions(launched, camera);
    await showPractice(launched, camera);
    await showTraining(launched, camera);
    await showHandbook(launched, camera);
    await showNewScreens(studio);
    await showDark(studio);
    await showContrast(studio);
    await showClassicScreens(studio);
  } finally {
    await launched?.close();
    await server.close();
  }
  for (const { name, bytes } of camera.taken)
    console.log(`docs/screenshots/${name}.png, ${Math.round(bytes / 1000)} kB`);
}

try {
  await makeScreenshots();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
