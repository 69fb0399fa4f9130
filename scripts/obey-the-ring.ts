import type { Page } from 'puppeteer-core';
import { type OverlayState, overlayState, pressPart } from './browsers/overlay';
import { lookUntil, waitUntil } from './browsers/wait-until';
import { act, type Clerk, choose } from './walk/act';
import { examineTarget } from './walk/target';

/** One thing the clerk was told and did. */
export interface WalkedStep {
  step: string;
  title: string;
  /** The panel's words at that moment. */
  said: string;
  did: string;
  /** Picture taken before acting. */
  picture?: string;
}

export interface ObeyOptions {
  clerk: Clerk;
  /** Which procedure is started; the usual one when it is left out. */
  procedure?: string;
  /** Answers a `choice` of the panel: gives one of `values`. */
  answer: (question: string, values: string[]) => string;
  /** Called before each action; gives the name of a picture, when one was taken. */
  takePicture?: (name: string) => Promise<string>;
  /** Ends the walk before this step is acted on. */
  stopBefore?: string;
  /** How long the panel may take to point at the next thing. */
  patienceMs?: number;
}

/** Long enough for two slow cores and the look-alike's own latency. */
const PATIENCE_MS = 20_000;
/** A person has seen by then where the ring is. */
const GLANCE_MS = 250;
/** A menu opens well within this after the mouse has come. */
const HOVER_MS = 900;
/** What the panel says where a list has several that could be meant: the customer, the package. */
const LEFT_TO_CLERK = /Only you know which one/;
/** A ring higher than this is around several things. */
const LOWEST_LIST_PX = 60;
/** Steps at which one of several products is meant, and any will do for the walk. */
const LISTS = ['expand-product', 'open-product-menu'];
/** From the ring's edge to the middle of the first thing in it. */
const FIRST_OF_LIST_PX = 18;
/** The order takes about 25 actions; far beyond that the ring leads in circles. */
const MOST_ACTIONS = 70;
/** The same target pressed so often without effect is a dead end. */
const MOST_REPEATS = 4;

const signatureOf = ({ panel, ring, choice }: OverlayState) => {
  const place = ring ? [ring.box.x, ring.box.y, ring.box.width, ring.box.height].map(Math.round).join(',') : '';
  return [panel?.state, panel?.step, place, choice?.question].join('|');
};

/** Nothing is pointed at because the choice is the clerk's. */
export function isLeftToClerk(panel: OverlayState['panel']): boolean {
  return panel?.state === 'lost' && LEFT_TO_CLERK.test(panel.text);
}

/** The panel wants something done: it points, asks, offers to begin, or is through. */
function isReady({ panel, ring, choice }: OverlayState): boolean {
  if (!panel) return false;
  if (panel.state === 'idle' || panel.state === 'done' || isLeftToClerk(panel)) return true;
  return panel.state === 'guiding' && (choice !== undefined || ring?.step === panel.step);
}

/** Ready and unmoved for as long as a person takes to look: rings glide to their target, pages flicker. */
async function settledState(page: Page, patienceMs: number, stopBefore?: string): Promise<OverlayState> {
  let before = '';
  let since = 0;
  return waitUntil(
    async () => {
      const state = await overlayState(page);
      const signature = signatureOf(state);
      if (signature !== before) since = performance.now();
      before = signature;
      const isEnd = state.panel?.state === 'lost' && state.panel.step === stopBefore;
      return (isReady(state) || isEnd) && performance.now() - since >= GLANCE_MS ? state : undefined;
    },
    {
      within: patienceMs,
      what: 'A panel that points, asks or is done',
      there: async () => {
        const { panel, ring, parts } = await overlayState(page);
        return `${page.url()} ${JSON.stringify({ panel, ring, parts })}`;
      },
    },
  );
}

const changedFrom = (page: Page, signature: string, within: number) =>
  lookUntil(async () => (signatureOf(await overlayState(page)) === signature ? undefined : true), within);

/** Acts at the ring: the mouse comes first, as a hand brings it, because some menus open by that alone. */
async function obeyOnce(page: Page, state: OverlayState, clerk: Clerk): Promise<string> {
  const { panel, ring } = state;
  if (!panel || !ring) throw new Error('There is no ring to obey.');
  const target = await examineTarget(page, ring.box);
  if (target.coveredByUs) throw new Error(`At step "${panel.step}" the overlay itself covers what its ring points at.`);
  if (ring.box.height > LOWEST_LIST_PX && LISTS.includes(panel.step)) {
    await page.mouse.click(ring.box.x + ring.box.width / 2, ring.box.y + FIRST_OF_LIST_PX);
    return 'pressed the first of several';
  }
  await page.mouse.move(target.at.x, target.at.y);
  if (panel.step === 'open-subscriber' && target.kind === 'press') {
    const opened = await changedFrom(page, signatureOf(state), HOVER_MS);
    if (opened) return `went to "${target.words}"`;
  }
  const did = await act(page, panel.step, target, clerk);
  return target.kind === 'press' ? `${did} "${target.words}"` : did;
}

/**
 * Walks an order like a clerk who knows nothing and does only what the ring says, until the panel is done.
 * @throws Error when the panel points at nothing for too long, or leads in circles.
 */
export async function obeyTheRing(page: Page, options: ObeyOptions): Promise<WalkedStep[]> {
  const { clerk, procedure, answer, takePicture, stopBefore, patienceMs = PATIENCE_MS } = options;
  const walked: WalkedStep[] = [];
  let repeats = 0;
  let last = '';
  for (let count = 1; count <= MOST_ACTIONS; count += 1) {
    const state = await settledState(page, patienceMs, stopBefore).catch(async (error) => {
      await takePicture?.('stopped');
      throw error;
    });
    const { panel, choice } = state;
    if (!panel || panel.state === 'done' || (stopBefore && panel.step === stopBefore)) return walked;
    const signature = signatureOf(state);
    repeats = signature === last ? repeats + 1 : 0;
    last = signature;
    if (repeats >= MOST_REPEATS) {
      throw new Error(`Step "${panel.step}" was obeyed ${repeats} times without effect. Last: ${walked.at(-1)?.did}.`);
    }

    const name = `${String(count).padStart(2, '0')}-${panel.step || panel.state}`;
    const picture = await takePicture?.(name);
    let did: string;
    if (panel.state === 'idle') {
      await pressPart(page, 'start', procedure ? { procedure } : {});
      did = 'pressed start';
    } else if (choice) {
      const values = choice.options.map(({ value }) => value);
      const value = answer(choice.question, values);
      await pressPart(page, 'choice', { value });
      did = `answered ${value}`;
    } else if (isLeftToClerk(panel)) {
      did = await choose(page, panel.step, clerk);
    } else {
      did = await obeyOnce(page, state, clerk);
    }
    walked.push({ step: panel.step, title: panel.title, said: panel.text, did, picture });
    await changedFrom(page, signature, HOVER_MS);
  }
  throw new Error(
    `After ${MOST_ACTIONS} actions the order was not done. Last: ${walked.at(-1)?.step} ${walked.at(-1)?.did}.`,
  );
}
