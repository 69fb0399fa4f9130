import { controlOf } from './control';
import { oncePerText } from './once-per-text';
import type { Piece, Survey } from './survey';
import { ancestors, within } from './tree';
import { boxOf, isVisible } from './visible';

/** The customer whose profile is open. */
export type SubscriberOnPage = { name?: string; account?: string };

/** `SR10482`, `CLI00000`, `OBD-SR15403`, `ACCT2302`, `SR-HarishKomma`. */
const ACCOUNT = /^(?:[A-Z]{2,6}-)?(?:[A-Z]{2,6}-?\d{2,}|SR-\w+)$/;
const ACCOUNT_IN_TEXT = /(?:^|[\s:#(])((?:[A-Z]{2,6}-)?(?:[A-Z]{2,6}-?\d{3,}|SR-\w+))(?=$|[\s,.)])/;
/** Numbers of orders, invoices and subscriptions have the same form. */
const OTHER_NUMBER = /(?:^|-)(?:OR|ORD|ORDER|PED|INV|SUB|QT|QUOTE|TT|TKT|CR|DR)-?\d/;

export const looksLikeAccount = oncePerText((text) => ACCOUNT.test(text.trim()) && !OTHER_NUMBER.test(text.trim()));

/** Name and account number at the head of a profile: the topmost account number outside of lists, and the largest text by it. */
export function readSubscriber(page: Survey): SubscriberOnPage {
  const candidates = page.pieces
    .filter((piece) => piece.source === 'text' && accountIn(piece.text) !== undefined && isVisible(piece.element))
    .map((piece) => ({ piece, box: boxOf(piece.element), listed: isInTable(piece.element) }))
    // Old screens lay the whole profile out in tables; still what stands outside of lists comes first.
    .sort(
      (a, b) => Number(a.listed) - Number(b.listed) || a.box.y - b.box.y || a.piece.text.length - b.piece.text.length,
    );
  // The innermost text that has the number; what encloses it says other things as well.
  const first = candidates.find(
    ({ piece }) =>
      !candidates.some((other) => other.piece.element !== piece.element && piece.element.contains(other.piece.element)),
  );
  if (!first) return {};
  const account = accountIn(first.piece.text);
  return { account, name: nameBy(page, first.piece, account ?? '') };
}

const accountIn = oncePerText((text) => {
  const account = ACCOUNT_IN_TEXT.exec(text)?.[1];
  return account && !OTHER_NUMBER.test(account) ? account : undefined;
});

/** How many levels above the account number its customer's name may stand. */
const NAME_LEVELS = 5;
/** How many pieces before or after it; on a page of thousands the rest is not looked at. */
const NEAR = 150;
const CAPTION =
  /^(?:account|customer|subscriber|status|cuenta|cliente|suscriptor|estado|n[uú]mero|active|activo|delinquent|suspended|closed)\b/i;

/** The customer's name: what stands with the account number in one text, else the largest text closest around it. */
function nameBy(page: Survey, by: Piece, account: string): string | undefined {
  const beside = by.text.replace(account, '').replace(/^[\s·|,:;()\-–—#]+|[\s·|,:;()\-–—#]+$/g, '');
  if (isName(beside)) return beside;
  let level = 0;
  for (const container of ancestors(by.element)) {
    if (level++ > NAME_LEVELS || container.tagName === 'BODY') return undefined;
    const name = largestText(page, container, by, account);
    if (name) return name;
  }
  return undefined;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !CAPTION.test(text) && text.length <= 80;
}

function largestText(page: Survey, container: Element, by: Piece, account: string): string | undefined {
  let best: { text: string; size: number } | undefined;
  for (const piece of page.pieces.slice(Math.max(0, by.at - NEAR), by.at + NEAR)) {
    if (
      piece.source !== 'text' ||
      piece.text.includes(account) ||
      !isName(piece.text) ||
      !within(piece.element, container)
    )
      continue;
    if (piece.element.matches('button, a, label, th, [role=button], [role=tab]') || !isVisible(piece.element)) continue;
    const style = piece.element.ownerDocument.defaultView?.getComputedStyle(piece.element);
    const size = Number.parseFloat(style?.fontSize ?? '0') + (Number(style?.fontWeight) >= 600 ? 1 : 0);
    // Of two as large, the shorter: a container says its name and the buttons beside it.
    const isBetter = !best || size > best.size || (size === best.size && piece.text.length < best.text.length);
    if (isBetter) best = { text: piece.text, size };
  }
  return best?.text;
}

function isInTable(element: Element): boolean {
  return [...ancestors(element, 8)].some(
    (node) => /^(?:TABLE|TR|LI)$/.test(node.tagName) || /^(?:row|grid|listitem)$/.test(node.getAttribute('role') ?? ''),
  );
}

/** Account numbers in a list of subscribers: what is clicked to open one. */
export function readAccounts(page: Survey): { account: string; element: Element }[] {
  const accounts = new Map<string, Element>();
  for (const piece of page.pieces) {
    if (piece.source !== 'text' || !looksLikeAccount(piece.text)) continue;
    if (accounts.has(piece.text) || !isVisible(piece.element)) continue;
    // An account number that cannot be pressed is only mentioned.
    const control = controlOf(piece.element, piece.text, page.isBare);
    if (control.activity >= 0.7) accounts.set(piece.text, control.element);
  }
  return [...accounts].map(([account, element]) => ({ account, element }));
}
