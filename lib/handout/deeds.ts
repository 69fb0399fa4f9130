import { fieldValue } from '../page/field';
import { fillField } from '../page/fill';
import { isVisible } from '../page/visible';
import { holdsAll, squash } from '../page/words';
import type { Procedure, Target } from '../procedure/schema';

/** Who and what the demonstration is about; all of it invented. */
export type Sample = {
  userName: string;
  account: string;
  domain: string;
  quantity: string;
  /** `YYYY-MM-DD`. */
  date: string;
};

/** Does at an element what a clerk would do there. */
export function actOn(element: Element, target: Target | undefined, procedure: Procedure, sample: Sample): void {
  const isField = element.matches('input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea');
  if (element instanceof HTMLSelectElement) choose(element, procedure);
  else if (isField) fill(element, target, sample);
  else {
    fillLogIn(element, sample);
    press(element, procedure);
  }
}

function fill(element: Element, target: Target | undefined, sample: Sample): void {
  const type = element.getAttribute('type') ?? 'text';
  const isDate = type === 'date' || target?.kind === 'date';
  const value = isDate
    ? dayLike(type, sample.date)
    : target?.kind === 'number'
      ? sample.quantity
      : textFor(target, sample);
  fillField(element, value);
  if ('blur' in element) (element as HTMLElement).blur(); // focusable, as any field
}

function textFor(target: Target | undefined, { domain }: Sample): string {
  if (target?.reading === 'domain-field') return domain;
  // Whatever else is typed is said by no procedure.
  return target?.reading === 'package-search' ? 'Toll Free' : '…';
}

/** OneBill writes days month first where it has fields of its own. */
function dayLike(type: string, day: string): string {
  const [year, month, date] = day.split('-');
  return type === 'date' ? day : `${month}/${date}/${year}`;
}

/** The option that the procedure speaks of, else the first that is a choice at all. */
function choose(select: HTMLSelectElement, procedure: Procedure): void {
  const options = [...select.options];
  const known = options.findIndex(({ text }) => isNamed(text, procedure));
  select.selectedIndex = known >= 0 ? known : Math.min(1, options.length - 1);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function isNamed(text: string, { targets }: Procedure): boolean {
  return Object.values(targets).some(
    ({ labels, bags = [] }) =>
      labels.some((label) => squash(label) === squash(text)) || bags.some((bag) => holdsAll(bag, text)),
  );
}

/** The mouse comes first, as a hand brings it: some menus open by that alone. */
function press(element: Element, procedure: Procedure): void {
  for (const type of ['pointerover', 'mouseover', 'pointerenter', 'mouseenter', 'mousemove']) {
    const bubbles = !type.endsWith('enter');
    element.dispatchEvent(new MouseEvent(type, { bubbles, cancelable: true }));
  }
  if ('click' in element) (element as HTMLElement).click(); // where it is one
  if (element.getAttribute('aria-haspopup') === 'listbox')
    requestAnimationFrame(() => chooseListed(element, procedure));
}

/** Lists of a page's own making hold their options beside the button once it was pressed. */
function chooseListed(button: Element, procedure: Procedure): void {
  const options = [...button.ownerDocument.querySelectorAll<HTMLElement>('[role=option]')].filter(isVisible);
  const chosen = options.find(({ textContent }) => isNamed(textContent ?? '', procedure)) ?? options[1];
  chosen?.click();
}

/** A log-in asks for a name and a password before its button does anything. */
function fillLogIn(button: Element, { userName }: Sample): void {
  const page = button.ownerDocument;
  if (![...page.querySelectorAll('input[type=password]')].some(isVisible)) return;
  for (const field of page.querySelectorAll(
    'input[type=text], input[type=email], input[type=password], input:not([type])',
  )) {
    if (isVisible(field) && fieldValue(field) === '') fillField(field, userName);
  }
}
