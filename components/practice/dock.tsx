import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button, IconButton } from '../ui/button';
import { Mark } from '../ui/mark';
import type { DockActions, DockStore, Sheet } from './dock-store';
import { Portal } from './portal';
import { Request } from './request';
import { ScenarioList } from './scenario-list';
import { modeWord, scenarioWords } from './training-words';

type DockProps = { store: DockStore; actions: DockActions; onHeight(height: number): void };

const SHEETS = ['request', 'portal', 'scenarios'] as const;

/** The bar under the practice OneBill, and the sheet that opens over it: the request, the portal, other scenarios. */
export function Dock({ store, actions, onHeight }: DockProps) {
  const state = useStore(store);
  const { plan, sheet, hints, hinted, ending } = state;
  const whole = useHeight(onHeight);
  const { title } = scenarioWords(plan.scenario.id, plan.scenario.words);
  const tab = (name: Sheet) => (
    <Button
      key={name}
      kind="quiet"
      icon={name === 'request' ? 'paste' : name === 'portal' ? 'portal' : 'practice'}
      data-part={`practice-${name}`}
      aria-expanded={sheet === name}
      aria-controls="sheet"
      onClick={() => actions.show(sheet === name ? undefined : name)}
    >
      {i18n.t(`training.dock.${name}`)}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no section of the practised page, but a place of its own.
    <div className="pl pl-dock" role="region" aria-label={i18n.t('training.dock.name')} ref={whole}>
      {sheet && (
        <div className="pl-sheet" id="sheet" data-sheet={sheet}>
          <div className="pl-sheet-body">
            {sheet === 'request' && <Request plan={plan} />}
            {sheet === 'portal' && <Portal portal={state.portal} onRefresh={actions.refreshPortal} />}
            {sheet === 'scenarios' && <ScenarioList plan={plan} />}
          </div>
          <IconButton icon="close" label={i18n.t('overlay.close')} onClick={() => actions.show(undefined)} />
        </div>
      )}
      <div className="pl-bar">
        <Mark />
        <p className="pl-bar-title">
          <b>{title}</b>
          <span className="pl-meta">
            {plan.course
              ? i18n.t('training.dock.inCourse', {
                  at: plan.course.at + 1,
                  of: plan.course.course.runs.length,
                  title: plan.course.course.title,
                })
              : modeWord(plan.mode)}
          </span>
        </p>
        <div className="pl-bar-tabs">{SHEETS.filter((name) => name !== 'scenarios' || !plan.course).map(tab)}</div>
        <div className="pl-bar-end">
          {plan.mode === 'hinted' && (
            <Button icon="ask" data-part="hint" aria-disabled={hinted} onClick={actions.hint}>
              {hints > 0 ? i18n.t('training.dock.hints', hints) : i18n.t('training.dock.hint')}
            </Button>
          )}
          <Button kind="quiet" icon="undo" onClick={actions.startOver}>
            {i18n.t('training.dock.startOver')}
          </Button>
          <Button data-part="hand-in" onClick={actions.handIn}>
            {ending ? i18n.t('training.dock.toResult') : i18n.t('training.dock.handIn')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function useHeight(onHeight: (height: number) => void) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onHeight]);
  return ref;
}
