import type { AssistantState, AssistantStore } from '../../lib/assistant/state';

export type SuggestionKeyOptions = {
  store: AssistantStore;
  /** The domain field as it was read last. */
  field(): Element | undefined;
  /** Puts the focus on the first suggestion; false when none is drawn. */
  focusSuggestion(): boolean;
  signal: AbortSignal;
};

/**
 * Lets ↓ in the domain field lead to the first suggestion. It listens at the field alone, and only while there are
 * suggestions: the page keeps its keys.
 */
export function watchSuggestionKey({ store, field, focusSuggestion, signal }: SuggestionKeyOptions): void {
  let watched: Element | undefined;
  let stop = new AbortController();
  const settle = (state: AssistantState): void => {
    const wanted = offersSuggestions(state) ? field() : undefined;
    if (wanted === watched) return;
    stop.abort();
    stop = new AbortController();
    watched = wanted;
    const options = { signal: AbortSignal.any([signal, stop.signal]) };
    wanted?.addEventListener('keydown', (event) => lead(event, focusSuggestion), options);
  };
  signal.addEventListener('abort', store.subscribe(settle), { once: true });
  settle(store.getState());
}

function offersSuggestions({ field, check, confirming, outdated }: AssistantState): boolean {
  return field !== undefined && !confirming && !outdated && (check?.suggestions.length ?? 0) > 0;
}

function lead(event: Event, focusSuggestion: () => boolean): void {
  if (!isArrowDown(event) || event.defaultPrevented) return;
  if (focusSuggestion()) event.preventDefault();
}

/** A frame's events are of the frame's own classes, so `instanceof` cannot tell. */
function isArrowDown(event: Event): boolean {
  const modified = ['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'isComposing'].some((name) => Reflect.get(event, name));
  return Reflect.get(event, 'key') === 'ArrowDown' && !modified;
}
