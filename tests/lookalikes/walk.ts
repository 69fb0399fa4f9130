import type { Page } from 'puppeteer-core';
import type { Find } from './find';
import { type Entries, OPTIONAL_STEPS, type Part, STEP_IDS, type StepId, type Truth } from './truth';

/** How long a page may take to show what comes next, in milliseconds. */
const PATIENCE = 8000;

const LOCATE = `(find) => {
  const element = find(document)[0];
  if (!element) return { state: 'not there' };
  const own = element.ownerDocument;
  const view = own.defaultView;
  const before = element.getBoundingClientRect();
  if (before.top < 0 || before.bottom > view.innerHeight || before.left < 0 || before.right > view.innerWidth)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  let hit = own.elementFromPoint(x, y);
  for (let root; (root = hit && (hit.shadowRoot ?? top.__closedRoots?.get(hit))); ) {
    const deeper = root.elementFromPoint(x, y);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  const within = (inner, outer) => {
    for (let up = inner; up; up = up.assignedSlot ?? up.parentElement ?? up.getRootNode().host) if (up === outer) return true;
    return false;
  };
  // Over slotted text the innermost element is the host, although the text is shown inside the host's own button.
  const slotted = hit && (hit.shadowRoot ?? top.__closedRoots?.get(hit)) && within(element, hit);
  let reached = slotted || within(hit, element);
  for (let frame = view.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
    const edge = frame.getBoundingClientRect();
    x += edge.left + frame.clientLeft;
    y += edge.top + frame.clientTop;
    reached &&= frame.ownerDocument.elementFromPoint(x, y) === frame;
  }
  if (element.disabled) return { state: 'disabled' };
  for (let up = element; up; up = up.parentElement)
    if (up.getAnimations().some((each) => each.playState === 'running')) return { state: 'still moving' };
  return reached ? { state: 'ready', x, y } : { state: 'covered by ' + (hit ? hit.outerHTML.slice(0, 160) : 'nothing') };
}`;

type Place = { state: string; x?: number; y?: number };

/** A walk through a usage order: which entries to make, where to begin, and whether to take the optional steps. */
export interface Walk {
  entries: Entries;
  /** The first step to take; the page must be where that step begins. */
  from?: StepId;
  addOns?: boolean;
}

/** What the walks type unless told otherwise: the date is the first of this month, so billing begins at once. */
export function usualEntries(): Entries {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return {
    user: 'dana.whitfield',
    password: 'not-a-secret',
    domain: 'lakesidedental.12345.service',
    date: `${now.getFullYear()}-${month}-01`,
  };
}

/** How many elements `find` finds on the screen shown. */
export function count(page: Page, find: Find): Promise<number> {
  return ask(page, `(${find})(document).length`).then(Number);
}

/** The text of the first element that `find` finds, or an empty string. */
export function textOf(page: Page, find: Find): Promise<string> {
  return ask(page, `(${find})(document)[0]?.textContent ?? ''`).then(String);
}

/** Asks the page; a page that is being left for the next one is asked again when that one is there. */
async function ask(page: Page, question: string): Promise<unknown> {
  for (;;) {
    try {
      return await page.evaluate(question);
    } catch (error) {
      if (!/context was destroyed|Cannot find context|detached/i.test(String(error))) throw error;
    }
  }
}

/** Waits until the part's target can be reached by hand and rests, and gives its centre in the viewport. */
export async function placeOf(page: Page, part: Part): Promise<{ x: number; y: number }> {
  const deadline = Date.now() + PATIENCE;
  let before: Place | undefined;
  for (;;) {
    // The evaluated text is ours, and so is the shape of its answer.
    const place = (await ask(page, `(${LOCATE})(${part.find})`)) as Place;
    const { state, x, y } = place;
    // What still slides or grows is somewhere else by the time the hand is there.
    if (x !== undefined && y !== undefined && before?.x === x && before.y === y) return { x, y };
    before = place;
    if (Date.now() > deadline) throw new Error(`"${part.name}" could not be reached within ${PATIENCE} ms: ${state}`);
    await ask(page, 'new Promise((shown) => requestAnimationFrame(shown))');
  }
}

/** Does one part of a step with mouse and keyboard. */
export async function perform(page: Page, part: Part, entries: Entries): Promise<void> {
  const { x, y } = await placeOf(page, part);
  const entry = part.entry?.(entries) ?? '';
  if (part.deed === 'choose') {
    await page.evaluate(`((element) => {
      element.selectedIndex = [...element.options].findIndex((option) => option.text === ${JSON.stringify(entry)});
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    })((${part.find})(document)[0])`);
    return;
  }
  if (part.deed === 'date') {
    const [year = '', month = '', day = ''] = entry.split('-');
    await page.evaluate(`(${part.find})(document)[0].focus()`);
    await page.keyboard.type(`${month}${day}${year}`);
    return;
  }
  await page.mouse.move(x, y);
  if (part.deed === 'hover') return;
  await page.mouse.click(x, y);
  if (part.deed !== 'type') return;
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type(entry);
}

/** Does several parts in turn. */
export async function performAll(page: Page, parts: readonly Part[], entries: Entries): Promise<void> {
  for (const part of parts) await perform(page, part, entries);
}

/** Takes every step before `step`, through the page's own controls, and ends where `step` begins. */
export async function goTo(page: Page, truth: Truth, step: StepId, walk: Walk): Promise<void> {
  const first = STEP_IDS.indexOf(walk.from ?? 'log-in');
  for (const id of STEP_IDS.slice(first, STEP_IDS.indexOf(step))) {
    if (!walk.addOns && OPTIONAL_STEPS.includes(id)) continue;
    await takeStep(page, truth, id, walk.entries);
  }
}

/** Takes one step, through the page's own controls. */
export async function takeStep(page: Page, truth: Truth, step: StepId, entries: Entries): Promise<void> {
  for (const part of truth.steps[step]) {
    await perform(page, part, entries).catch((cause) => {
      throw new Error(`step ${step}, part ${part.name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    });
  }
}
