/**
 * Measures how often the finder is right on pages that were changed under it, beside what recorded selectors reach.
 *
 *   npm run bench:finder [-- --failures <file>] [--only <look-alike>]
 *
 * Every part of every step of every look-alike is asked for under a frozen set of mutations. A fixed hash puts each
 * question into the tuning half, whose failures are told, or into the untouched half, of which only figures are told.
 * Ends with an error when the untouched half misses a goal.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { LIBRARY_LOOKALIKES, LOOKALIKES } from '../../../tests/lookalikes';
import { serveLookalikes } from '../../../tests/lookalikes/serve';
import { findOfFamily } from '../../browsers/find';
import { examiner, isGuarded, type Question, questionsOf } from './ask';

const GOAL = { right: 98, answered: 90, guardedWrong: 0.5 };
const ALL = [...LOOKALIKES, ...LIBRARY_LOOKALIKES];
const WHO = ['plumbline', 'css', 'xpath', 'getByRole'] as const;

const { values } = parseArgs({ options: { failures: { type: 'string' }, only: { type: 'string' } } });
const chosen = values.only ? ALL.filter(({ name }) => name === values.only) : ALL;
if (chosen.length === 0)
  throw new Error(`No look-alike "${values.only}". There are: ${ALL.map(({ name }) => name).join(', ')}.`);
const chromium = findOfFamily('chromium');
if (!chromium) throw new Error('This bench needs Chrome, Edge or Chromium; none is installed.');

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

const ending = new AbortController();
const origin = await serveLookalikes({ signal: ending.signal });
const browser = await puppeteer.launch({ executablePath: chromium.executable, headless: true, args: ['--no-sandbox'] });
const questions: Question[] = [];
try {
  const code = await examiner();
  for (const lookalike of chosen) {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${origin}/${lookalike.path}`);
    questions.push(...(await questionsOf(page, lookalike, code)));
    await page.browserContext().close();
    console.error(`asked on ${lookalike.name}`);
  }
} finally {
  await browser.close();
  ending.abort();
}

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
process.exitCode = missed.length > 0 ? 1 : 0;
