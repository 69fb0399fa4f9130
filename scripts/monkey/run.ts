import type { Page } from 'puppeteer-core';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { pick, type Random, seededRandom } from '../../lib/practice/model/random';
import { pasteDomains } from '../browsers/extension-pages';
import { inPage } from '../browsers/in-page';
import { type LaunchedBrowser, launchWithExtension } from '../browsers/launch';
import { ONEBILL_HOST } from '../onebill-host';
import { type PracticeServer, startPracticeServer } from '../practice-server';
import { MAIN_DOMAIN, sampleList } from '../sample-order';
import { allowsWhatIsRight } from './allowed';
import { deedsInPage } from './in-page-deeds';
import { Judge } from './judge';

export type MonkeyOptions = {
  browser: Parameters<typeof launchWithExtension>[0]['browser'];
  /** Folder of the extension: the built one, or one that guards nothing. */
  extension: string;
  guarded: boolean;
  actions: number;
  seed: number;
  onProgress?(done: number): void;
};

export type MonkeyReport = {
  done: number;
  /** What OneBill has seen that it must not, or has not seen that it should; empty when all is well. */
  faults: string[];
  /** What was done last, the latest last. */
  trail: string[];
  /** What OneBill has accepted: add-ons and orders. */
  accepted: { addOns: number; orders: number };
};

export const SHELLS = ['new', 'classic'] as const;
export type Shell = (typeof SHELLS)[number];

/** Identifiers to type: the right one, and what clerks type instead. */
const VALUES = [
  MAIN_DOMAIN,
  MAIN_DOMAIN,
  MAIN_DOMAIN,
  'LakesideDental.12345.service',
  ` ${MAIN_DOMAIN}`,
  MAIN_DOMAIN.replace('l', '1'),
  'SUB5016-DOMUSAGE',
  'lakesidedental',
  'Lakeside Dental Group',
  'lakeside',
  '',
];
const SCREENS = ['review', 'review', 'review', 'review', 'catalogue', ''];
/** Deeds between two beginnings, each with an order begun and nothing right in it. */
const EPISODE = 180;
const TRAIL = 60;

/** Does random things on all screens of both shells, and has the server's side judged after each handful. */
export async function runMonkey(options: MonkeyOptions): Promise<MonkeyReport> {
  const random = seededRandom(options.seed);
  const listed = new Set(sampleList());
  const server = await startPracticeServer({ latency: { low: 0, high: 0 }, scenario: 'half-built' });
  const { browser, extension } = options;
  const viewport = { width: 1440, height: 900 };
  const launched = await launchWithExtension({ browser, extension, port: server.port, headless: true, viewport });
  const report: MonkeyReport = { done: 0, faults: [], trail: [], accepted: { addOns: 0, orders: 0 } };
  try {
    if (options.guarded) await pasteDomains(launched, sampleList());
    while (report.done < options.actions && report.faults.length === 0) {
      const shell = pick(random, SHELLS);
      server.reset();
      const judge = new Judge(server.state(), (identifier) => listed.has(identifier));
      await episode({ random, server, launched, shell, judge, report, options });
      report.accepted.addOns += Judge.count(server.state(), 'addAddOn');
      report.accepted.orders += Judge.count(server.state(), 'placeOrder');
      if (options.guarded && report.faults.length === 0) {
        const refused = await allowsWhatIsRight(launched.browser, server, shell);
        if (refused) report.faults.push(refused);
      }
      options.onProgress?.(report.done);
    }
    return report;
  } finally {
    await launched.close();
    await server.close();
  }
}

type Episode = {
  random: Random;
  server: PracticeServer;
  launched: LaunchedBrowser;
  shell: Shell;
  judge: Judge;
  report: MonkeyReport;
  options: MonkeyOptions;
};

async function episode({ random, server, launched, shell, judge, report, options }: Episode): Promise<void> {
  const page = await launched.browser.newPage();
  const note = (words: string[]): void => {
    report.trail = [...report.trail, ...words].slice(-TRAIL);
    report.done += words.length;
  };
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.goto(screenOf(shell, 'review'));
  note([`open ${shell}`]);
  const end = report.done + EPISODE;
  while (report.done < Math.min(end, options.actions) && report.faults.length === 0) {
    const numbers = Array.from({ length: 120 }, random);
    // A deed may leave the page for another; what it had still to do is dropped then.
    note(await inPage(page, deedsInPage, numbers, VALUES).catch(() => ['left the page']));
    if (random() < 0.25) note([await beside(page, launched, shell, random)]);
    report.faults.push(...judge.judge(server.state()));
  }
  await page.close();
}

function screenOf(shell: Shell, screen: string): string {
  return `https://${ONEBILL_HOST}/${shell}/#/orders/new/${MAIN_ACCOUNT}/${screen}`;
}

/** What happens beside the page: the worker dies, the page is loaded anew, real keys and a real mouse. */
async function beside(page: Page, launched: LaunchedBrowser, shell: Shell, random: Random): Promise<string> {
  const deeds: [string, () => Promise<unknown>][] = [
    ['kill the worker', () => killWorker(launched)],
    ['kill the worker', () => killWorker(launched)],
    ['reload', () => page.reload()],
    ['go to a screen', () => page.goto(screenOf(shell, pick(random, SCREENS)))],
    ['go back', () => page.goBack({ timeout: 2_000 })],
    ['Tab, Enter', () => page.keyboard.press('Tab').then(() => page.keyboard.press('Enter'))],
    ['Space', () => page.keyboard.press('Space')],
    ['click a point', () => page.mouse.click(random() * 1400, random() * 880)],
    ['type', () => page.keyboard.type(pick(random, VALUES).slice(0, 12))],
  ];
  const [name, deed] = pick(random, deeds);
  // A page on its way to another one refuses; that is no fault of anybody.
  await deed().catch(() => undefined);
  return name;
}

async function killWorker({ browser }: LaunchedBrowser): Promise<void> {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
}
