import { controlOf } from './control';
import type { Survey } from './survey';
import { ancestors } from './tree';
import { isVisible } from './visible';
import { likeness } from './words';

/** A strip of tabs: the controls by their label, and which one is open, when it can be told. */
export type Tabs = {
  strip: Element;
  tabs: ReadonlyMap<string, Element>;
  open?: string;
};

/** With fewer known names beside each other it is not the strip that is looked for. */
const ENOUGH_TABS = 3;

/**
 * Finds the strip of tabs that carries the given labels. Single words such as "Orders" stand in menus too; only in the
 * company of their siblings are they tabs.
 */
export function readTabs(page: Survey, labels: readonly string[]): Tabs | undefined {
  const named: { label: string; control: Element }[] = [];
  for (const label of labels) {
    for (const piece of page.withWord(label.split(' ')[0] ?? label)) {
      if (piece.source === 'icon' || likeness(label, piece.text) < 0.95) continue;
      const { element } = controlOf(piece.element, piece.text);
      if (isVisible(element)) named.push({ label, control: element });
    }
  }
  const strips = new Map<Element, Map<string, Element>>();
  for (const { label, control } of named) {
    // The strip is at most a few wrappers above each tab.
    let level = 0;
    for (const node of ancestors(control, 6)) {
      if (level++ === 0) continue;
      const tabs = strips.get(node) ?? new Map<string, Element>();
      if (!tabs.has(label)) tabs.set(label, control);
      strips.set(node, tabs);
    }
  }
  let found: Tabs | undefined;
  for (const [strip, tabs] of strips) {
    if (tabs.size < ENOUGH_TABS || !isStrip(strip, tabs)) continue;
    const better =
      !found || tabs.size > found.tabs.size || (tabs.size === found.tabs.size && found.strip.contains(strip));
    if (better) found = { strip, tabs };
  }
  return found ? { ...found, open: openTab(found.tabs) } : undefined;
}

/** Further apart, in px, they stand on two lines: a menu above the tabs is none of them. */
const TALLEST_STRIP = 28;

/** Tabs stand on one line; in a column, where menus stand as well, only what is marked as tabs. */
function isStrip(strip: Element, tabs: ReadonlyMap<string, Element>): boolean {
  const boxes = [...tabs.values()].map((tab) => tab.getBoundingClientRect());
  if (spread(boxes.map((box) => box.top)) <= TALLEST_STRIP) return true;
  return spread(boxes.map((box) => box.left)) <= TALLEST_STRIP && [strip, ...tabs.values()].some(isMarkedAsTabs);
}

function spread(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}

function isMarkedAsTabs(element: Element): boolean {
  if (/^tab(?:list)?$/.test(element.getAttribute('role') ?? '')) return true;
  return /(?:^|[\s_-])tabs?(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '');
}

const OPEN_CLASS = /(?:^|[\s_-])(?:active|selected|current|is-active|open|on|checked)(?:$|[\s_-])/i;

/** The open tab: by ARIA, by its class, else the one that looks unlike all others. */
function openTab(tabs: ReadonlyMap<string, Element>): string | undefined {
  const entries = [...tabs];
  const byAria = entries.filter(([, tab]) =>
    [...ancestors(tab, 2)].some(
      (node) =>
        node.getAttribute('aria-selected') === 'true' ||
        node.querySelector(':scope > input:checked') !== null ||
        /^(?:true|page|step)$/.test(node.getAttribute('aria-current') ?? ''),
    ),
  );
  if (byAria.length === 1) return byAria[0]?.[0];
  const byClass = entries.filter(([, tab]) =>
    [...ancestors(tab, 2)].some((node) => OPEN_CLASS.test(node.getAttribute('class') ?? '')),
  );
  if (byClass.length === 1) return byClass[0]?.[0];
  const looks = entries.map(([label, tab]) => ({ label, look: lookOf(tab) }));
  const odd = looks.filter(({ look }) => looks.filter((other) => other.look === look).length === 1);
  return odd.length === 1 && looks.length >= ENOUGH_TABS ? odd[0]?.label : undefined;
}

function lookOf(tab: Element): string {
  const view = tab.ownerDocument.defaultView;
  return [...ancestors(tab, 2)]
    .map((node) => {
      const style = view?.getComputedStyle(node);
      return style
        ? [
            style.color,
            style.backgroundColor,
            style.borderBottomColor,
            style.borderBottomWidth,
            style.fontWeight,
            style.boxShadow,
          ].join()
        : '';
    })
    .join(';');
}
