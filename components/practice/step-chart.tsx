import { i18n } from '#i18n';
import type { Procedure } from '../../lib/procedure/schema';
import type { Run, StepMeasure } from '../../lib/training/run';
import { keyOf, procedureWord, stepWords } from '../assistant/procedure-words';
import { timeInWords } from './training-words';

type StepChartProps = { run: Run; procedure: Procedure; usual: ReadonlyMap<string, number> };

/** Seconds per step as columns, grouped by chapter: marked where something went wrong, with a tick at the usual time. */
export function StepChart({ run, procedure, usual }: StepChartProps) {
  const measures = new Map(run.steps.map((measure) => [measure.step, measure]));
  const longest = Math.max(1, ...run.steps.map(({ ms }) => ms), ...usual.values());
  const percent = (ms: number): string => `${Math.max(1, (ms / longest) * 100)}%`;
  return (
    <section className="pl-section" aria-labelledby="steps-head">
      <h2 id="steps-head">{i18n.t('training.debrief.steps')}</h2>
      <p className="pl-section-text">{i18n.t('training.debrief.stepsText')}</p>
      <div className="pl-columns" aria-hidden="true">
        {procedure.chapters.map((chapter) => (
          <div key={chapter} className="pl-columns-chapter">
            <div>
              {procedure.steps
                .filter((step) => step.chapter === chapter)
                .map(({ id, number }) => {
                  const measure = measures.get(id);
                  const tick = usual.get(id);
                  return (
                    <span key={id} className="pl-column" title={stepWords(procedure, id).title}>
                      <i
                        data-tone={measure && isMarked(measure) ? 'fix' : undefined}
                        style={{ height: measure ? percent(measure.ms) : 0 }}
                      />
                      {tick !== undefined && <u style={{ bottom: percent(tick) }} />}
                      <b>{number}</b>
                    </span>
                  );
                })}
            </div>
            <p className="pl-meta">{procedureWord(procedure, `chapters.${keyOf(chapter)}`)}</p>
          </div>
        ))}
      </div>
      <div className="pl-table-frame">
        <table className="pl-table" data-part="step-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('training.column.step')}</th>
              {(['time', 'wrongPresses', 'hints', 'holds', 'domains', 'visits'] as const).map((name) => (
                <th key={name} scope="col" className="pl-number">
                  {i18n.t(`training.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {procedure.steps.flatMap(({ id, number }) => {
              const measure = measures.get(id);
              if (!measure) return [];
              const counts = [
                measure.wrongPresses,
                measure.hints,
                measure.holds,
                measure.domains.length,
                measure.visits,
              ];
              return (
                <tr key={id} data-step={id}>
                  <td className="grow">
                    {number}. {stepWords(procedure, id).title}
                  </td>
                  <td className="pl-number">{timeInWords(measure.ms)}</td>
                  {counts.map((count, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
                    <td key={at} className="pl-number">
                      {count}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function isMarked({ wrongPresses, hints, holds, domains }: StepMeasure): boolean {
  return wrongPresses + hints + holds + domains.length > 0;
}
