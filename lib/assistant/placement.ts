import type { GuardEvent, Hold } from '../guard/guard';
import { fieldValue } from '../page/field';
import type { Finding } from '../page/find';
import { columnOf, type Placed, type Tracked } from '../page/track';
import { within } from '../page/tree';
import { isVisible, reach } from '../page/visible';
import type { Progress } from '../procedure/progress';
import type { AssistantState, PlacedHold } from './state';

export type SceneEvent = GuardEvent & { type: 'scene' };

/** Stable keys for elements that come and go between scenes. */
export class ElementKeys {
  private readonly known = new WeakMap<Element, string>();
  private count = 0;

  of(element: Element): string {
    const key = this.known.get(element) ?? String(++this.count);
    this.known.set(element, key);
    return key;
  }
}

/** What has to be followed on the screen: the target, what is held, the domain field, and what nothing may cover. */
export function trackedIn(event: SceneEvent, targets: readonly Element[], keys: ElementKeys): Tracked[] {
  const { scene } = event;
  const tracked: Tracked[] = targets.map((element, index) => ({ key: `target:${index}`, element }));
  for (const { element } of event.holds) {
    if (reach(element) === 'open') tracked.push({ key: `hold:${keys.of(element)}`, element });
  }
  if (scene.editor?.field && !scene.editor.readOnly) tracked.push({ key: 'field', element: scene.editor.field });
  for (const id of ['confirm', 'open-add-ons']) {
    const finding = scene.findings.get(id);
    if (finding?.state === 'found') tracked.push({ key: `clear:${id}`, element: finding.element });
  }
  for (const [index, element] of popUpButtons(scene).entries()) tracked.push({ key: `button:${index}`, element });
  return tracked;
}

const FIELD = /^(?:INPUT|SELECT|TEXTAREA|OPTION)$/;
/** More buttons than this are a list, and no panel can avoid them all. */
const MOST_BUTTONS = 12;

function popUpButtons({ editor, activation, page }: SceneEvent['scene']): readonly Element[] {
  const popUp = activation?.part ?? editor?.container;
  if (!popUp || popUp.tagName === 'BODY') return [];
  const buttons = page.controls.filter((control) => within(control, popUp) && !FIELD.test(control.tagName));
  return buttons.filter(isVisible).slice(0, MOST_BUTTONS);
}

type Where = Pick<AssistantState, 'target' | 'holds' | 'field' | 'keepClear' | 'popUpButtons'>;

/** Turns the places of what is followed into what is drawn. */
export function placed(
  places: ReadonlyMap<string, Placed>,
  known: {
    event?: SceneEvent;
    progress?: Progress;
    targets: readonly Element[];
    keys: ElementKeys;
    open: ReadonlySet<Element>;
  },
): Where {
  const of = (prefix: string): Placed[] =>
    [...places].filter(([key]) => key.startsWith(prefix)).map(([, place]) => place);
  const targets = of('target:');
  const box = columnOf(targets.map((target) => target.box));
  const isOpen = known.targets.some((element) => reach(element) === 'open');
  const away = !isOpen && known.targets.some((element) => reach(element) === 'away');
  const radius = targets.length === 1 ? (targets[0]?.radius ?? 4) : 6;
  const { progress } = known;
  const field = places.get('field');
  const element = known.event?.scene.editor?.field;
  return {
    target:
      box && progress?.state === 'guiding' && (isOpen || away) ? { id: progress.target, box, radius, away } : undefined,
    holds: (known.event?.holds ?? []).flatMap((hold) => placedHold(hold, places, known.keys, known.open)),
    field: field && element ? { box: field.box, value: fieldValue(element) } : undefined,
    popUpButtons: of('button:').map((button) => button.box),
    keepClear: [...(box && isOpen ? [box] : []), ...of('clear:').map((clear) => clear.box)],
  };
}

function placedHold(
  hold: Hold,
  places: ReadonlyMap<string, Placed>,
  keys: ElementKeys,
  open: ReadonlySet<Element>,
): PlacedHold[] {
  const key = keys.of(hold.element);
  const place = places.get(`hold:${key}`);
  return place ? [{ key, target: hold.target, reason: hold.reason, ...place, open: open.has(hold.element) }] : [];
}

/** What the ring goes around: of several that may be meant all of them, until the focus tells which one it is. */
export function ringedOf(finding: Finding | undefined, active: Element | null): readonly Element[] {
  if (finding?.state !== 'found') return [];
  const chosen = finding.all.find((element) => within(active, element));
  return chosen ? [chosen] : finding.all;
}
