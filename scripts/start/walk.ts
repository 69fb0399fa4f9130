import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch';
import { overlayState } from '../browsers/overlay';
import { obeyTheRing, type WalkedStep } from '../obey-the-ring';
import type { PracticeServer } from '../practice-server';
import { root } from '../root';
import { sampleClerk } from '../sample-order';
import { writeSummary } from './summary';

const FOLDER = join(root, 'start-results');

interface Walk {
  page: Page;
  launched: LaunchedBrowser;
  server: PracticeServer;
  listed: number;
}

/** Makes the whole order by obeying the ring; leaves a picture of each step and a summary in start-results. */
export async function walkHeadless({ page, launched, server, listed }: Walk): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const takePicture = async (name: string) => {
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    return `${name}.png`;
  };
  const clerk = sampleClerk();
  const start = performance.now();
  let steps: WalkedStep[] = [];
  try {
    steps = await obeyTheRing(page, {
      clerk,
      takePicture,
      answer: (_, values) => (values.includes('yes') ? 'yes' : (values[0] ?? '')),
    });
  } catch (error) {
    await takePicture('99-stopped');
    throw error;
  }
  const { panel } = await overlayState(page);
  writeSummary(FOLDER, {
    browser: await launched.browser.version(),
    domain: clerk.domain,
    listed,
    seconds: (performance.now() - start) / 1000,
    steps,
    ending: panel?.text ?? 'The panel is gone.',
    picture: await takePicture('99-done'),
    requests: server
      .requests()
      .map(({ action, outcome, payload }) => `${action}: ${outcome} ${JSON.stringify(payload)}`),
  });
  for (const [index, { step, did }] of steps.entries())
    console.log(`${String(index + 1).padStart(2)}. ${step || 'start'}: ${did}`);
  console.log(`\nThe order is made. Pictures and a summary: ${join('start-results', 'index.html')}`);
}
