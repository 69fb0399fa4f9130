import type { Page } from 'puppeteer-core';
import { inPage } from '../browsers/in-page';
import type { Box } from '../browsers/overlay';

export interface Point {
  x: number;
  y: number;
}

/** What lies inside the ring, as a person sees it. */
export interface RingTarget {
  /** What one does with it. */
  kind: 'text' | 'date' | 'select' | 'press';
  /** Its words, cut short. */
  words: string;
  /** Current value of a field. */
  value: string;
  /** Where to put the mouse. */
  at: Point;
  /** The overlay itself lies over the middle of the target. */
  coveredByUs: boolean;
  /** Options of a select. */
  options: string[];
}

function examine(box: Box): RingTarget {
  const deepest = (at: {
    x: number;
    y: number;
  }): { element: Element; offset: { x: number; y: number } } | undefined => {
    let offset = { x: 0, y: 0 };
    let element = document.elementFromPoint(at.x, at.y);
    while (element) {
      let inner: Element | null = null;
      if (element.localName === 'plumbline-overlay') break;
      if (element instanceof HTMLIFrameElement && element.contentDocument) {
        const frame = element.getBoundingClientRect();
        offset = { x: offset.x + frame.x + element.clientLeft, y: offset.y + frame.y + element.clientTop };
        inner = element.contentDocument.elementFromPoint(at.x - offset.x, at.y - offset.y);
      } else if (element.shadowRoot) {
        inner = element.shadowRoot.elementFromPoint(at.x - offset.x, at.y - offset.y);
      }
      if (!inner || inner === element) break;
      element = inner;
    }
    return element ? { element, offset } : undefined;
  };

  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = deepest(middle);
  const nothing: RingTarget = { kind: 'press', words: '', value: '', at: middle, coveredByUs: false, options: [] };
  if (!hit) return nothing;
  if (hit.element.localName === 'plumbline-overlay') return { ...nothing, coveredByUs: true };

  // The target is the largest thing around the middle that the ring still holds.
  const { offset } = hit;
  const held = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const left = x + offset.x - box.x;
    const top = y + offset.y - box.y;
    return left >= -1 && top >= -1 && left + width <= box.width + 1 && top + height <= box.height + 1;
  };
  let target = hit.element;
  for (let up = target.parentElement; up && held(up); up = up.parentElement) target = up;

  const middleOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + offset.x + width / 2, y: y + offset.y + height / 2 };
  };
  const visibleText = (element: Element) => ('innerText' in element ? String(element.innerText) : element.textContent);
  const wordsOf = (element: Element) => (visibleText(element) ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  const fields = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
  const own = target.matches(fields) ? target : hit.element.closest(fields);
  const inside = [...target.querySelectorAll(fields)];
  const field = own ?? (inside.length === 1 ? inside[0] : undefined);
  // Frames have constructors of their own, so names are compared and not classes.
  const name = field?.localName;
  const type = (field?.getAttribute('type') ?? 'text').toLowerCase();
  const value = field && 'value' in field ? String(field.value) : (field?.textContent ?? '');
  const base = { ...nothing, words: wordsOf(target) || (target.getAttribute('aria-label') ?? ''), value };
  if (!field) return base;
  if (name === 'select') {
    const options = [...field.querySelectorAll('option')].map(wordsOf);
    return { ...base, kind: 'select', at: middleOf(field), options };
  }
  if (name === 'input' && type === 'date') {
    // The month comes first and stands at the left edge.
    const MONTH_PX = 14;
    const at = { x: field.getBoundingClientRect().x + offset.x + MONTH_PX, y: middleOf(field).y };
    return { ...base, kind: 'date', at };
  }
  const pressed = ['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'file', 'range', 'color'];
  if (name === 'input' && pressed.includes(type)) return { ...base, at: middleOf(field) };
  return { ...base, kind: 'text', at: middleOf(field) };
}

/** Looks at what the ring holds. */
export function examineTarget(page: Page, box: Box): Promise<RingTarget> {
  return inPage(page, examine, { ...box });
}

/** The visible fields of the page's log-in form that are still empty, in their order. */
export function emptyLogInFields(page: Page): Promise<{ at: Point; secret: boolean }[]> {
  return inPage(page, () => {
    const found: { at: { x: number; y: number }; secret: boolean }[] = [];
    const look = (doc: Document, dx: number, dy: number) => {
      for (const input of doc.querySelectorAll('input')) {
        const { x, y, width, height } = input.getBoundingClientRect();
        if (width === 0 || input.value !== '' || !['text', 'email', 'password', 'username'].includes(input.type))
          continue;
        found.push({ at: { x: x + dx + width / 2, y: y + dy + height / 2 }, secret: input.type === 'password' });
      }
      for (const frame of doc.querySelectorAll('iframe')) {
        const { x, y } = frame.getBoundingClientRect();
        if (frame.contentDocument) look(frame.contentDocument, dx + x + frame.clientLeft, dy + y + frame.clientTop);
      }
    };
    look(document, 0, 0);
    return found;
  });
}

/** Where a list has what the clerk alone knows: an account number, or the control in the row of a name. */
export function placeInList(page: Page, wanted: { words: string; press?: string }): Promise<Point | undefined> {
  return inPage(
    page,
    ({ words, press }) => {
      const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const isPressed = (element: Element) =>
        new RegExp(press ?? '^', 'i').test(textOf(element) || (element.getAttribute('aria-label') ?? ''));
      const look = (root: Document | ShadowRoot, dx: number, dy: number): { x: number; y: number } | undefined => {
        for (const element of root.querySelectorAll('*')) {
          const inner = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
          const edge = element.getBoundingClientRect();
          const isFrame = inner !== element.shadowRoot;
          const found = inner && look(inner, dx + (isFrame ? edge.x : 0), dy + (isFrame ? edge.y : 0));
          if (found) return found;
          if (element.children.length > 0 || !textOf(element).startsWith(words) || edge.width === 0) continue;
          let target: Element | undefined = element;
          for (let row = element.parentElement; press && row; row = row.parentElement) {
            target = [...row.querySelectorAll('button, a, [role=button], input')].find(isPressed);
            if (target) break;
          }
          if (!target) continue;
          const { x, y, width, height } = target.getBoundingClientRect();
          return { x: dx + x + width / 2, y: dy + y + height / 2 };
        }
        return undefined;
      };
      return look(document, 0, 0);
    },
    { ...wanted },
  );
}
