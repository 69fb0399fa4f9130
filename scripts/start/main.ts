import { parseArgs } from 'node:util';
import { pasteDomains } from '../browsers/extension-pages';
import type { InstalledBrowser } from '../browsers/find';
import { type LaunchedBrowser, launchWithExtension } from '../browsers/launch';
import { overlayState, pressPart } from '../browsers/overlay';
import { waitUntil } from '../browsers/wait-until';
import { buildExtension } from '../build';
import { ONEBILL_HOST } from '../onebill-host';
import { PORTAL_HOST, type PortalServer, SAMPLE_KEY, startPortalServer } from '../portal/server';
import { startPracticeServer } from '../practice-server';
import { sampleList } from '../sample-order';
import { chooseForStart, hasDisplay } from './choose';
import { walkHeadless } from './walk';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, shell: { type: 'string', default: 'new' } },
});

/** Opens the look-alike at OneBill's own address, with the guidance begun. */
async function openOneBill(launched: LaunchedBrowser) {
  const [blank] = await launched.browser.pages();
  const page = await launched.browser.newPage();
  await page.goto(`https://${ONEBILL_HOST}/`);
  await blank?.close();
  const seen = await waitUntil(async () => (await overlayState(page)).panel, {
    within: 20_000,
    what: 'The panel of Plumbline',
  });
  if (seen.state === 'idle') await pressPart(page, 'start');
  await waitUntil(async () => (await overlayState(page)).ring, {
    within: 20_000,
    what: 'A ring around the first step',
    there: async () => JSON.stringify(await overlayState(page)),
  });
  return page;
}

/** Firefox is told of one port for all hosts, OneBill's: there the portal's own stands in its address. */
function portalHost({ family }: InstalledBrowser, { port }: PortalServer): string {
  return family === 'firefox' ? `${PORTAL_HOST}:${port}` : PORTAL_HOST;
}

/** What a person needs to know who has the browser before them. */
function greet(installed: InstalledBrowser, portal: PortalServer, listed: number): void {
  const host = portalHost(installed, portal);
  console.log(`
${installed.name} is open on a OneBill look-alike with ${listed} invented domains. Log in with any name
and a password of at least four letters, and follow the ring.

The manager portal has a look-alike, too, in the same browser: https://${host}/portal/domains
To fetch the list from there, open Plumbline's options and connect the portal:
  Portal address  ${host}
  API key         ${SAMPLE_KEY}

Closing the browser ends this command.`);
}

async function start(): Promise<void> {
  const installed = await chooseForStart();
  const headless = values.headless || !hasDisplay();
  console.log(`Building Plumbline for ${installed.name} …`);
  const extension = await buildExtension(installed.name);
  const server = await startPracticeServer({ shell: values.shell === 'classic' ? 'classic' : 'new' });
  const portal = await startPortalServer();
  const viewport = headless ? { width: 1440, height: 900 } : null;
  let launched: LaunchedBrowser | undefined;
  try {
    launched = await launchWithExtension({
      browser: installed,
      extension,
      port: server.port,
      hosts: { [PORTAL_HOST]: portal.port },
      headless,
      viewport,
    });
    const listed = await pasteDomains(launched, sampleList());
    const page = await openOneBill(launched);
    if (headless) {
      console.log(`No window here: walking the order in headless ${installed.name}.`);
      await walkHeadless({ page, launched, server, listed });
      return;
    }
    const { browser } = launched;
    greet(installed, portal, listed);
    await new Promise((closed) => {
      browser.once('disconnected', closed);
      process.once('SIGINT', closed);
      process.once('SIGTERM', closed);
    });
  } finally {
    await launched?.close();
    await Promise.all([server.close(), portal.close()]);
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
