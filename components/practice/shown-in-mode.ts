import { type Mode, shownIn } from '../../lib/training/mode';
import type { OverlayView } from '../overlay/view';

/** What of the assistant's picture a mode lets the clerk see. */
export function shownInMode(view: OverlayView, mode: Mode, hinted: boolean, faded: ReadonlySet<string>): OverlayView {
  const { help, holds } = shownIn(mode, { hinted });
  if (help) return hinted ? view : fade(view, faded);
  return {
    scheme: view.scheme,
    keepClear: [],
    keys: view.keys,
    // A held control says so when it is tried; the mark on it would be a hint.
    holds: holds ? view.holds.filter(({ open }) => open) : [],
  };
}

/** Of a step that needs no help any more a dot is left beside the target, and its title. */
function fade(view: OverlayView, faded: ReadonlySet<string>): OverlayView {
  const { panel, spotlight } = view;
  if (!panel?.step || panel.choice || !faded.has(panel.step)) return view;
  return {
    ...view,
    panel: { ...panel, what: undefined, why: undefined },
    spotlight: spotlight && { ...spotlight, faded: true },
  };
}
