import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { RecordingActions, RecordingView } from './view';

/** What is being recorded: what was done last, and the ways to end it. */
export function RecordingCard({ recording, actions }: { recording: RecordingView; actions: RecordingActions }) {
  const { count, lines, problem } = recording;
  return (
    <section className="pl-card pl-placed pl-recording" data-part="recording" aria-label={i18n.t('recording.title')}>
      <h2>
        <Icon name="record" />
        {i18n.t('recording.title')}
      </h2>
      <p className="pl-muted" role="status">
        {count === 0 ? i18n.t('recording.begin') : i18n.t('recording.count', count)}
      </p>
      {lines.length > 0 && (
        <ol reversed>
          {lines.map(({ number, text }) => (
            <li key={number} value={number}>
              {text}
            </li>
          ))}
        </ol>
      )}
      {problem && <p className="pl-meta">{problem}</p>}
      <div className="pl-actions">
        <Button
          kind="primary"
          data-part="recording-finish"
          aria-disabled={count === 0}
          onClick={() => count > 0 && actions.finish()}
        >
          {i18n.t('recording.finish')}
        </Button>
        {count > 0 && (
          <Button icon="undo" data-part="recording-take-back" onClick={actions.takeBack}>
            {i18n.t('recording.takeBack')}
          </Button>
        )}
        <Button kind="quiet" data-part="recording-discard" onClick={actions.discard}>
          {i18n.t('recording.discard')}
        </Button>
      </div>
    </section>
  );
}
