import type { Survey } from './survey';
import { ancestors, within } from './tree';
import { isVisible } from './visible';

/** Every month has these days. */
const DAYS = Array.from({ length: 28 }, (_, at) => String(at + 1));
const MIDDLE = '15';
/** Higher or wider than this, in px, numbers are something else. */
const LARGEST = 640;

/** The days of a calendar that the page draws by itself: the smallest part of the page that shows a whole month. */
export function readCalendar(page: Survey): Element | undefined {
  for (const { element } of page.named(MIDDLE)) {
    if (!isVisible(element)) continue;
    for (const part of ancestors(element, 8)) {
      const { width, height } = part.getBoundingClientRect();
      if (width > LARGEST || height > LARGEST) break;
      if (DAYS.every((day) => page.named(day).some((piece) => within(piece.element, part)))) return part;
    }
  }
  return undefined;
}

/** The day that a calendar shows as the chosen one, with its month; empty while none is. */
export function chosenDay(calendar: Element): string {
  const day = calendar.querySelector(
    '[aria-selected=true], [aria-current=date], [aria-pressed=true], [class*=selected i]',
  );
  return day?.textContent?.trim() ? `${day.textContent.trim()} ${calendar.textContent?.trim().slice(0, 24)}` : '';
}
