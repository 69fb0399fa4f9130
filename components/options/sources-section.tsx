import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { REFRESH_HOURS, type Sources } from '../../lib/browser/source-protocol';
import type { ListStatus } from '../../lib/domains/verdict';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PortalSource } from './portal-source';
import { SourceNoticeView } from './source-notice';
import { SourceRow } from './source-row';
import { hoursInWords } from './source-words';
import type { PortalEntry, SourcesPage } from './sources-store';
import { TeamSource } from './team-source';

const NOTHING: PortalEntry = { host: '', apiHost: '', secret: '' };

/** Every source the list can come from, with its state, and how often it is asked. */
export function SourcesSection({ page, source }: { page: SourcesPage; source: ListStatus['source'] | undefined }) {
  const sources = useStore(page.store, (state) => state.sources);
  const [entry, setEntry] = useState(NOTHING);
  const host = sources?.portal?.host ?? '';
  const apiHost = sources?.portal && sources.portal.apiHost !== host ? sources.portal.apiHost : '';
  // What is connected shows in the fields, unless somebody is typing something else.
  useEffect(() => setEntry({ ...NOTHING, host, apiHost }), [host, apiHost]);
  return (
    <section className="pl-section" aria-labelledby="sources">
      <h2 id="sources">{i18n.t('sources.heading')}</h2>
      <MissingSites page={page} sources={sources} />
      <div className="pl-list pl-sources">
        <PortalSource page={page} entry={entry} onEntry={setEntry} inUse={source === 'portal-api'} />
        <TabSource page={page} entry={entry} inUse={source === 'portal-tab'} />
        <TeamSource page={page} inUse={source === 'team'} />
        <SourceRow
          icon="policy"
          title={i18n.t('list.source.policy')}
          text={policyInWords(sources)}
          state={source === 'policy' ? 'in-use' : undefined}
        />
        <Interval page={page} sources={sources} />
      </div>
    </section>
  );
}

function TabSource({ page, entry, inUse }: { page: SourcesPage; entry: PortalEntry; inUse: boolean }) {
  const portal = useStore(page.store, (state) => state.sources?.portal);
  const isLocked = useStore(page.store, (state) => state.sources?.locked.includes('portal') ?? false);
  const isOn = portal?.useTab ?? false;
  const host = portal?.host ?? '';
  return (
    <SourceRow
      icon="portal"
      title={i18n.t('list.source.portalTab')}
      text={isOn ? i18n.t('sources.tab.on', { host }) : i18n.t('sources.tab.off')}
      state={isOn ? (inUse ? 'in-use' : 'connected') : undefined}
      isLocked={isLocked}
      action={
        !isLocked && (
          <Button
            kind={isOn ? 'quiet' : 'plain'}
            data-part="allow-portal-tab"
            onClick={() => void page.readTab(isOn ? { ...entry, host } : entry, !isOn)}
          >
            {isOn ? i18n.t('sources.disconnect') : i18n.t('sources.tab.allow')}
          </Button>
        )
      }
    >
      <SourceNoticeView page={page} place="tab" />
    </SourceRow>
  );
}

function Interval({ page, sources }: { page: SourcesPage; sources: Sources | undefined }) {
  const isLocked = sources?.locked.includes('everyHours') ?? false;
  const hours = sources?.everyHours ?? 0;
  const choices = [...new Set([...REFRESH_HOURS, hours])].sort((a, b) => a - b);
  return (
    <div className="pl-source">
      <Icon name="clock" />
      <div className="pl-source-head">
        <label htmlFor="refresh-hours">
          {i18n.t('sources.every.label')}
          <small>{isLocked ? i18n.t('sources.lockedText') : i18n.t('sources.every.text')}</small>
        </label>
        <select
          id="refresh-hours"
          className="pl-input"
          data-part="refresh-hours"
          value={hours}
          disabled={isLocked || sources === undefined}
          onChange={({ target }) => void page.setHours(Number(target.value))}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {hoursInWords(each)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Hosts that the administrator's sources need, and nobody has allowed yet: a policy cannot press the button. */
function MissingSites({ page, sources }: { page: SourcesPage; sources: Sources | undefined }) {
  const missing = sources?.missingOrigins ?? [];
  if (missing.length === 0) return null;
  const hosts = missing.map((origin) => origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '')).join(', ');
  return (
    <div className="pl-notice" data-tone="ask" data-part="missing-sites">
      <Icon name="ask" />
      <div>
        <p className="pl-notice-head">{i18n.t('sources.missing.head', { hosts })}</p>
        <p>{i18n.t('sources.missing.text')}</p>
        <div className="pl-actions">
          <Button kind="primary" data-part="allow-sites" onClick={() => void page.allowMissing()}>
            {i18n.t('sources.tab.allow')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function policyInWords(sources: Sources | undefined): string {
  const locked = sources?.locked ?? [];
  if (locked.length === 0) return i18n.t('sources.policy.none');
  const parts = locked.map((part) => i18n.t(`sources.policy.${part}`)).join(', ');
  return i18n.t('sources.policy.sets', { parts });
}
