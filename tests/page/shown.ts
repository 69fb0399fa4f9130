import { type Finding, find, type Surroundings } from '../../lib/page/find';
import { type Survey, survey } from '../../lib/page/survey';
import type { ShadowOf } from '../../lib/page/tree';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import type { Target } from '../../lib/procedure/schema';

export const { targets, product, vocabulary } = assignUsageProduct;

/** Closed roots that the test itself made, as an extension may see them. */
const closed = new WeakMap<Element, ShadowRoot>();
export const shadowOf: ShadowOf = (element) => element.shadowRoot ?? closed.get(element) ?? null;

/** Puts a page up in place of the last one. */
export function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** Gives an element a shadow root with this content. */
export function giveRoot(host: Element, html: string, mode: 'open' | 'closed' = 'open'): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  if (mode === 'closed') closed.set(host, root);
  return root;
}

/** A frame of the same origin with this content. */
export function addFrame(html: string): { frame: HTMLIFrameElement; body: HTMLElement } {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 300px';
  document.body.append(frame);
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('The frame has no document.');
  body.innerHTML = html;
  return { frame, body };
}

export function the(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

export const look = (): Survey => survey(document, shadowOf);

export const target = (id: string): Target => {
  const found = targets[id];
  if (!found) throw new Error(`The procedure has no target "${id}".`);
  return found;
};

export const nothingAround: Surroundings = { readings: new Map(), parts: new Map(), isHeldByUs: () => false };

/** What is found on the page as it stands, for a target of the procedure or one of the test's own. */
export function seek(wanted: string | Target, around: Partial<Surroundings> = {}): Finding {
  return find(typeof wanted === 'string' ? target(wanted) : wanted, look(), { ...nothingAround, ...around });
}

/** The finding as one word: the id of what was found, or its state. */
export function found(wanted: string | Target, around: Partial<Surroundings> = {}): string {
  const finding = seek(wanted, around);
  return finding.state === 'found' ? finding.element.id || finding.element.outerHTML : finding.state;
}
