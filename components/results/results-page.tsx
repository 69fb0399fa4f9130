import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Debrief } from '../practice/debrief';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { Certificate } from './certificate';
import { Courses } from './courses';
import { RealWork } from './real-work';
import { type ResultsModel, VIEWS } from './results-store';
import { Runs } from './runs';

/** Who has practised what, which steps are weak, the courses, and with consent what real work says. */
export function ResultsPage({ model }: { model: ResultsModel }) {
  const state = useStore(model.store);
  const { runs, open, certificate, view, problem } = state;
  const run = runs?.find(({ id }) => id === open);
  return (
    <div className="pl pl-page">
      <PageHead here="results" />
      <main className="pl-page-main">
        {problem && (
          <div className="pl-notice" data-tone="fix" role="status">
            <Icon name="warn" />
            <p>{i18n.t('results.failed', { detail: problem })}</p>
          </div>
        )}
        {run && certificate && <Certificate run={run} model={model} />}
        {run && !certificate && (
          <Debrief run={run} runs={runs ?? []}>
            <Button onClick={() => model.openRun(undefined)}>{i18n.t('results.back')}</Button>
            <Button icon="file" onClick={() => window.print()}>
              {i18n.t('results.printReport')}
            </Button>
            {run.passed && (
              <Button data-part="certificate-open" icon="check" onClick={() => model.openRun(run.id, true)}>
                {i18n.t('results.certificate.open')}
              </Button>
            )}
          </Debrief>
        )}
        {!run && (
          <>
            <div>
              <h1>{i18n.t('results.heading')}</h1>
              <p className="lead">{i18n.t('results.lead')}</p>
            </div>
            <nav className="pl-views" aria-label={i18n.t('results.views.name')}>
              {VIEWS.map((name) => (
                <Button
                  key={name}
                  kind="quiet"
                  data-part={`view-${name}`}
                  aria-current={view === name ? 'page' : undefined}
                  onClick={() => model.show(name)}
                >
                  {i18n.t(`results.views.${name}`)}
                </Button>
              ))}
            </nav>
            {view === 'runs' && <Runs model={model} />}
            {view === 'courses' && <Courses model={model} />}
            {view === 'work' && <RealWork model={model} />}
          </>
        )}
      </main>
    </div>
  );
}
