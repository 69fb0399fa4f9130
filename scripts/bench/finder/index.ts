/**
 * Measures how often the finder is right on pages that were changed under it, beside what recorded selectors reach, and
 * how long it takes.
 *
 *   npm run bench:finder [-- --part <mutations|time>] [--failures <file>] [--only <look-alike>]
 *
 * Every part of every step of every look-alike is asked for under a frozen set of mutations. A fixed hash puts each
 * question into the tuning half, whose failures are told, or into the untouched half, of which only figures are told.
 * Time is measured on long pages of both practice shells. Ends with an error when a goal is missed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { LIBRARY_LOOKALIKES, LOOKALIKES } from '../../../tests/lookalikes';
import { serveLookalikes } from '../../../tests/lookalikes/serve';
import { findOfFamily } from '../../browsers/find';
import { startPracticeServer } from '../../practice-server';
import { examiner, isGuarded, type Question, questionsOf } from './ask';
import { profileOf, siteArguments } from './practice-page';
import { PRACTICE_TRUTHS } from './practice-truths';
import { measureTime } from './time';

const GOAL = { right: 98, answered: 90, guardedWrong: 0.5 };
const ALL = [...LOOKALIKES, ...LIBRARY_LOOKALIKES];
const WHO = ['plumbline', 'css', 'xpath', 'getByRole'] as const;

const { values } = parseArgs({
  options: { part: { type: 'string' }, failures: { type: 'string' }, only: { type: 'string' } },
});
const isChosen = ({ name }: { name: string }) => values.only === undefined || values.only === name;
const [chosen, practice] = [ALL.filter(isChosen), PRACTICE_TRUTHS.filter(isChosen)];
if (chosen.length + practice.length === 0) {
  const names = [...ALL, ...PRACTICE_TRUTHS].map(({ name }) => name);
  throw new Error(`No look-alike "${values.only}". There are: ${names.join(', ')}.`);
}
const chromium = findOfFamily('chromium');

function isUntouched({ lookalike, step, part, mutation }: Question): boolean {
  let hash = 0x811c9dc5;
  for (const sign of `${lookalike}/${step}/${part}/${mutation}`)
    hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return ((hash >>> 16) & 1) === 1;
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

/** Answered are the questions that have an answer: where nothing is right, staying silent is no lack. */
function figures(questions: readonly Question[], who: (typeof WHO)[number]) {
  const wrong = questions.filter((each) => each[who] === 'wrong').length;
  const answerable = questions.filter((each) => !each.none);
  const given = questions.filter((each) => (each.none ? each[who] === 'wrong' : each[who] !== 'abstained')).length;
  const guarded = questions.filter(isGuarded);
  return {
    right: percent(given - wrong, given),
    answered: percent(answerable.filter((each) => each[who] !== 'abstained').length, answerable.length),
    guardedWrong: percent(guarded.filter((each) => each[who] === 'wrong').length, guarded.length),
  };
}

function print(title: string, questions: readonly Question[]): void {
  const nothing = questions.filter(({ none }) => none).length;
  console.log(
    `\n${title}: ${questions.length} questions, ${nothing} of them without a right answer, ${questions.filter(isGuarded).length} guarded`,
  );
  console.log('             right of answered   answered   wrong where guarded');
  for (const who of WHO) {
    const { right, answered, guardedWrong } = figures(questions, who);
    console.log(
      `  ${who.padEnd(12)} ${right.toFixed(1).padStart(12)} % ${answered.toFixed(1).padStart(10)} % ${guardedWrong.toFixed(2).padStart(14)} %`,
    );
  }
}

async function launch(args: readonly string[] = []): Promise<Browser> {
  if (!chromium) throw new Error('This bench needs Chrome, Edge or Chromium; none is installed.');
  return puppeteer.launch({
    executablePath: chromium.executable,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--no-sandbox', ...args],
  });
}

async function askLookalikes(): Promise<Question[]> {
  const ending = new AbortController();
  const origin = await serveLookalikes({ signal: ending.signal });
  const browser = await launch();
  const questions: Question[] = [];
  try {
    const code = await examiner();
    for (const lookalike of chosen) {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${origin}/${lookalike.path}`);
      questions.push(...(await questionsOf(page, { name: lookalike.name, steps: lookalike.truth.steps }, code)));
      await page.browserContext().close();
      console.error(`asked on ${lookalike.name}`);
    }
  } finally {
    await browser.close();
    ending.abort();
  }
  return questions;
}

/** The practice shells have a server of their own, which starts over for each. */
async function askPractice(): Promise<Question[]> {
  const server = await startPracticeServer({ scenario: 'on-profile', latency: { low: 0, high: 0 } });
  const browser = await launch(siteArguments(server.port));
  const questions: Question[] = [];
  try {
    const code = await examiner();
    for (const truth of practice) {
      server.reset();
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(profileOf(truth.shell));
      const ordersOf = () =>
        server
          .state()
          .orders.map(({ orderNumber, accountNumber }) => ({ number: orderNumber, account: accountNumber }));
      questions.push(...(await questionsOf(page, truth, code, ordersOf)));
      await page.browserContext().close();
      console.error(`asked on ${truth.name}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return questions;
}

/** Whether the untouched half holds the goals. */
async function measureMutations(): Promise<boolean> {
  const questions = [...(await askLookalikes()), ...(await askPractice())];
  const untouched = questions.filter(isUntouched);
  const tuning = questions.filter((each) => !isUntouched(each));
  print('Tuning half', tuning);
  print('Untouched half', untouched);

  const failures = tuning
    .filter(({ plumbline }, index) => plumbline === 'wrong' || (plumbline === 'abstained' && !tuning[index]?.none))
    .map(
      ({ plumbline, lookalike, step, part, mutation, target, saw }) =>
        `${plumbline.padEnd(9)} ${lookalike} / ${step} / ${part} / ${mutation}${saw ? `: ${target} on ${saw}` : ''}`,
    );
  if (values.failures) writeFileSync(values.failures, `${failures.join('\n')}\n`);
  else console.log(`\nFailures of the tuning half\n${failures.join('\n')}`);

  const { right, answered, guardedWrong } = figures(untouched, 'plumbline');
  const missed = [
    right < GOAL.right && `right of answered is below ${GOAL.right} %`,
    answered < GOAL.answered && `answered is below ${GOAL.answered} %`,
    guardedWrong > GOAL.guardedWrong && `wrong where guarded is above ${GOAL.guardedWrong} %`,
  ].filter((each) => each !== false);
  for (const each of missed) console.error(`Goal missed on the untouched half: ${each}.`);
  return missed.length === 0;
}

async function measureTimes(): Promise<boolean> {
  const server = await startPracticeServer({ scenario: 'on-profile', latency: { low: 0, high: 0 } });
  const browser = await launch(siteArguments(server.port));
  try {
    return await measureTime(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

const parts = { mutations: measureMutations, time: measureTimes };
const wanted = Object.entries(parts).filter(([name]) => values.part === undefined || values.part === name);
if (wanted.length === 0) throw new Error(`No part "${values.part}". There are: ${Object.keys(parts).join(', ')}.`);
process.exitCode = 0;
for (const [, measure] of wanted) if (!(await measure())) process.exitCode = 1;
