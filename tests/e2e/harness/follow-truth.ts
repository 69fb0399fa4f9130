import type { Page } from 'puppeteer-core';
import { type OverlayState, overlayState, pressPart } from '../../../scripts/browsers/overlay';
import { lookUntil } from '../../../scripts/browsers/wait-until';
import { isLeftToClerk } from '../../../scripts/obey-the-ring';
import type { Lookalike } from '../../lookalikes';
import { type Entries, type Part, STEP_IDS } from '../../lookalikes/truth';
import { perform } from '../../lookalikes/walk';

/** Where the ring was not what the look-alike's own truth says. */
export type Deviation = { step: string; part: string; saw: string };

/** The ring may stand this far from its target (the anatomy's 8 px and rounding). */
const SLACK = 9;
const PATIENCE_MS = 5_000;

const BOXES = `(find) => find(document).map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  let dx = 0, dy = 0;
  for (let view = element.ownerDocument.defaultView; view.frameElement; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    dx += frame.x + view.frameElement.clientLeft; dy += frame.y + view.frameElement.clientTop;
  }
  return { x: x + dx, y: y + dy, width, height };
})`;

type Box = { x: number; y: number; width: number; height: number };

function isRingOf(ring: Box, target: Box): boolean {
  const sides = [
    target.x - ring.x,
    target.y - ring.y,
    ring.x + ring.width - target.x - target.width,
    ring.y + ring.height - target.y - target.height,
  ];
  return sides.every((side) => side >= -1 && side <= SLACK);
}

/**
 * Makes a whole order by the look-alike's own truth and compares the ring with it before each part. Gives every part at
 * which the ring was elsewhere, or was missing.
 */
export async function followTruth(
  page: Page,
  lookalike: Lookalike,
  entries: Entries,
  onDeviation?: (deviation: Deviation) => Promise<void>,
): Promise<Deviation[]> {
  const deviations: Deviation[] = [];
  for (const step of STEP_IDS) {
    for (const part of lookalike.truth.steps[step]) {
      const saw = await unlike(page, step, part);
      if (saw && !(step === 'log-in' && part.deed === 'type')) {
        const deviation = { step, part: part.name, saw };
        deviations.push(deviation);
        await onDeviation?.(deviation);
      }
      await perform(page, part, entries);
      if (step === 'start-billing') await answerBilling(page);
    }
  }
  return deviations;
}

function isChoice(step: string, part: Part): boolean {
  return (
    (step === 'open-subscriber' && part.name === 'account') || (step === 'add-toll-free' && part.name === 'package')
  );
}

/** The walks' first of the month is asked about: the clerk says that it is meant. */
async function answerBilling(page: Page): Promise<void> {
  await lookUntil(async () => {
    const { panel } = await overlayState(page);
    // Throws, and is tried again, while nothing is asked.
    if (panel?.state !== 'done') await pressPart(page, 'warning', { value: 'start' });
    return true;
  }, PATIENCE_MS);
}

/** Waits for the right ring; gives what was there instead when it does not come. */
async function unlike(page: Page, step: string, part: Part): Promise<string | undefined> {
  const patience = step === 'log-in' && part.deed === 'type' ? 10 : PATIENCE_MS;
  const right = await lookUntil(async () => {
    const state = await overlayState(page);
    if (state.choice) {
      await pressPart(page, 'choice', { value: 'yes' });
      return undefined;
    }
    const { ring, panel } = state;
    if (panel?.step !== step) return undefined;
    // Only the clerk knows the customer and the package: of several, none is pointed at.
    if (!ring) return isLeftToClerk(panel) && isChoice(step, part) ? true : undefined;
    // The evaluated text is ours, and so is the shape of its answer.
    const boxes = (await page.evaluate(`(${BOXES})(${part.find})`)) as Box[];
    return boxes.some((box) => isRingOf(ring.box, box)) ? true : undefined;
  }, patience);
  return right ? undefined : describe(await overlayState(page));
}

function describe({ panel, ring }: OverlayState): string {
  const box = ring ? Object.values(ring.box).map(Math.round).join(' ') : 'none';
  return `${panel?.state} ${panel?.step}, ring ${box}: ${panel?.text ?? 'no panel'}`;
}
