import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from '../ui/button';
import { Mark } from '../ui/mark';
import type { Size } from './boxes';
import { PanelBody } from './panel-body';
import { letGo, movedByKey } from './panel-place';
import { currentTick, tickChapters } from './ticks';
import { useDrag } from './use-drag';
import { usePanelStand } from './use-panel-stand';
import { useSize } from './use-size';
import type { Box, OverlayActions, PanelPlace, PanelView } from './view';

export type PanelProps = {
  panel: PanelView;
  actions: OverlayActions;
  place: PanelPlace;
  keepClear: readonly Box[];
  viewport: Size;
};

/** The docked assistant, or its pill. It stands where people left it, and gives way to what must stay clear. */
export function Panel({ panel, actions, place, keepClear, viewport }: PanelProps) {
  const moment = `${panel.step ?? ''} ${panel.state} ${panel.choice?.id ?? ''}`;
  const { stand, panelSize, measured, insist } = usePanelStand({ place, keepClear, viewport, moment });
  // Set by our own collapse and expand buttons: only after such a press does the focus follow.
  const pressed = useRef(false);
  const collapse = (collapsed: boolean) => {
    pressed.current = true;
    if (!collapsed && stand.avoiding === 'collapsed') insist();
    actions.movePanel({ ...place, collapsed });
  };
  const shared = { panel, pressed };
  if (stand.collapsed) {
    return <Pill {...shared} at={stand.box} onSize={(size) => measured('pill', size)} onOpen={() => collapse(false)} />;
  }
  const other = stand.side === 'right' ? 'left' : 'right';
  return (
    <Open
      {...shared}
      actions={actions}
      at={stand.box}
      docked={stand.docked}
      maxHeight={viewport.height - 32}
      other={other}
      onSize={(size) => measured('panel', size)}
      onMove={(at) => actions.movePanel(letGo(at, panelSize, viewport))}
      onKey={(key, leap) => movedByKey(key, leap, stand.box, place, viewport)}
      onCollapse={() => collapse(true)}
      onSide={() => actions.movePanel({ side: other, collapsed: false })}
    />
  );
}

type OpenProps = {
  panel: PanelView;
  actions: OverlayActions;
  pressed: RefObject<boolean>;
  at: Box;
  docked: boolean;
  maxHeight: number;
  other: 'left' | 'right';
  onSize(size: Size): void;
  onMove(at: { x: number; y: number }): void;
  onKey(key: string, leap: boolean): PanelPlace | undefined;
  onCollapse(): void;
  onSide(): void;
};

function Open({ panel, actions, pressed, at, docked, maxHeight, other, ...on }: OpenProps) {
  const [ref, size] = useSize<HTMLElement>();
  useLayoutEffect(() => {
    if (size.height > 0) on.onSize(size);
  });
  const [allSteps, setAllSteps] = useState(false);
  const moment = `${panel.step ?? ''} ${panel.state} ${panel.choice?.id ?? ''}`;
  // What is next comes back into sight by itself when something new is next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is what it is about.
  useEffect(() => setAllSteps(false), [moment]);
  const drag = useDrag(at, on.onMove);
  const stands = drag.at ?? at;
  const collapseButton = useFollow<HTMLButtonElement>(pressed);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = on.onKey(event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    actions.movePanel(next);
  };
  const steps = panel.state !== 'idle' && panel.chapters.length > 0;
  return (
    <section
      ref={ref}
      className="pl-panel pl-placed"
      data-part="panel"
      data-procedure={panel.procedure}
      data-step={panel.step}
      data-state={panel.state}
      data-docked={docked && !drag.at ? '' : undefined}
      aria-label={i18n.t('overlay.name')}
      style={{ transform: `translate(${stands.x}px, ${stands.y}px)`, maxHeight }}
    >
      <header className="pl-panel-head" data-dragging={drag.at ? '' : undefined} {...drag.handlers}>
        <button
          type="button"
          className="pl-handle"
          data-handle=""
          aria-label={i18n.t('overlay.handle')}
          title={i18n.t('overlay.handle')}
          onKeyDown={onKeyDown}
        >
          <Mark />
        </button>
        <div>
          <h2>{panel.customer?.name ?? i18n.t('overlay.name')}</h2>
          <p className="pl-meta">{subline(panel)}</p>
        </div>
        <IconButton
          icon="side"
          label={other === 'left' ? i18n.t('overlay.moveLeft') : i18n.t('overlay.moveRight')}
          onClick={on.onSide}
        />
        <IconButton
          ref={collapseButton}
          icon="collapse"
          label={i18n.t('overlay.collapse')}
          aria-expanded="true"
          onClick={on.onCollapse}
        />
      </header>
      <PanelBody panel={panel} actions={actions} allSteps={allSteps && steps} />
      {!panel.reload && (
        <Foot panel={panel} actions={actions} allSteps={allSteps} onAllSteps={() => setAllSteps(!allSteps)} />
      )}
    </section>
  );
}

function subline({ state, customer, name }: PanelView): string {
  const procedure = name || i18n.t('overlay.usageOrder');
  if (customer?.account) return i18n.t('overlay.account', { account: customer.account, procedure });
  return state === 'idle' ? i18n.t('overlay.ready') : procedure;
}

type FootProps = { panel: PanelView; actions: OverlayActions; allSteps: boolean; onAllSteps(): void };

function Foot({ panel, actions, allSteps, onAllSteps }: FootProps) {
  const { state } = panel;
  return (
    <footer className="pl-panel-foot">
      {state === 'idle' && <span className="pl-meta">{i18n.t('overlay.guardOn')}</span>}
      {state === 'idle' && actions.openPractice && (
        <Button kind="quiet" onClick={actions.openPractice}>
          {i18n.t('overlay.practice')}
        </Button>
      )}
      {state === 'done' && actions.openRecord && (
        <Button kind="quiet" icon="record" onClick={actions.openRecord}>
          {i18n.t('overlay.record')}
        </Button>
      )}
      {state !== 'idle' && state !== 'done' && (
        <Button kind="quiet" icon={allSteps ? 'up' : 'list'} aria-expanded={allSteps} onClick={onAllSteps}>
          {allSteps ? i18n.t('overlay.thisStep') : i18n.t('overlay.allSteps')}
        </Button>
      )}
      {state !== 'idle' && (
        <Button kind="quiet" data-part="stop" onClick={actions.stop} className="pl-end">
          {state === 'done' ? i18n.t('overlay.close') : i18n.t('overlay.stop')}
        </Button>
      )}
    </footer>
  );
}

type PillProps = {
  panel: PanelView;
  pressed: RefObject<boolean>;
  at: Box;
  onSize(size: Size): void;
  onOpen(): void;
};

function Pill({ panel, pressed, at, onSize, onOpen }: PillProps) {
  const [ref, size] = useSize<HTMLElement>();
  useLayoutEffect(() => {
    if (size.height > 0) onSize(size);
  });
  const button = useFollow<HTMLButtonElement>(pressed);
  const number = currentTick(tickChapters(panel.chapters))?.tick.number;
  const title = panel.state === 'idle' ? i18n.t('overlay.readyShort') : panel.title;
  return (
    <section
      ref={ref}
      className="pl-placed"
      data-part="panel"
      data-procedure={panel.procedure}
      data-step={panel.step}
      data-state={panel.state}
      data-collapsed=""
      aria-label={i18n.t('overlay.name')}
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
    >
      <button
        ref={button}
        type="button"
        className="pl-pill"
        aria-expanded="false"
        aria-label={i18n.t('overlay.expand', { title })}
        onClick={onOpen}
      >
        <Mark />
        <span>{panel.reload ? i18n.t('overlay.reload.title') : title}</span>
        {number !== undefined && panel.state !== 'done' && (
          <span className="pl-meta">{i18n.t('overlay.shortOf', { number, total: panel.total })}</span>
        )}
      </button>
    </section>
  );
}

/** Gives the focus to an element that has just replaced the one that was pressed, and only then. */
function useFollow<T extends HTMLElement>(pressed: RefObject<boolean>) {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    ref.current?.focus({ preventScroll: true });
  }, [pressed]);
  return ref;
}
