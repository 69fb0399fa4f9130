import type { Page } from 'puppeteer-core';
import { shadowAccess } from './shadow-access';

/** A box in CSS pixels of the top page's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ChoiceButton {
  value: string;
  label: string;
}

/** Everything a person could see of the overlay, by the names of its parts. */
export interface OverlayState {
  panel?: { procedure: string; step: string; state: string; title: string; text: string };
  ring?: { step: string; box: Box };
  verdict?: { verdict: string; domain: string; confirmable: boolean; text: string };
  locks: { target: string; text: string }[];
  choice?: { question: string; options: ChoiceButton[] };
  suggestions: string[];
  /** Names of all parts that are there. */
  parts: string[];
}

function readOverlay(root: ShadowRoot): OverlayState {
  const shown = (element: Element | null | undefined): element is HTMLElement =>
    element instanceof HTMLElement && element.checkVisibility() && element.getBoundingClientRect().width > 0;
  const part = (name: string) => [...root.querySelectorAll(`[data-part="${name}"]`)].find(shown);
  const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
  const state: OverlayState = { locks: [], suggestions: [], parts: [] };

  for (const element of root.querySelectorAll<HTMLElement>('[data-part]')) {
    if (!shown(element)) continue;
    const { part: name = '', target = '', domain = '' } = element.dataset;
    state.parts.push(name);
    if (name === 'lock') state.locks.push({ target, text: words(element) || (element.ariaLabel ?? '') });
    if (name === 'suggestion') state.suggestions.push(domain);
  }
  const panel = part('panel');
  if (panel) {
    const { procedure = '', step = '', state: doing = '' } = panel.dataset;
    // The second-level heading is the customer's name, the one below it the step's.
    const heading = [...panel.querySelectorAll('h3')].find(shown);
    const title = heading ? words(heading) : '';
    state.panel = { procedure, step, state: doing, title, text: words(panel) };
  }
  const ring = part('spotlight');
  if (ring) {
    const { x, y, width, height } = ring.getBoundingClientRect();
    state.ring = { step: ring.dataset.step ?? '', box: { x, y, width, height } };
  }
  const verdict = part('verdict');
  if (verdict) {
    const { verdict: kind = '', domain = '', confirmable } = verdict.dataset;
    state.verdict = { verdict: kind, domain, confirmable: confirmable === 'true', text: words(verdict) };
  }
  const choice = part('choice');
  if (choice) {
    const buttons = [...choice.querySelectorAll<HTMLElement>('[data-value]')].filter(shown);
    const options = buttons.map((button) => ({ value: button.dataset.value ?? '', label: words(button) }));
    state.choice = { question: words(choice), options };
  }
  return state;
}

/** The overlay as it is now; with no parts where there is none. */
export async function overlayState(page: Page): Promise<OverlayState> {
  return (await shadowAccess(page).run(readOverlay)) ?? { locks: [], suggestions: [], parts: [] };
}

/** Narrows a part down where several share a name. */
export interface PartWish {
  value?: string;
  domain?: string;
  target?: string;
  procedure?: string;
}

/** Gives the middle of a part's box after scrolling it into view, or the names of what is there instead. */
function locate(
  root: ShadowRoot,
  part: string,
  wish: { [name: string]: string | undefined },
): { x: number; y: number } | string[] {
  const inside = Object.entries(wish).map(([name, value]) => `[data-${name}=${JSON.stringify(value)}]`);
  const filter = inside.join('');
  // A choice carries the name, its buttons the values.
  const selector = wish.value === undefined ? `[data-part="${part}"]${filter}` : `[data-part="${part}"] ${filter}`;
  const matches = [...root.querySelectorAll(selector)];
  const element = matches.find((candidate) => candidate.checkVisibility()) ?? matches[0];
  if (!element) {
    return [...root.querySelectorAll<HTMLElement>('[data-part]')].map((other) => other.dataset.part ?? '');
  }
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Clicks a part of the overlay with the mouse, as a person does.
 * @throws Error naming the parts that are there when the wanted one is not.
 */
export async function pressPart(page: Page, part: string, wish: PartWish = {}): Promise<void> {
  const where = await shadowAccess(page).run(locate, part, { ...wish });
  if (!where || Array.isArray(where)) {
    const wanted = [part, ...Object.entries(wish).map(([name, value]) => `${name}=${value}`)].join(' ');
    throw new Error(
      `The overlay has no part ${wanted}. Its parts: ${where?.join(', ') || 'none, there is no overlay'}.`,
    );
  }
  await page.mouse.click(where.x, where.y);
}
