import type { Survey } from './survey';
import { HOST_TAG } from './tree';
import { isVisible } from './visible';

const BUSY_WORDS = ['Loading', 'Please wait', 'Processing', 'Cargando', 'Espere', 'Procesando', 'Un momento'];

const BUSY_CLASSES =
  'spinner loading loader progress-bar progress-circular progress-spinner busy blockui skeleton'.split(' ');

/** What such marks are, for asking the browser at once: on a large page nearly nothing is one. */
export const BUSY = [
  '[aria-busy=true]',
  '[role=progressbar]',
  ...BUSY_CLASSES.map((name) => `[class*=${name} i]`),
].join(', ');
/** The same of a value of `class` alone. */
export const BUSY_CLASS = new RegExp(BUSY_CLASSES.join('|'), 'i');

/** Whether the page shows that it is working: a spinner, a progress bar without a value, or words that say so. */
export function readBusy(page: Survey): boolean {
  const marks = page.busy ?? page.roots.flatMap((root) => [...root.querySelectorAll(BUSY)]);
  const shown = marks.some((element) => !element.hasAttribute('aria-valuenow') && isShown(element));
  return shown || BUSY_WORDS.some((word) => page.named(word).some((piece) => isVisible(piece.element)));
}

function isShown(element: Element): boolean {
  return !element.closest(HOST_TAG) && isVisible(element);
}
