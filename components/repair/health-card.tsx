import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import type { HealthRow, HealthView, RepairActions, RepairRow } from './view';

const STATES: Record<HealthRow['state'], { icon: IconName; tone: string }> = {
  found: { icon: 'check', tone: 'ok' },
  unsure: { icon: 'ask', tone: 'fix' },
  absent: { icon: 'lost', tone: 'quiet' },
};

type HealthProps = { health: HealthView; actions: RepairActions; side: 'left' | 'right'; maxHeight: number };

/** The health check: how each target of this screen stands, what is still to be visited, and what was pointed at. */
export function HealthCard({ health, actions, side, maxHeight }: HealthProps) {
  const { screen, rows, visited, toVisit, repairs, file } = health;
  return (
    <section
      className="pl-card pl-health"
      data-part="health"
      data-side={side}
      aria-label={i18n.t('repair.health.title')}
      style={{ maxHeight }}
    >
      <header>
        <h2>{i18n.t('repair.health.title')}</h2>
        <IconButton icon="close" label={i18n.t('repair.health.close')} onClick={actions.closeHealth} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <div className="pl-health-body" tabIndex={0}>
        <h3>{screen ?? i18n.t('repair.health.elsewhere')}</h3>
        {rows.length === 0 && <p className="pl-muted">{i18n.t('repair.health.nothing')}</p>}
        <ul>
          {rows.map((row) => (
            <Target key={row.target} row={row} actions={actions} />
          ))}
        </ul>
        <h3>{i18n.t('repair.health.screens')}</h3>
        <ul>
          {visited.map(({ screen: name, text, complete }) => (
            <li key={name} className="pl-health-screen" data-tone={complete ? 'ok' : 'fix'}>
              <Icon name={complete ? 'check' : 'differs'} />
              <span>{name}</span>
              <span className="pl-meta">{text}</span>
            </li>
          ))}
          {toVisit.map((name) => (
            <li key={name} className="pl-health-screen" data-part="health-to-visit" data-tone="quiet">
              <Icon name="pending" />
              <span>{name}</span>
              <span className="pl-meta">{i18n.t('repair.health.toVisit')}</span>
            </li>
          ))}
        </ul>
        {repairs.length > 0 && (
          <>
            <h3>{i18n.t('repair.health.repairs')}</h3>
            <ul>
              {repairs.map((repair) => (
                <Repaired key={repair.target} repair={repair} actions={actions} />
              ))}
            </ul>
          </>
        )}
        <p className="pl-health-file" role="status">
          {file}
        </p>
      </div>
      <Foot actions={actions} hasRepairs={repairs.length > 0} />
    </section>
  );
}

function Target({ row: { target, name, state, text }, actions }: { row: HealthRow; actions: RepairActions }) {
  const { icon, tone } = STATES[state];
  return (
    <li className="pl-health-row" data-part="health-target" data-target={target} data-state={state} data-tone={tone}>
      <Icon name={icon} />
      <div>
        <p className="pl-health-name">{name}</p>
        <p className="pl-meta">{text}</p>
      </div>
      <Button
        data-part="health-point"
        data-target={target}
        aria-label={i18n.t('repair.health.pointAt', { name })}
        onClick={() => actions.point(target, 'trainer')}
      >
        {i18n.t('repair.health.point')}
      </Button>
    </li>
  );
}

function Repaired({ repair: { target, name, text, waits }, actions }: { repair: RepairRow; actions: RepairActions }) {
  return (
    <li className="pl-health-row" data-part="repair" data-target={target} data-by={waits ? 'clerk' : 'trainer'}>
      <Icon name="search" />
      <div>
        <p className="pl-health-name">{name}</p>
        <p className="pl-meta">{text}</p>
      </div>
      <div className="pl-health-answers">
        {waits && (
          <Button
            data-part="repair-accept"
            aria-label={i18n.t('repair.health.acceptOf', { name })}
            onClick={() => actions.accept(target)}
          >
            {i18n.t('repair.health.accept')}
          </Button>
        )}
        <Button
          kind="quiet"
          data-part="repair-discard"
          aria-label={i18n.t('repair.health.discardOf', { name })}
          onClick={() => actions.discard(target)}
        >
          {i18n.t('repair.health.discard')}
        </Button>
      </div>
    </li>
  );
}

function Foot({ actions, hasRepairs }: { actions: RepairActions; hasRepairs: boolean }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <footer>
      <Button kind="quiet" icon="download" data-part="health-export" onClick={actions.exportHealth}>
        {i18n.t('repair.health.exportCheck')}
      </Button>
      {hasRepairs && (
        <Button kind="quiet" icon="download" data-part="repairs-export" onClick={actions.exportRepairs}>
          {i18n.t('repair.health.exportRepairs')}
        </Button>
      )}
      <Button kind="quiet" icon="file" onClick={() => file.current?.click()}>
        {i18n.t('repair.health.importRepairs')}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className="pl-hidden"
        data-part="repairs-import"
        tabIndex={-1}
        aria-label={i18n.t('repair.health.importRepairs')}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) actions.importRepairs(chosen);
          currentTarget.value = '';
        }}
      />
      <Button kind="quiet" icon="refresh" onClick={actions.startOver}>
        {i18n.t('repair.health.startOver')}
      </Button>
    </footer>
  );
}
