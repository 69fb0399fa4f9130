import { useState } from 'react';
import { i18n } from '#i18n';
import { replayOf } from '../../lib/training/replay';
import type { Run } from '../../lib/training/run';
import { Button } from '../ui/button';
import { MistakeView } from './mistake-list';
import { stepTitle } from './training-words';

/** Goes through the run again, step by step, forward and back. */
export function Replay({ run }: { run: Run }) {
  const frames = replayOf(run);
  const [at, setAt] = useState(0);
  const frame = frames[at];
  if (!frame) return null;
  const isFirst = at === 0;
  const isLast = at === frames.length - 1;
  return (
    <section className="pl-section pl-replay" data-part="replay" aria-labelledby="replay-head">
      <h2 id="replay-head">{i18n.t('training.debrief.replay')}</h2>
      <div className="pl-replay-bar">
        <Button aria-disabled={isFirst} onClick={() => !isFirst && setAt(at - 1)}>
          {i18n.t('training.debrief.back')}
        </Button>
        <Button aria-disabled={isLast} onClick={() => !isLast && setAt(at + 1)}>
          {i18n.t('training.debrief.forward')}
        </Button>
        <p role="status">
          <b>{stepTitle(run.procedure, frame.step)}</b>{' '}
          <span className="pl-meta">{i18n.t('training.debrief.frame', { at: at + 1, of: frames.length })}</span>
        </p>
      </div>
      <ol className="pl-replay-strip" aria-hidden="true">
        {frames.map(({ step, mistakes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a visit has no identity but its place
          <li key={index} title={stepTitle(run.procedure, step)}>
            <span data-now={index === at ? '' : undefined} data-tone={mistakes.length > 0 ? 'fix' : undefined} />
          </li>
        ))}
      </ol>
      {frame.mistakes.length === 0 ? (
        <p className="pl-muted">{i18n.t('training.debrief.clean')}</p>
      ) : (
        frame.mistakes.map((mistake, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: mistakes have no identity but their place
          <MistakeView key={index} mistake={mistake} run={run} />
        ))
      )}
    </section>
  );
}
