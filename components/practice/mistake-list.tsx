import { i18n } from '#i18n';
import type { Mistake, Run } from '../../lib/training/run';
import { PictureView } from './picture';
import { mistakeWords, stepTitle, timeInWords } from './training-words';

/** Each mistake with its picture: what was done, what would have been right, what it would have cost. */
export function MistakeList({ run }: { run: Run }) {
  return (
    <section className="pl-section" aria-labelledby="mistakes-head">
      <h2 id="mistakes-head">{i18n.t('training.debrief.mistakes')}</h2>
      <ol className="pl-mistakes" data-part="mistakes">
        {run.mistakes.map((mistake, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: mistakes have no identity but their place in the run
          <li key={index} data-kind={mistake.kind} data-step={mistake.step}>
            <MistakeView mistake={mistake} run={run} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was held is kept by its name for programs. */
function didInWords(did: string): string {
  if (did === 'add-ons') return i18n.t('hold.notes.addOn');
  return did === 'place-order' ? i18n.t('hold.notes.placeOrder') : did;
}

export function MistakeView({ mistake, run }: { mistake: Mistake; run: Run }) {
  const { title, right, cost } = mistakeWords(mistake.kind);
  const picture = mistake.picture === undefined ? undefined : run.pictures[mistake.picture];
  return (
    <div className="pl-mistake">
      {picture && <PictureView picture={picture} styles={run.styles} label={title} />}
      <div>
        <h3>{title}</h3>
        <p className="pl-meta">
          {stepTitle(run.procedure, mistake.step)}, {timeInWords(mistake.at)}
        </p>
        <dl>
          {mistake.did !== undefined && (
            <div>
              <dt>{i18n.t('training.debrief.did')}</dt>
              <dd className="pl-domain-inline">{didInWords(mistake.did)}</dd>
            </div>
          )}
          <div>
            <dt>{i18n.t('training.debrief.right')}</dt>
            <dd>
              {mistake.right !== undefined && <span className="pl-domain-inline">{mistake.right}</span>} {right}
            </dd>
          </div>
          {cost !== '' && (
            <div>
              <dt>{i18n.t('training.debrief.cost')}</dt>
              <dd>{cost}</dd>
            </div>
          )}
        </dl>
      </div>
    </div>
  );
}
