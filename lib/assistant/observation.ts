import type { Decision, HoldTarget } from '../guard/policy';
import type { Scene } from '../page/scene';
import { isVisible } from '../page/visible';
import type { Memory } from '../procedure/memory';
import type { Observation } from '../procedure/remember';
import type { Procedure } from '../procedure/schema';
import { isCatalogue, isOrdersOpen, isProfile, isReview } from './facts';
import { ownedIn } from './warnings';

/** What of a scene is worth remembering, as plain data. */
export function observationOf(
  scene: Scene,
  decisions: Record<HoldTarget, Decision>,
  memory: Memory,
  now: number,
  procedure: Procedure,
): Observation {
  const profile = isProfile(scene);
  // While the remembered account is still on the page, another number on it belongs to something else.
  const isStillThere =
    memory.account !== undefined && scene.page.named(memory.account).some((piece) => isVisible(piece.element));
  // An order that is opened by a bookmark has no profile before it; its own head names the customer.
  const isOrder = memory.account === undefined && (isReview(scene) || isCatalogue(scene));
  const account = (profile || isOrder) && !isStillThere ? scene.subscriber.account : undefined;
  return {
    now,
    busy: scene.busy,
    signedOut: scene.signedOut,
    account,
    customer: account ? scene.subscriber.name : undefined,
    profile,
    ordersOpen: (profile || scene.orders.length > 0) && isOrdersOpen(scene),
    owned: profile ? ownedIn(scene) : undefined,
    orders: scene.orders.map(({ number, status, type }) => ({ number, status, type })),
    placedOrder: scene.placedRow ? { number: scene.placedRow.number, status: scene.placedRow.status } : undefined,
    placedNotice: scene.placedNotices.findLast((number) => !memory.ordersBefore?.includes(number)),
    catalogue: isCatalogue(scene),
    review: isReview(scene),
    editor:
      scene.editor && !scene.editor.readOnly
        ? { value: scene.editor.value, right: !decisions['add-ons'].held }
        : undefined,
    usageRow: scene.usageRow?.says,
    activation: scene.activation ? { date: scene.activation.dateValue } : undefined,
    creating: procedure.creates?.some((id) => scene.findings.get(id)?.state === 'found'),
    orderType: procedure.orderType,
  };
}
