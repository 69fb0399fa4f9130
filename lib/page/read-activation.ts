import type { Target } from '../procedure/schema';
import { controlOf } from './control';
import { fieldNames, fieldValue } from './field';
import { fieldCandidates } from './field-candidates';
import { pressCandidates } from './find';
import { layerOf } from './layer';
import type { Candidate } from './named';
import { chosenDay, readCalendar } from './read-calendar';
import { isProductName, productPieces } from './read-editor';
import { rowMates } from './row';
import type { Survey } from './survey';
import { within } from './tree';
import { isVisible } from './visible';

/** The dialog in which an order is activated. */
export type Activation = {
  part: Element;
  /** What the date is typed into, or opens a calendar. */
  date?: Element;
  dateValue?: string;
  /** The days of a calendar that is open now. */
  calendar?: Element;
  /** Check boxes of the products, the guarded product's own first; and whether what must be ticked is. */
  unticked: readonly Element[];
  ticked: boolean;
};

const DATE_VALUE =
  /^\s*(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[ -]\p{L}{3,}[ -]\d{4}|\p{L}{3,} \d{1,2},? \d{4})\s*$/u;

/** The activation dialog, told by its Start Billing button, whether that can be pressed yet or not. */
export function readActivation(
  page: Survey,
  startBilling: Target,
  dateTarget: Target,
  product: readonly string[],
): Activation | undefined {
  const button = pressCandidates(startBilling, page)
    .filter((candidate) => candidate.grade >= 0.8 && isVisible(candidate.element))
    .sort((a, b) => b.grade - a.grade)[0];
  if (!button) return undefined;
  const part = layerOf(button.element) ?? page.top.body;
  const calendar = readCalendar(page);
  const date = dateField(page, dateTarget, part) ?? drawnDate(page, part) ?? calendar;
  const boxes = page.fields
    .filter((field) => isCheckBox(field) && within(field, part))
    .map((field) => ({ field, element: shownBox(field) }));
  const real = boxes.filter((box) => isVisible(box.element));
  // Any small square may be drawn for another purpose; only in the product's row it is its check box.
  const own = ownBoxes(page, real.length > 0 ? real : drawnBoxes(part), part, product);
  const relevant = own.length > 0 ? own : real;
  return {
    part,
    date,
    dateValue: date && (date === calendar ? chosenDay(date) : fieldValue(date).trim()),
    calendar,
    unticked: relevant.filter((box) => !isTicked(box.field)).map((box) => box.element),
    ticked: relevant.length === 0 || relevant.some((box) => isTicked(box.field)),
  };
}

function dateField(page: Survey, target: Target, part: Element): Element | undefined {
  const inside = (field: Element): boolean => within(field, part) && isVisible(field);
  const named = fieldCandidates(target, page)
    .filter((candidate: Candidate) => candidate.grade >= 0.6 && inside(candidate.element))
    .sort((a, b) => b.grade - a.grade)[0];
  if (named) return named.element;
  const dated = page.fields.filter(
    (field) => inside(field) && (field.getAttribute('type') === 'date' || DATE_VALUE.test(fieldValue(field))),
  );
  return dated.length === 1 ? dated[0] : undefined;
}

/** A day that is written on something with a hand: it opens a calendar. */
function drawnDate(page: Survey, part: Element): Element | undefined {
  const days = page.pieces.filter(
    ({ source, text, element }) =>
      source === 'text' &&
      DATE_VALUE.test(text.replace(/[^\p{L}\d]+$/u, '')) &&
      within(element, part) &&
      isVisible(element),
  );
  const controls = days.map(({ element, text }) => controlOf(element, text)).filter(({ activity }) => activity > 0.9);
  const [first, ...others] = new Set(controls.map(({ element }) => element));
  return others.length === 0 ? first : undefined;
}

function isCheckBox(field: Element): boolean {
  if (field.tagName === 'INPUT') return field.getAttribute('type') === 'checkbox';
  return field.getAttribute('role') === 'checkbox' || field.getAttribute('role') === 'switch';
}

export function isTicked(field: Element): boolean {
  if (field.tagName === 'INPUT') return (field as HTMLInputElement).checked; // by tag name
  const said = field.getAttribute('aria-checked');
  return said === null ? isDrawnTicked(field) : said === 'true';
}

/** Check boxes that are drawn only: small squares with a hand. */
function drawnBoxes(part: Element): { field: Element; element: Element }[] {
  const view = part.ownerDocument.defaultView;
  return [...part.querySelectorAll('div, span, i, td, label')]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSquare = width >= 9 && width <= 32 && Math.abs(width - height) <= 4;
      const style = view?.getComputedStyle(element);
      const isBox =
        style?.cursor === 'pointer' ||
        (Number.parseFloat(style?.borderTopWidth ?? '0') > 0 && Number.parseFloat(style?.borderLeftWidth ?? '0') > 0);
      return isSquare && isBox && isVisible(element);
    })
    .map((element) => ({ field: element, element }));
}

/** A drawn box is ticked when something is in it, or when it is filled. */
function isDrawnTicked(box: Element): boolean {
  if (box.textContent?.trim() || box.querySelector('svg, img, i')) return true;
  const view = box.ownerDocument.defaultView;
  const isDrawnInto = ['::before', '::after'].some(
    (part) => !/^(?:none|normal|)$/.test(view?.getComputedStyle(box, part).content ?? ''),
  );
  if (isDrawnInto) return true;
  const colour = view?.getComputedStyle(box).backgroundColor ?? '';
  const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.3 && Math.min(red, green, blue) < 200;
}

/** Styled check boxes hide the real one and draw on its label. */
export function shownBox(field: Element): Element {
  if (isVisible(field)) return field;
  const label = 'labels' in field ? (field as HTMLInputElement).labels?.[0] : undefined; // labelable, as checked
  return label ?? field.parentElement ?? field;
}

/** The check boxes in the product's own row, when its row can be told. */
function ownBoxes<T extends { element: Element; field: Element }>(
  page: Survey,
  boxes: readonly T[],
  part: Element,
  product: readonly string[],
): T[] {
  const named = boxes.filter(({ field }) => fieldNames(field).some(({ name }) => isProductName(name, product)));
  if (named.length > 0) return named;
  const found = new Set<T>();
  const names = productPieces(page, product).filter((piece) => piece.source === 'text' && within(piece.element, part));
  for (const { element } of names) {
    // A table that begins with the product's row says its name as well.
    if (names.some((inner) => inner.element !== element && element.contains(inner.element))) continue;
    for (const box of rowMates(element, boxes)) found.add(box);
  }
  return [...found];
}
