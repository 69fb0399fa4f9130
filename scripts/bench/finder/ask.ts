import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { type Part, STEP_IDS, type StepId } from '../../../tests/lookalikes/truth';
import { perform, placeOf, usualEntries } from '../../../tests/lookalikes/walk';
import type { Outcome } from './examine';

/** One question of the bench and its answers. */
export type Question = Outcome & { lookalike: string; step: StepId; part: string };

const GUARDED: readonly StepId[] = ['open-add-ons', 'add-toll-free', 'place-order'];

/** Whether a wrong answer here would hold, or let through, the wrong thing. */
export function isGuarded({ step, part }: Pick<Question, 'step' | 'part'>): boolean {
  return GUARDED.includes(step) && !/search/.test(part);
}

/** What runs in the page: the finder as it is in this folder, the mutations, and what others reach. */
export async function examiner(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/examine.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The ring is not meant to stand on credentials, nor on the days of a calendar that a page draws by itself. */
function isAsked(step: StepId, part: Part): boolean {
  return !(step === 'log-in' && part.deed === 'type') && part.name !== 'day';
}

/** A screen's truth under a name; look-alikes have more of it. */
export type Asked = { name: string; steps: Readonly<Record<StepId, readonly Part[]>> };
/** An order as the server behind the page knows it. */
type Placed = { number: string; account: string };

/**
 * Walks through one look-alike by its truth and asks at each part of each step. `ordersOf` gives the orders of the server
 * behind it; without it the page's own `__server` tells.
 */
export async function questionsOf(
  page: Page,
  asked: Asked,
  code: string,
  ordersOf?: () => readonly Placed[],
): Promise<Question[]> {
  const questions: Question[] = [];
  for (const step of STEP_IDS) {
    const isAfter = STEP_IDS.indexOf(step) > STEP_IDS.indexOf('place-order');
    for (const part of asked.steps[step]) {
      await placeOf(page, part);
      if (isAsked(step, part)) {
        const key = `${asked.name} ${step} ${part.name}`;
        if (!(await page.evaluate('"__examine" in window'))) await page.evaluate(code);
        // The evaluated text is ours, and so is the shape of its answer.
        const outcomes = (await page.evaluate(`(() => {
          const orders = ${ordersOf ? JSON.stringify(ordersOf()) : 'window.__server?.orders ?? []'};
          const numbers = orders.map(({ number }) => number);
          const last = orders.at(-1);
          const known = ${isAfter} ? { placed: last.number, account: last.account, before: numbers.slice(0, -1) } : { before: numbers };
          return window.__examine(${JSON.stringify(key)}, ${JSON.stringify(step)}, (${part.find})(document), known);
        })()`)) as Outcome[];
        questions.push(...outcomes.map((outcome) => ({ ...outcome, lookalike: asked.name, step, part: part.name })));
      }
      await perform(page, part, usualEntries());
    }
  }
  return questions;
}
