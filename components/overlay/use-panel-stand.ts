import { useRef, useState } from 'react';
import type { Size } from './boxes';
import { type PanelStand, standPanel } from './panel-place';
import type { Box, PanelPlace } from './view';

type StandInput = {
  place: PanelPlace;
  keepClear: readonly Box[];
  viewport: Size;
  /** The step and state shown; a new one lets the panel come back to where people left it. */
  moment: string;
};

/** The widths the panel and its pill have before they were measured. */
const FIRST_PANEL: Size = { width: 320, height: 240 };
const FIRST_PILL: Size = { width: 200, height: 36 };

/** Where the panel stands now, and how to make it stay where people want it until the next step. */
export function usePanelStand({ place, keepClear, viewport, moment }: StandInput) {
  const [sizes, setSizes] = useState({ panel: FIRST_PANEL, pill: FIRST_PILL });
  const [insistedAt, setInsistedAt] = useState<string>();
  const before = useRef<{ moment: string; avoiding: PanelStand['avoiding'] }>(undefined);

  const insisted = insistedAt === moment;
  const stand = standPanel({
    place,
    ...sizes,
    viewport,
    // Who opens it by hand although it covers something has a reason; it stays so for this step.
    keepClear: insisted ? [] : keepClear,
    before: before.current?.moment === moment && !insisted ? before.current.avoiding : undefined,
  });
  before.current = { moment, avoiding: stand.avoiding };

  const measured = (which: 'panel' | 'pill', size: Size) => {
    setSizes((old) => {
      const same = old[which].width === size.width && old[which].height === size.height;
      return same ? old : { ...old, [which]: size };
    });
  };
  return { stand, panelSize: sizes.panel, measured, insist: () => setInsistedAt(moment) };
}
