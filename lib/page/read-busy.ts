import type { Survey } from './survey';
import { isVisible } from './visible';

const BUSY_WORDS = ['Loading', 'Please wait', 'Processing', 'Cargando', 'Espere', 'Procesando', 'Un momento'];

const BUSY_CLASS = /spinner|loading|loader|progress-(?:bar|circular|spinner)|busy|blockui|skeleton/i;

/** Whether the page shows that it is working: a spinner, a progress bar without a value, or words that say so. */
export function readBusy(page: Survey): boolean {
  const shown = page.elements.some(
    (element) => isBusyMark(element) && !element.hasAttribute('aria-valuenow') && isVisible(element),
  );
  return shown || BUSY_WORDS.some((word) => page.named(word).some((piece) => isVisible(piece.element)));
}

function isBusyMark(element: Element): boolean {
  return (
    element.matches('[aria-busy=true], [role=progressbar]') || BUSY_CLASS.test(element.getAttribute('class') ?? '')
  );
}
