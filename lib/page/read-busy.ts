import type { Survey } from './survey';
import { isVisible } from './visible';

const BUSY_WORDS = ['Loading', 'Please wait', 'Processing', 'Cargando', 'Espere', 'Procesando', 'Un momento'];

/** Whether the page shows that it is working: a spinner, a progress bar without a value, or words that say so. */
export function readBusy(page: Survey): boolean {
  const shown = page.busy.some((element) => !element.hasAttribute('aria-valuenow') && isVisible(element));
  return shown || BUSY_WORDS.some((word) => page.named(word).some((piece) => isVisible(piece.element)));
}
