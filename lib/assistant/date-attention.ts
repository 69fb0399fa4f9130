/**
 * Tells when a clerk has dealt with the activation date: by changing it, by leaving it, or by typing the very date that
 * was there. Some browsers' Tab goes from the year to the field's own button, and sends neither event then.
 */
export function watchDate(
  top: Document,
  dateField: () => Element | undefined,
  onTouched: () => void,
  { signal }: { signal: AbortSignal },
): void {
  let typed = false;
  const notice = (event: Event): void => {
    const field = dateField();
    if (!field || event.composedPath()[0] !== field) return;
    const key: unknown = Reflect.get(event, 'key');
    if (event.type !== 'keydown') typed = false;
    else if (typeof key === 'string' && /^\d$/.test(key)) typed = true;
    if (event.type !== 'keydown' || (typed && (key === 'Tab' || key === 'Enter'))) onTouched();
  };
  for (const type of ['focusout', 'change', 'keydown']) {
    top.addEventListener(type, notice, { capture: true, passive: true, signal });
  }
}
