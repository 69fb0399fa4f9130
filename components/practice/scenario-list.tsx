import { useState } from 'react';
import { i18n } from '#i18n';
import { type Mode, modeSchema } from '../../lib/training/mode';
import { type Shell, shellSchema } from '../../lib/training/scenario';
import { scenarios } from '../../lib/training/scenarios';
import { type PracticePlan, practiceAddress } from './practice-plan';
import { modeWord, scenarioWords } from './training-words';

/** All scenarios that ship, each with what it teaches, to be begun in a mode and on a generation of screens. */
export function ScenarioList({ plan }: { plan: PracticePlan }) {
  const [mode, setMode] = useState<Mode>(plan.mode);
  const [shell, setShell] = useState<Shell | ''>('');
  const seed = plan.assignment.seed + 1;
  return (
    <section className="pl-scenarios" data-part="scenarios" aria-label={i18n.t('training.dock.scenarios')}>
      <div className="pl-scenario-choices">
        <label>
          {i18n.t('training.mode')}{' '}
          <select className="pl-input" value={mode} onChange={(event) => setMode(modeSchema.parse(event.target.value))}>
            {modeSchema.options.map((one) => (
              <option key={one} value={one}>
                {modeWord(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {i18n.t('training.shell')}{' '}
          <select
            className="pl-input"
            value={shell}
            onChange={(event) => setShell(shellSchema.safeParse(event.target.value).data ?? '')}
          >
            <option value="">{i18n.t('training.shells.either')}</option>
            {shellSchema.options.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`training.shells.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <span className="pl-meta">{i18n.t(`training.modeText.${mode}`)}</span>
      </div>
      <ul>
        {scenarios.map(({ id, words }) => {
          const { title, teaches } = scenarioWords(id, words);
          return (
            <li key={id}>
              <a
                href={practiceAddress({ scenario: id, mode, seed, shell: shell || undefined })}
                aria-current={id === plan.scenario.id ? 'true' : undefined}
              >
                <b>{title}</b>
                <span>{teaches}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
