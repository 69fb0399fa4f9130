import { i18n } from '#i18n';
import type { Run } from '../../lib/training/run';
import { weakSteps } from '../../lib/training/select-runs';
import { procedureOf } from '../practice/debrief';
import { stepTitle, timeInWords } from '../practice/training-words';

/** How often each step gave trouble, over all runs that are shown. The figures stand beside the bars. */
export function WeakSteps({ runs }: { runs: readonly Run[] }) {
  const [first] = runs;
  if (!first) return null;
  const { id, steps } = procedureOf(first);
  const ofThis = runs.filter(({ procedure }) => procedure === id);
  const weak = weakSteps(
    ofThis,
    steps.map((step) => step.id),
  );
  return (
    <section className="pl-section pl-weak" data-part="weak-steps" aria-labelledby="weak-head">
      <h2 id="weak-head">{i18n.t('results.weak.heading')}</h2>
      <p className="pl-section-text">{i18n.t('results.weak.text')}</p>
      <table>
        <thead className="pl-hidden">
          <tr>
            <th scope="col">{i18n.t('training.column.step')}</th>
            <th scope="col">{i18n.t('results.weak.share')}</th>
            <th scope="col">{i18n.t('training.column.time')}</th>
          </tr>
        </thead>
        <tbody>
          {weak.map(({ step, runs: met, troubled, mistakes, ms }) => (
            <tr key={step} data-step={step} data-troubled={Math.round(troubled * 100)}>
              <th scope="row">{stepTitle(id, step)}</th>
              <td>
                <span className="pl-weak-bar" aria-hidden="true">
                  <i style={{ width: `${troubled * 100}%` }} />
                </span>
                <span className="pl-weak-share">
                  {met === 0
                    ? i18n.t('results.weak.never')
                    : i18n.t('results.weak.ofRuns', { percent: Math.round(troubled * 100), mistakes })}
                </span>
              </td>
              <td className="pl-number pl-meta">{met > 0 && timeInWords(ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
