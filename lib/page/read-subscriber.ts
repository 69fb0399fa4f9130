import { controlOf } from './control';
import type { Survey } from './survey';
import { ancestors } from './tree';
import { boxOf, isVisible } from './visible';

/** The customer whose profile is open. */
export type SubscriberOnPage = { name?: string; account?: string };

/** `SR10482`, `CLI00000`, `OBD-SR15403`, `ACCT2302`, `SR-HarishKomma`. */
const ACCOUNT = /^(?:[A-Z]{2,6}-)?(?:[A-Z]{2,6}-?\d{2,}|SR-\w+)$/;
const ACCOUNT_IN_TEXT = /(?:^|[\s:#(])((?:[A-Z]{2,6}-)?(?:[A-Z]{2,6}-?\d{3,}|SR-\w+))(?=$|[\s,.)])/;
/** Numbers of orders, invoices and subscriptions have the same form. */
const OTHER_NUMBER = /(?:^|-)(?:OR|ORD|ORDER|PED|INV|SUB|QT|QUOTE|TT|TKT|CR|DR)-?\d/;
/** How far from the account number its name may stand, in px. */
const NEAR = 90;

export function looksLikeAccount(text: string): boolean {
  return ACCOUNT.test(text.trim()) && !OTHER_NUMBER.test(text.trim());
}

/** Name and account number at the head of a profile: the topmost account number outside of lists, and the largest text by it. */
export function readSubscriber(page: Survey): SubscriberOnPage {
  const candidates = page.pieces
    .filter((piece) => piece.source === 'text' && accountIn(piece.text) !== undefined && !isInTable(piece.element))
    .filter((piece) => isVisible(piece.element))
    .map((piece) => ({ piece, box: boxOf(piece.element) }))
    .sort((a, b) => a.box.y - b.box.y || a.piece.text.length - b.piece.text.length);
  const first = candidates[0];
  if (!first) return {};
  const account = accountIn(first.piece.text);
  return { account, name: nameBy(page, first.piece.element, account ?? '') };
}

function accountIn(text: string): string | undefined {
  const account = ACCOUNT_IN_TEXT.exec(text)?.[1];
  return account && !OTHER_NUMBER.test(account) ? account : undefined;
}

function nameBy(page: Survey, by: Element, account: string): string | undefined {
  const at = boxOf(by);
  let best: { text: string; size: number } | undefined;
  for (const piece of page.pieces) {
    if (piece.source !== 'text' || piece.text.includes(account) || !/\p{L}{2}/u.test(piece.text)) continue;
    if (piece.element.matches('button, a, label, [role=button], [role=tab]')) continue;
    const box = boxOf(piece.element);
    if (Math.abs(box.y - at.y) > NEAR || Math.abs(box.x - at.x) > 700 || box.height > 80 || !isVisible(piece.element)) continue;
    const style = piece.element.ownerDocument.defaultView?.getComputedStyle(piece.element);
    const size = Number.parseFloat(style?.fontSize ?? '0') + (Number(style?.fontWeight) >= 600 ? 1 : 0);
    if (!best || size > best.size) best = { text: piece.text, size };
  }
  return best?.text;
}

function isInTable(element: Element): boolean {
  return [...ancestors(element, 8)].some((node) => /^(?:TABLE|TR|LI)$/.test(node.tagName) || /^(?:row|grid|listitem)$/.test(node.getAttribute('role') ?? ''));
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
