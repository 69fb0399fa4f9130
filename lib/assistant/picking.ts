import { nameOf } from '../page/fingerprint';
import { pickableAt, pickables } from '../page/pickable';
import type { Survey } from '../page/survey';
import { type Placed, Tracker } from '../page/track';
import { ancestors, within } from '../page/tree';
import { isVisible } from '../page/visible';

/** Everything a pointer or a key does. While somebody points, the page hears none of it. */
const WITHHELD = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

export type PickingOptions = {
  top: Document;
  page: Survey;
  /** Whether this place belongs to a button of ours; then ours it stays. */
  isOurs(x: number, y: number): boolean;
  /** Whether the focus is on a button of ours: Enter presses that. */
  isOursFocused(): boolean;
  onAt(at: { name: string; place: Placed }): void;
  onPick(element: Element): void;
  onLeave(): void;
};

/**
 * Lets somebody point at a control, by mouse or with the arrow keys, until they choose, leave, or the signal aborts.
 * Moves nothing on the page but its scrolling, and only for who walks by keyboard.
 */
export function pick(options: PickingOptions, signal: AbortSignal): void {
  const { top, page } = options;
  const view = top.defaultView;
  if (!view || signal.aborted) return;
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const walk = pickables(page);
  let at: Element | undefined;
  const tracker = new Tracker(
    view,
    (places) => {
      const place = places.get('at');
      if (at && place) options.onAt({ name: nameOf(at), place });
    },
    until,
  );
  const goTo = (element: Element | undefined): void => {
    if (!element || element === at) return;
    at = element;
    tracker.follow([{ key: 'at', element }]);
  };
  const choose = (): void => {
    if (!at?.isConnected) return;
    stop.abort();
    options.onPick(at);
  };
  const leave = (): void => {
    stop.abort();
    options.onLeave();
  };
  const step = (by: number): void => {
    const from = at ? walk.indexOf(at) : -1;
    const to = from < 0 ? nearestIn(walk, at, by) : (from + by + walk.length) % walk.length;
    goTo(walk[to]);
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const onKey = (event: Event, key: string): void => {
    if (key === 'Tab' || (options.isOursFocused() && (key === 'Enter' || key === ' '))) return;
    withhold(event);
    if (event.type !== 'keydown') return;
    if (key === 'ArrowDown' || key === 'ArrowRight') step(1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') step(-1);
    else if (key === '+') goTo(around(at));
    else if (key === '-') goTo(walk.find((each) => each !== at && at && within(each, at)));
    else if (key === 'Enter') choose();
    else if (key === 'Escape') leave();
  };
  const onPointer = (event: Event, x: number, y: number): void => {
    if (options.isOurs(x, y)) return;
    withhold(event);
    if (event.type === 'pointermove' || event.type === 'pointerdown') goTo(pickableAt(top, x, y, page.shadowOf));
    // A press is over with its click; earlier, the page would hear the rest of it.
    if (event.type === 'click') choose();
  };
  const hear = (event: Event): void => {
    if ('key' in event && typeof event.key === 'string') onKey(event, event.key);
    else if ('clientX' in event && 'clientY' in event) onPointer(event, Number(event.clientX), Number(event.clientY));
    else withhold(event);
  };
  for (const type of WITHHELD) view.addEventListener(type, hear, { capture: true, passive: false, signal: until });
}

function withhold(event: Event): void {
  event.stopImmediatePropagation();
  // Without its default a touch would make no click.
  if (!event.type.startsWith('touch')) event.preventDefault();
}

/** Where a walk by keyboard goes on after the mouse was somewhere else. */
function nearestIn(walk: readonly Element[], at: Element | undefined, by: number): number {
  const inside = at ? walk.findIndex((each) => within(each, at) || within(at, each)) : -1;
  if (inside >= 0) return inside;
  return by > 0 ? 0 : walk.length - 1;
}

/** The next larger thing around, for where the control is more than what was pointed at. */
function around(at: Element | undefined): Element | undefined {
  if (!at) return undefined;
  const own = at.getBoundingClientRect();
  return [...ancestors(at, 8)].slice(1).find((node) => {
    const { width, height } = node.getBoundingClientRect();
    return node.tagName !== 'BODY' && isVisible(node) && (width > own.width + 1 || height > own.height + 1);
  });
}
