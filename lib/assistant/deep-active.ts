import { frameDocument } from '../page/tree';

/** Deeper nesting of frames and roots is not met. */
const DEEPEST = 12;

/** The focused element through frames and open shadow roots. */
export function deepActive(document: Document): Element | null {
  let active: Element | null = document.activeElement;
  for (let depth = 0; active && depth < DEEPEST; depth++) {
    const inner: Element | null | undefined = active.shadowRoot?.activeElement ?? frameDocument(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}
