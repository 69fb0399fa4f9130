import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pasteDomains } from '../../scripts/browsers/extension-pages';
import { findOfFamily } from '../../scripts/browsers/find';
import { launchWithExtension } from '../../scripts/browsers/launch';
import { pressPart } from '../../scripts/browsers/overlay';
import { builtFolder } from '../../scripts/build';
import { ONEBILL_HOST } from '../../scripts/onebill-host';
import { sampleList } from '../../scripts/sample-order';
import { LOOKALIKES } from '../lookalikes';
import { serveSecurely } from '../lookalikes/serve-secure';
import { usualEntries } from '../lookalikes/walk';
import { followTruth } from './harness/follow-truth';
import { overlayWhen } from './harness/session';

/** What the ring does not point at yet: the days of a calendar that a page draws by itself. */
const KNOWN: Record<string, string[]> = { 'plain-tables': ['set-activation-date day'] };

/** Pages made by people who had not seen the finder, each with its own truth of what is next. */
describe('on pages that nobody here has made for it', () => {
  const serving = new AbortController();
  let launched: Awaited<ReturnType<typeof launchWithExtension>>;

  beforeAll(async () => {
    const browser = findOfFamily('chromium');
    if (!browser) throw new Error('This test needs Chrome, Edge or Chromium; none is installed.');
    launched = await launchWithExtension({
      browser,
      extension: builtFolder(browser.name),
      port: await serveSecurely({ signal: serving.signal }),
      headless: true,
      viewport: { width: 1440, height: 900 },
    });
    await pasteDomains(launched, sampleList());
  });

  afterAll(async () => {
    await launched?.close();
    serving.abort();
  });

  it.each(LOOKALIKES)('the ring is where the truth of "$name" says, through a whole order', async (lookalike) => {
    const page = await launched.browser.newPage();
    await page.goto(`https://${ONEBILL_HOST}/${lookalike.path}`);
    await overlayWhen(page, ({ panel }) => panel !== undefined, 'A panel');
    await pressPart(page, 'start');
    const deviations = await followTruth(page, lookalike, usualEntries());
    expect(deviations.map(({ step, part }) => `${step} ${part}`)).toEqual(KNOWN[lookalike.name] ?? []);
    await overlayWhen(page, ({ panel }) => panel?.state === 'done', 'The order is done');
    await page.close();
  });
});
