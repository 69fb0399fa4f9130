const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/**
 * Keeps the focus inside `panel`, as Headless UI does it: Tab goes round, and focus that lands outside is fetched back.
 * The rest of the application is inert meanwhile.
 */
export function trapFocus(panel: HTMLElement, rest: HTMLElement | null, signal: AbortSignal): void {
  const before = document.activeElement;
  let last: HTMLElement = panel;
  if (rest) rest.inert = true;
  panel.focus();

  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (panel.contains(target)) last = target;
      else if (last.isConnected) last.focus();
      else panel.focus();
    },
    { signal },
  );
  panel.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const [first, end] = [stops[0], stops.at(-1)];
      if (event.shiftKey ? last === first || last === panel : last === end) {
        event.preventDefault();
        (event.shiftKey ? end : first)?.focus();
      }
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      if (rest) rest.inert = false;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    { once: true },
  );
}
