import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { Run } from '../../lib/training/run';
import { modeWord, timeInWords } from '../practice/training-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ClerkSettings } from './clerk-settings';
import type { Done, ResultsModel } from './results-store';
import { RunFilters } from './run-filters';
import { statementWords } from './statement-words';
import { WeakSteps } from './weak-steps';

const MOST_ROWS = 200;

/** The runs that the filter lets through: where the weak steps are, and each run. */
export function Runs({ model }: { model: ResultsModel }) {
  const state = useStore(model.store);
  const shown = model.shown(state);
  if (!state.runs) return <p className="pl-muted">{i18n.t('results.loading')}</p>;
  return (
    <>
      <ClerkSettings model={model} />
      <section className="pl-section" aria-label={i18n.t('results.views.runs')}>
        <RunFilters model={model} />
        <p role="status" className="pl-meta pl-count" data-part="run-count" data-count={shown.length}>
          {state.done ? doneInWords(state.done) : i18n.t('results.count', shown.length)}
        </p>
        {shown.length === 0 ? (
          <p className="pl-muted">{state.runs.length === 0 ? i18n.t('results.empty') : i18n.t('results.none')}</p>
        ) : (
          <>
            <WeakSteps runs={shown} />
            <RunTable runs={shown.slice(0, MOST_ROWS)} model={model} />
            <EraseRuns count={shown.length} onErase={model.eraseShown} />
          </>
        )}
      </section>
    </>
  );
}

export function doneInWords(done: Done): string {
  switch (done.kind) {
    case 'exported':
      return i18n.t('results.exported', done.count);
    case 'erased':
      return i18n.t('results.erased', done.count);
    case 'course-taken':
      return i18n.t('results.done.courseTaken', { name: done.name });
    case 'scenario-taken':
      return i18n.t('results.done.scenarioTaken', { name: done.name });
    case 'course-saved':
      return i18n.t('results.done.courseSaved', { name: done.name });
    case 'course-erased':
      return i18n.t('results.done.courseErased', { name: done.name });
  }
}

/** Asks once more: what is erased is gone. */
function EraseRuns({ count, onErase }: { count: number; onErase(): Promise<void> }) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="pl-course-actions">
      {asking ? (
        <>
          <Button
            kind="primary"
            data-part="erase-runs-sure"
            onClick={() => {
              setAsking(false);
              void onErase();
            }}
          >
            {i18n.t('results.eraseAsk', count)}
          </Button>
          <Button onClick={() => setAsking(false)}>{i18n.t('results.editor.cancel')}</Button>
        </>
      ) : (
        <Button kind="quiet" data-part="erase-runs" onClick={() => setAsking(true)}>
          {i18n.t('results.erase')}
        </Button>
      )}
    </div>
  );
}

function RunTable({ runs, model }: { runs: readonly Run[]; model: ResultsModel }) {
  const { title } = statementWords(model.known());
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="pl-table-frame">
      <table className="pl-table" data-part="run-table">
        <thead>
          <tr>
            {(['at', 'clerk', 'scenario', 'mode', 'time', 'mistakes', 'score', 'result'] as const).map((name) => (
              <th key={name} scope="col" className={/time|mistakes|score/.test(name) ? 'pl-number' : undefined}>
                {i18n.t(`results.column.${name}`)}
              </th>
            ))}
            <th scope="col">
              <span className="pl-hidden">{i18n.t('results.column.open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id} data-run={run.id}>
              <td>
                <time dateTime={new Date(run.startedAt).toISOString()}>{when.format(run.startedAt)}</time>
              </td>
              <td>{run.clerk ?? i18n.t('results.noName')}</td>
              <td className="grow">
                {title(run)}
                {run.courseTitle && <span className="pl-meta"> {run.courseTitle}</span>}
              </td>
              <td>{modeWord(run.mode)}</td>
              <td className="pl-number">{timeInWords(run.ms)}</td>
              <td className="pl-number">{run.mistakes.length}</td>
              <td className="pl-number">{run.score}</td>
              <td>
                <span className="pl-tag" data-tone={run.passed ? 'ok' : 'fix'}>
                  <Icon name={run.passed ? 'check' : 'differs'} />
                  {run.passed ? i18n.t('training.passed') : i18n.t('training.notPassed')}
                </span>
              </td>
              <td>
                <Button kind="quiet" data-part="open-run" onClick={() => model.openRun(run.id)}>
                  {i18n.t('results.openRun')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
