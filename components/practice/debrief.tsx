import { i18n } from '#i18n';
import { procedures } from '../../lib/procedure';
import type { Procedure } from '../../lib/procedure/schema';
import { compareRuns, earlierRuns, usualTimes } from '../../lib/training/compare';
import type { Run } from '../../lib/training/run';
import { Icon } from '../ui/icon';
import { Invoice } from './invoice';
import { MistakeList } from './mistake-list';
import { Replay } from './replay';
import { StepChart } from './step-chart';
import { modeWord, scenarioWords, timeInWords } from './training-words';

export type DebriefProps = {
  run: Run;
  /** All runs that are known, this one among them or not. */
  runs: readonly Run[];
  /** What can be done next. */
  children?: React.ReactNode;
};

/** What a run came to: the score, where the time went, each mistake with its picture, and the invoice that follows. */
export function Debrief({ run, runs, children }: DebriefProps) {
  const procedure = procedureOf(run);
  const earlier = earlierRuns(run, runs);
  const { title } = scenarioWords(run.scenario, run.title ? { title: run.title, teaches: '' } : undefined);
  return (
    <article className="pl-debrief">
      <section
        className="pl-score"
        data-part="score"
        data-mistakes={run.mistakes.length}
        data-passed={run.passed}
        data-score={run.score}
        data-hints={run.hints}
        aria-labelledby="score-head"
      >
        <div className="pl-score-figure">
          <b>{run.score}</b>
          <span className="pl-meta">{i18n.t('training.debrief.ofHundred')}</span>
        </div>
        <div className="pl-score-words">
          <h1 id="score-head">{title}</h1>
          <p>
            <span className="pl-tag" data-tone={run.passed ? 'ok' : 'fix'}>
              <Icon name={run.passed ? 'check' : 'differs'} />
              {run.passed ? i18n.t('training.passed') : i18n.t('training.notPassed')}
            </span>{' '}
            <span className="pl-meta">
              {modeWord(run.mode)}, {i18n.t(`training.shells.${run.shell}`)}
              {run.clerk && `, ${run.clerk}`}
            </span>
          </p>
          <Figures run={run} />
          <Compared run={run} runs={runs} />
        </div>
        <div className="pl-score-next">{children}</div>
      </section>
      <Invoice run={run} />
      {run.mistakes.length > 0 && <MistakeList run={run} />}
      <Replay run={run} />
      <StepChart run={run} procedure={procedure} usual={usualTimes(earlier)} />
    </article>
  );
}

function Figures({ run }: { run: Run }) {
  const { marks, mistakes, hints, ms } = run;
  const figures = [
    [i18n.t('training.figures.time'), timeInWords(ms)],
    [
      i18n.t('training.figures.mistakes'),
      i18n.t('training.ofAtMost', { count: mistakes.length, most: marks.mistakes }),
    ],
    [i18n.t('training.figures.hints'), i18n.t('training.ofAtMost', { count: hints, most: marks.hints })],
    [i18n.t('training.figures.needed'), i18n.t('training.points', { points: marks.score })],
  ] as const;
  return (
    <dl className="pl-figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Compared({ run, runs }: Pick<DebriefProps, 'run' | 'runs'>) {
  const compared = compareRuns(run, runs);
  if (!compared) return <p className="pl-meta">{i18n.t('training.debrief.firstRun')}</p>;
  const { count, best, lastScore, lastMs, lastMistakes } = compared;
  return (
    <p className="pl-meta" data-part="comparison" data-count={count}>
      {i18n.t('training.debrief.compared', {
        score: lastScore,
        time: timeInWords(lastMs),
        mistakes: lastMistakes,
        best: Math.max(best, run.score),
      })}
    </p>
  );
}

/** The procedure of a run; the first when it is one that is no longer there. */
export function procedureOf(run: Pick<Run, 'procedure'>): Procedure {
  const [first] = procedures;
  const found = procedures.find(({ id }) => id === run.procedure) ?? first;
  if (!found) throw new Error('There are no procedures.');
  return found;
}
