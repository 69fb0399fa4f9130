import type { HoldReason } from '../guard/policy';
import type { Scene } from '../page/scene';

/** Brings an element into view and the focus to it. */
export function goTo(goal: Element | undefined): void {
  goal?.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (goal && 'focus' in goal) (goal as HTMLElement).focus(); // focusable, as checked
}

/** Brings the domain field to the clerk, or the line that leads to it. */
export function goToDomainIn(scene: Scene | undefined): void {
  goTo(scene?.editor?.field ?? scene?.lines[0]?.element);
}

/** Leads to what would open the hold: the box of "Bill This Order", or the domain. */
export function goToFixIn(scene: Scene | undefined, reason: HoldReason): void {
  if (reason.id === 'billedNow' && scene?.billNow) goTo(scene.billNow);
  else goToDomainIn(scene);
}

/** Unticks the page's own box, as the clerk's hand would. */
export function untickBillOrderIn(scene: Scene | undefined): void {
  if (scene?.billNow) (scene.billNow as HTMLElement).click(); // SVG has no check boxes
}
