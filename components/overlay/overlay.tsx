import { memo, useRef, useState } from 'react';
import { RecordingCard } from '../recording/recording-card';
import { RepairLayer } from '../repair/repair-layer';
import { Announcer } from './announcer';
import { grow, type Size } from './boxes';
import { Hold } from './hold';
import { Panel, type PanelProps } from './panel';
import { same } from './same';
import { Spotlight } from './spotlight';
import { useViewport, type Viewport } from './use-viewport';
import { VerdictCard } from './verdict-card';
import type { Box, OverlayActions, OverlayView, PanelPlace } from './view';
import { Warning } from './warning';

export type OverlayProps = {
  view: OverlayView;
  actions: OverlayActions;
  place: PanelPlace;
  /** The size to draw in when that is not the window: a picture of the overlay in a page of ours. */
  frame?: Size;
};

/**
 * Everything the assistant shows in a page, drawn from a view. Boxes are those of the window; the ground takes no
 * pointer, only its parts do.
 */
export function Overlay({ view, actions, place, frame }: OverlayProps) {
  const ground = useRef<HTMLDivElement>(null);
  const window = useViewport(ground);
  const viewport = frame ? { ...frame, left: 0, top: 0 } : window;
  const { left, top } = viewport;
  return (
    <div className="pl-overlay" dir="ltr" ref={ground}>
      <div
        className="pl pl-ground"
        data-scheme={view.scheme}
        style={left || top ? { transform: `translate(${-left}px, ${-top}px)` } : undefined}
      >
        <Parts view={view} actions={actions} place={place} viewport={viewport} />
      </div>
    </div>
  );
}

function Parts({ view, actions, place, viewport }: OverlayProps & { viewport: Viewport }) {
  const { panel, spotlight, holds, verdict, warnings = [], keepClear, keys } = view;
  const taken = [...(verdict ? [grow(verdict.field, 8), ...verdict.avoid] : []), ...(spotlight ? [spotlight.box] : [])];
  const [card, setCard] = useState<Box>();
  const openHold = holds.find(({ open }) => open);
  const repairs = view.repair && actions.repair && (
    <RepairLayer repair={view.repair} actions={actions.repair} viewport={viewport} panelSide={place.side} />
  );
  // While somebody points, nothing else of ours may be in the way.
  if (view.repair?.picking) return repairs;
  return (
    <>
      <Announcer panel={panel} verdict={verdict} />
      {spotlight && !panel?.choice && <Spotlight spotlight={spotlight} rest={restOf(view)} />}
      {verdict && (
        <VerdictCard
          verdict={verdict}
          customer={panel?.customer?.name}
          actions={actions}
          viewport={viewport}
          onBox={setCard}
        />
      )}
      {panel && (
        <StillPanel
          panel={panel}
          actions={actions}
          place={place}
          keepClear={card ? [...keepClear, card] : keepClear}
          viewport={viewport}
        />
      )}
      {warnings.map((warning) => (
        <Warning key={warning.key} warning={warning} actions={actions} viewport={viewport} avoid={taken} />
      ))}
      {holds.map((hold) => (
        <Hold
          key={hold.key}
          hold={hold}
          actions={actions}
          viewport={viewport}
          avoid={hold === openHold ? taken : nothing}
          nextKey={keys?.next}
        />
      ))}
      {repairs}
      {view.recording && actions.recording && <RecordingCard recording={view.recording} actions={actions.recording} />}
    </>
  );
}

const nothing: OverlayView['keepClear'] = [];

const StillPanel = memo((props: PanelProps) => <Panel {...props} />, same);

/** Changes whenever the clerk did something that shows in the view; places and sizes do not count. */
function restOf({ panel, verdict, holds }: OverlayView): string {
  const open = holds.filter((hold) => hold.open).map((hold) => hold.key);
  return [panel?.title ?? '', panel?.state ?? '', verdict?.result.value ?? '', ...open].join('\n');
}
