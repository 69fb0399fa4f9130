import { HOST_TAG, type Root } from './tree';

/** The last ones come to the window alone. */
const EVENTS = (
  'input change focusin focusout toggle transitionend animationend load visibilitychange ' +
  'resize popstate hashchange'
).split(' ');
/** Of these, what pages do by themselves. */
const OWN_EVENT = /end$|load/;

/** The pointer rests when it has not moved for this time; while it moves nothing is read. */
const REST_MS = 80;

/** Of a page that never rests, reading it takes one part in so many of the time. */
const SHARE = 75;
/** Before that it may run ahead by this many milliseconds of waiting: what a clerk sets off comes in bursts. */
const AHEAD_MS = 3_000;
/** A page has settled when nothing has changed for half as long again as between its last changes, or as this. */
const PAUSE_MS = 40;
/** Further apart than this, the page had settled between two changes. */
const APART_MS = 400;

/**
 * Tells when the page has changed: once per frame at most, for all mutations, inputs and scrolls together. While a page
 * changes again and again, by itself, it tells so rarely that reading costs next to nothing, and once more when the page
 * has settled; what a person does is told at once.
 *
 * Gives what further roots are to be watched with: those of shadows and frames, which the reading meets.
 */
export function observePage(
  top: Document,
  onChange: () => void,
  { signal }: { signal: AbortSignal },
): (root: Root) => void {
  const view = top.defaultView;
  if (!view || signal.aborted) return () => undefined;
  let pending = 0;
  let rested = 0;
  const schedule = (): void => {
    if (pending || signal.aborted) return;
    const run = (): void => {
      pending = 0;
      if (signal.aborted) return;
      const began = performance.now();
      onChange();
      rested = Math.max(rested, began - AHEAD_MS) + (performance.now() - began) * SHARE;
    };
    // A hidden tab has no frames; it must still notice.
    pending = top.visibilityState === 'hidden' ? Number(view.setTimeout(run, 100)) : view.requestAnimationFrame(run);
  };

  let waiting: ReturnType<Window['setTimeout']> | undefined;
  const scheduleIn = (ms: number): void => {
    view.clearTimeout(waiting);
    waiting = view.setTimeout(schedule, ms);
  };

  let changed = 0;
  let apart = PAUSE_MS;
  const scheduleWhenAffordable = (): void => {
    const now = performance.now();
    const since = now - changed;
    changed = now;
    apart = since < APART_MS ? Math.max(since, apart - since / 9) : PAUSE_MS;
    if (now > rested) schedule();
    else scheduleIn(Math.min(rested - now, apart * 1.5));
  };

  // Menus that open by `:hover` change nothing that an observer could see.
  const scheduleAtRest = (): void => scheduleIn(REST_MS);

  const options = { signal, capture: true, passive: true };
  const observer = new MutationObserver((mutations) => {
    // Our root is closed: of ours nothing but the host itself is reported. Data are for scripts, not for those who look.
    const isNews = mutations.some(
      ({ target, attributeName }) => target.nodeName !== HOST_TAG && !attributeName?.startsWith('data-'),
    );
    if (isNews) scheduleWhenAffordable();
  });
  const watch = (root: Root): void => {
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    for (const type of EVENTS)
      root.addEventListener(type, OWN_EVENT.test(type) ? scheduleWhenAffordable : schedule, options);
    root.addEventListener('pointermove', scheduleAtRest, options);
  };

  watch(top);
  // Focus, loads and the like pass the window on their way to the document, and are told once per frame all the same.
  for (const type of EVENTS)
    view.addEventListener(type, OWN_EVENT.test(type) ? scheduleWhenAffordable : schedule, options);
  // What is still on its way asks the signal before it calls.
  signal.addEventListener('abort', () => observer.disconnect());
  return watch;
}

/** Gathers what changes under the roots it is given, for whoever asks before each reading and is not told. */
export function gatherChanges(
  take: (changes: readonly MutationRecord[]) => void,
  { signal }: { signal: AbortSignal },
): { watch(root: Root): void; takeNow(): void } {
  const observer = new MutationObserver(take);
  signal.addEventListener('abort', () => observer.disconnect());
  const watched = new WeakSet<Root>();
  return {
    watch(root) {
      if (watched.has(root) || signal.aborted) return;
      watched.add(root);
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    },
    takeNow: () => take(observer.takeRecords()),
  };
}
