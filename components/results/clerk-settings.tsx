import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { ResultsModel } from './results-store';

/** The clerk's own choices on this computer: the name on their runs, and whether help fades. */
export function ClerkSettings({ model }: { model: ResultsModel }) {
  const { settings, policyClerk } = useStore(model.store);
  return (
    <section className="pl-section pl-clerk" aria-labelledby="clerk-head">
      <h2 id="clerk-head">{i18n.t('results.clerk.heading')}</h2>
      <div className="pl-clerk-row">
        <label>
          <span>{i18n.t('results.clerk.name')}</span>
          <input
            className="pl-input"
            data-part="clerk-name"
            maxLength={80}
            key={settings.clerk ?? ''}
            defaultValue={policyClerk ?? settings.clerk ?? ''}
            readOnly={policyClerk !== undefined}
            onBlur={({ target: { value } }) => {
              const clerk = value.trim() || undefined;
              if (policyClerk === undefined && clerk !== settings.clerk) void model.setSettings({ clerk });
            }}
          />
        </label>
        <label className="pl-tick">
          <input
            type="checkbox"
            data-part="fades"
            checked={settings.fades === true}
            onChange={({ target: { checked } }) => void model.setSettings({ fades: checked })}
          />
          {i18n.t('results.clerk.fades')}
        </label>
      </div>
      <p className="pl-meta">
        {policyClerk === undefined ? i18n.t('results.clerk.text') : i18n.t('results.clerk.byPolicy')}
      </p>
    </section>
  );
}
