import type { Decision, HoldTarget } from '../guard/policy';
import { isChosen } from '../page/chosen';
import type { Finding } from '../page/find';
import { hasValue } from '../page/has-value';
import type { Scene } from '../page/scene';
import type { Sighting } from '../procedure/evidence';
import type { Memory } from '../procedure/memory';

/** What a procedure's evidence can speak of; the names of `{ fact: … }`. */
export type Fact =
  | 'page'
  | 'signed-out'
  | 'profile'
  | 'products-open'
  | 'many-accounts'
  | 'orders-open'
  | 'orders-visited'
  | 'catalogue'
  | 'category-chosen'
  | 'added'
  | 'review'
  | 'lines-verified'
  | 'billed-now'
  | 'editor'
  | 'domain-right'
  | 'packages-listed'
  | 'several-packages'
  | 'package-added'
  | 'package-search-filled'
  | 'placed'
  | 'activation'
  | 'date-set'
  | 'products-ticked'
  | 'billed';

/** Fewer tabs beside Orders may be some other strip. */
const PROFILE_TABS = 4;

/** Turns a scene and what is remembered into a sighting without nodes. */
export function sightingOf(scene: Scene, memory: Memory, decisions: Record<HoldTarget, Decision>): Sighting {
  const placing = decisions['place-order'];
  const isBilledNow = placing.held && placing.reason.id === 'billedNow';
  const holdsTrue: Record<Fact, boolean> = {
    page: scene.page.pieces.length > 0,
    'signed-out': scene.signedOut,
    profile: isProfile(scene),
    'products-open': scene.tabs?.open === 'products',
    'many-accounts': scene.customers.many,
    'orders-open': isOrdersOpen(scene),
    'orders-visited': memory.ordersVisited === true,
    catalogue: isCatalogue(scene),
    'category-chosen': isCategoryChosen(scene),
    added: isAdded(scene, memory),
    review: isReview(scene) || showsThisOrder(scene, memory),
    'lines-verified': scene.lines.length > 0 && (!placing.held || isBilledNow),
    'billed-now': isBilledNow,
    editor: scene.editor !== undefined && !scene.editor.readOnly,
    'domain-right': scene.editor !== undefined && !decisions['add-ons'].held,
    'packages-listed': scene.packages.listed,
    'several-packages': scene.packages.adds.length > 1,
    'package-search-filled': scene.packages.filled,
    'package-added': memory.addedPackage !== undefined,
    placed: memory.placed !== undefined,
    activation: scene.activation !== undefined,
    'date-set': isDateSet(scene, memory),
    'products-ticked': scene.activation?.ticked ?? false,
    billed: memory.billed !== undefined,
  };
  const used = memory.used?.map((target) => `used:${target}`) ?? [];
  const facts = new Set([...Object.entries(holdsTrue).flatMap(([fact, holds]) => (holds ? [fact] : [])), ...used]);
  const seen = idsIn(scene, 'found');
  return { facts, seen, unsure: idsIn(scene, 'unsure'), filled: filledOf(scene, seen), busy: scene.busy };
}

/** Targets that hold a value: a text, a number that is not nothing, a choice. */
function filledOf(scene: Scene, seen: ReadonlySet<string>): Set<string> {
  const isFilled = (id: string): boolean => {
    const finding = scene.findings.get(id);
    return finding?.state === 'found' && hasValue(finding.element);
  };
  return new Set([...seen].filter(isFilled));
}

function idsIn(scene: Scene, state: Finding['state']): Set<string> {
  return new Set([...scene.findings].flatMap(([id, finding]) => (finding.state === state ? [id] : [])));
}

function isFound(scene: Scene, id: string): boolean {
  return scene.findings.get(id)?.state === 'found';
}

export function isProfile(scene: Scene): boolean {
  return scene.tabs !== undefined && (scene.tabs.tabs.has('orders') || scene.tabs.tabs.size >= PROFILE_TABS);
}

export function isOrdersOpen(scene: Scene): boolean {
  if (scene.tabs?.open !== undefined) return scene.tabs.open === 'orders';
  return scene.orders.length > 0;
}

/** The place where products are chosen: categories, or products that can be added, and a way to review. */
export function isCatalogue(scene: Scene): boolean {
  const review = isFound(scene, 'review');
  const category = isFound(scene, 'category') || scene.category.chosen || isFound(scene, 'category-opener');
  const add = scene.usageRow !== undefined;
  if (isReview(scene) && !add) return false;
  return (
    (review && (category || add)) || (category && add) || (category && !isProfile(scene)) || (add && !isProfile(scene))
  );
}

export function isReview(scene: Scene): boolean {
  if (isFound(scene, 'place-order')) return true;
  return scene.placeOrderShown;
}

/** The last steps after which lines of the product are those of the order under way. */
const WITHIN_ORDER =
  /^(?:review-order|open-product|enter-domain|open-add-ons|add-toll-free|confirm-product|place-order)$/;

/** Under another name Place Order is not found; the lines of the order being made tell its review all the same. */
function showsThisOrder(scene: Scene, memory: Memory): boolean {
  const isElsewhere = isProfile(scene) || isCatalogue(scene) || scene.orders.length > 0;
  return scene.lines.length > 0 && !isElsewhere && WITHIN_ORDER.test(memory.lastStep ?? '');
}

function isCategoryChosen(scene: Scene): boolean {
  if (scene.category.chosen) return true;
  const finding = scene.findings.get('category');
  return finding?.state === 'found' && isChosen(finding.element);
}

function isAdded(scene: Scene, memory: Memory): boolean {
  if (scene.usageRow?.counted || isFound(scene, 'remove-usage') || scene.reviewCount > 0) return true;
  if (!memory.addPressed) return false;
  return scene.usageRow === undefined || scene.usageRow.says !== memory.rowBefore;
}

function isDateSet(scene: Scene, memory: Memory): boolean {
  if (!scene.activation) return false;
  if (!scene.activation.date) return true;
  // While a year is being typed, the years 2, 20 and 202 are values on the way.
  if (/^0\d{3}-/.test(scene.activation.dateValue ?? '')) return false;
  return (
    memory.dateTouched === true || scene.activation.dateValue !== (memory.datePreset ?? scene.activation.dateValue)
  );
}
