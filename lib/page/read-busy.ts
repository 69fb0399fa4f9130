import type { Survey } from './survey';
import { HOST_TAG } from './tree';
import { isVisible } from './visible';

const BUSY_WORDS = ['Loading', 'Please wait', 'Processing', 'Cargando', 'Espere', 'Procesando', 'Un momento'];

/** Asked of the browser at once: on a large page nearly nothing is such a mark. */
const BUSY = [
  '[aria-busy=true]',
  '[role=progressbar]',
  ...'spinner loading loader progress-bar progress-circular progress-spinner busy blockui skeleton'
    .split(' ')
    .map((name) => `[class*=${name} i]`),
].join(', ');

/** Whether the page shows that it is working: a spinner, a progress bar without a value, or words that say so. */
export function readBusy(page: Survey): boolean {
  const shown = page.roots.some((root) =>
    [...root.querySelectorAll(BUSY)].some((element) => !element.hasAttribute('aria-valuenow') && isShown(element)),
  );
  return shown || BUSY_WORDS.some((word) => page.named(word).some((piece) => isVisible(piece.element)));
}

function isShown(element: Element): boolean {
  return !element.closest(HOST_TAG) && isVisible(element);
}
