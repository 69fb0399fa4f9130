import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { procedures } from '../../lib/procedure';
import { realSteps } from '../../lib/training/real-work';
import { stepTitle, timeInWords } from '../practice/training-words';
import type { ResultsModel } from './results-store';

/** The measures of practice from the record of real orders: only when the clerk of this computer wants it. */
export function RealWork({ model }: { model: ResultsModel }) {
  const { settings, entries } = useStore(model.store);
  const [procedure] = procedures;
  return (
    <section className="pl-section" aria-labelledby="work-head" data-part="real-work">
      <h2 id="work-head">{i18n.t('results.views.work')}</h2>
      <label className="pl-tick">
        <input
          type="checkbox"
          data-part="real-work-consent"
          checked={settings.realWork === true}
          onChange={({ target: { checked } }) => void model.setSettings({ realWork: checked })}
        />
        {i18n.t('results.work.consent')}
      </label>
      <p className="pl-section-text">{i18n.t('results.work.text')}</p>
      {settings.realWork && entries && procedure && (
        <div className="pl-table-frame">
          <table className="pl-table" data-part="real-steps">
            <thead>
              <tr>
                <th scope="col">{i18n.t('training.column.step')}</th>
                {(['count', 'holds', 'domains', 'time'] as const).map((name) => (
                  <th key={name} scope="col" className="pl-number">
                    {i18n.t(`results.work.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {realSteps(entries).map(({ step, count, holds, domains, ms }) => (
                <tr key={step} data-step={step}>
                  <td className="grow">
                    {stepTitle(procedure.id, step)}
                    {domains.slice(0, 5).map((domain) => (
                      <code key={domain} className="pl-domain-inline pl-stopped">
                        {domain}
                      </code>
                    ))}
                  </td>
                  <td className="pl-number">{count}</td>
                  <td className="pl-number">{holds}</td>
                  <td className="pl-number">{domains.length}</td>
                  <td className="pl-number">{ms === undefined ? '–' : timeInWords(ms)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
