import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Mark } from '../ui/mark';
import { WordsView } from '../ui/words';
import { Chapters } from './chapters';
import { Rail } from './rail';
import { tickChapters } from './ticks';
import type { OverlayActions, PanelView } from './view';

type BodyProps = { panel: PanelView; actions: OverlayActions; allSteps: boolean };

/** Between head and foot: where one is, what to do, why, and at most one action and one note. */
export function PanelBody({ panel, actions, allSteps }: BodyProps) {
  const chapters = tickChapters(panel.chapters);
  const idle = panel.state === 'idle' && !panel.reload;
  return (
    <div className="pl-panel-body">
      {!idle && chapters.length > 0 && <Rail chapters={chapters} total={panel.total} done={panel.state === 'done'} />}
      {allSteps ? <Chapters chapters={chapters} /> : <Now panel={panel} actions={actions} />}
    </div>
  );
}

function Now({ panel, actions }: { panel: PanelView; actions: OverlayActions }) {
  if (panel.reload) return <Reload actions={actions} />;
  switch (panel.state) {
    case 'waiting':
      return <Waiting panel={panel} />;
    case 'done':
      return <Done panel={panel} actions={actions} />;
    default:
      return panel.choice ? <Choice panel={panel} actions={actions} /> : <Step panel={panel} actions={actions} />;
  }
}

function Step({ panel, actions }: { panel: PanelView; actions: OverlayActions }) {
  return (
    <>
      <Sentences panel={panel} />
      <StepActions panel={panel} actions={actions} />
      <Others panel={panel} actions={actions} />
      <Note panel={panel} actions={actions} />
    </>
  );
}

function Sentences({ panel: { title, what, why } }: { panel: PanelView }) {
  return (
    <div className="pl-step">
      <h3>{title}</h3>
      {what && (
        <p className="pl-what">
          <WordsView words={what} />
        </p>
      )}
      {why && (
        <p className="pl-why">
          <WordsView words={why} />
        </p>
      )}
    </div>
  );
}

function StepActions({ panel, actions }: { panel: PanelView; actions: OverlayActions }) {
  const { state, procedure, step, target, scroll, skip } = panel;
  const starts = state === 'idle';
  const lost = state === 'lost';
  const scrolls = state === 'guiding' && scroll;
  const skips = skip !== undefined && step !== undefined && !starts;
  if (!starts && !lost && !scrolls && !skips) return null;
  return (
    <div className="pl-actions">
      {starts && (
        <Button kind="primary" data-part="start" data-procedure={procedure} onClick={() => actions.start(procedure)}>
          {i18n.t('overlay.start')}
        </Button>
      )}
      {lost && (
        <Button icon="refresh" onClick={actions.lookAgain}>
          {i18n.t('overlay.lookAgain')}
        </Button>
      )}
      {lost && target !== undefined && actions.repair && (
        <Button data-part="point" onClick={() => actions.repair?.point(target, 'clerk')}>
          {i18n.t('overlay.thisOne')}
        </Button>
      )}
      {scrolls && (
        <Button kind="primary" onClick={actions.scrollToTarget}>
          {i18n.t('overlay.scroll')}
        </Button>
      )}
      {skips && (
        <Button data-part="skip" onClick={() => actions.skip(step)}>
          {skip}
        </Button>
      )}
    </div>
  );
}

/** What can be started besides the usual order. */
function Others({ panel: { state, others = [] }, actions }: { panel: PanelView; actions: OverlayActions }) {
  if (state !== 'idle' || others.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend that is drawn apart from the buttons.
    <div className="pl-others" role="group" aria-label={i18n.t('overlay.others')}>
      <p className="pl-meta">{i18n.t('overlay.others')}</p>
      {others.map(({ procedure, title }) => (
        <Button
          key={procedure}
          kind="quiet"
          icon="play"
          data-part="start"
          data-procedure={procedure}
          onClick={() => actions.start(procedure)}
        >
          {title}
        </Button>
      ))}
    </div>
  );
}

function Choice({ panel, actions }: { panel: PanelView; actions: OverlayActions }) {
  const { choice } = panel;
  if (!choice) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend that is drawn apart from the title.
    <div data-part="choice" role="group" aria-label={panel.title}>
      <Sentences panel={panel} />
      <div className="pl-actions" data-even="">
        {choice.options.map(({ value, label }) => (
          <Button
            key={value}
            data-value={value}
            data-part={value === 'no' ? 'skip' : undefined}
            onClick={() => actions.answer(choice.id, value)}
          >
            {label}
          </Button>
        ))}
      </div>
      <Note panel={panel} actions={actions} />
    </div>
  );
}

function Waiting({ panel: { title, what } }: { panel: PanelView }) {
  return (
    <div className="pl-step pl-waiting">
      <Mark className="pl-swing" />
      <div>
        <h3>{title}</h3>
        {what && (
          <p className="pl-what pl-muted">
            <WordsView words={what} />
          </p>
        )}
      </div>
    </div>
  );
}

function Done({ panel, actions }: { panel: PanelView; actions: OverlayActions }) {
  return (
    <>
      <div className="pl-step" data-tone="ok">
        <h3 data-icon="">
          <Icon name="check" />
          {panel.title}
        </h3>
        {panel.what && (
          <p className="pl-what">
            <WordsView words={panel.what} />
          </p>
        )}
      </div>
      {panel.facts && panel.facts.length > 0 && (
        <dl className="pl-facts">
          {panel.facts.map(({ label, value, kind }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={kind === 'domain' ? 'pl-domain' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="pl-actions">
        <Button kind="primary" onClick={actions.startAnother}>
          {i18n.t('overlay.startAnother')}
        </Button>
      </div>
      <Note panel={panel} actions={actions} />
    </>
  );
}

function Reload({ actions }: { actions: OverlayActions }) {
  return (
    <>
      <div className="pl-step">
        <h3>{i18n.t('overlay.reload.title')}</h3>
        <p className="pl-what">{i18n.t('overlay.reload.text')}</p>
      </div>
      <div className="pl-actions">
        <Button kind="primary" icon="refresh" onClick={actions.reload}>
          {i18n.t('overlay.reload.action')}
        </Button>
      </div>
    </>
  );
}

function Note({ panel: { note }, actions }: { panel: PanelView; actions: OverlayActions }) {
  if (!note) return null;
  return (
    <div className="pl-note">
      <Icon name={note.icon} />
      <p>
        <WordsView words={note.text} />
        {note.showRecord && actions.openRecord && (
          <button type="button" className="pl-link" onClick={actions.openRecord}>
            {i18n.t('overlay.showRecord')}
          </button>
        )}
        {note.warning !== undefined && actions.understand && (
          <button type="button" className="pl-link" onClick={() => actions.understand?.(note.warning ?? '')}>
            {i18n.t('hold.understood')}
          </button>
        )}
      </p>
    </div>
  );
}
