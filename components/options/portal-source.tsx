import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { readCredential } from '../../lib/directory/sources/credential';
import { Button } from '../ui/button';
import { EntryField } from './entry-field';
import { SourceNoticeView } from './source-notice';
import { SourceRow } from './source-row';
import { faultInWords, keyInWords } from './source-words';
import type { PortalEntry, SourcesPage } from './sources-store';

type PortalSourceProps = {
  page: SourcesPage;
  entry: PortalEntry;
  onEntry: (entry: PortalEntry) => void;
  inUse: boolean;
};

/** The manager portal's API: its address, a key, and whether it is connected. */
export function PortalSource({ page, entry, onEntry, inUse }: PortalSourceProps) {
  const sources = useStore(page.store, (state) => state.sources);
  const notice = useStore(page.store, (state) => state.notices.portal ?? state.notices.tab);
  const isBusy = useStore(page.store, (state) => state.notices.portal?.kind === 'busy');
  const [leftKey, setLeftKey] = useState(false);
  const kept = sources?.portal?.secret;
  const isLocked = sources?.locked.includes('portal') ?? false;
  const fault = notice?.kind === 'fault' ? notice.fault : undefined;
  const form = readCredential(entry.secret).form;
  const faultOf = (name: keyof PortalEntry) => (fault?.entry === name ? faultInWords(fault) : undefined);
  return (
    <SourceRow
      icon="key"
      title={i18n.t('sources.portal.title')}
      text={isLocked ? i18n.t('sources.lockedText') : i18n.t('sources.portal.text')}
      state={kept ? (inUse ? 'in-use' : 'connected') : undefined}
      isLocked={isLocked}
      action={
        kept &&
        !isLocked && (
          <Button kind="quiet" data-part="disconnect-portal" onClick={() => void page.forget('portal', 'secret')}>
            {i18n.t('sources.disconnect')}
          </Button>
        )
      }
    >
      <form
        className="pl-source-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isLocked && !isBusy) void page.connectPortal(entry).then(() => onEntry({ ...entry, secret: '' }));
        }}
      >
        <EntryField
          part="portal-host"
          label={i18n.t('sources.portal.host')}
          value={entry.host}
          placeholder="portal.example.com"
          isLocked={isLocked}
          fault={faultOf('host')}
          onChange={(host) => onEntry({ ...entry, host })}
        />
        <EntryField
          part="api-key"
          label={i18n.t('sources.portal.key')}
          value={entry.secret}
          isSecret
          placeholder={kept ? i18n.t('sources.portal.keptKey', { kind: kept.kind, ending: kept.ending }) : undefined}
          isLocked={isLocked}
          fault={faultOf('secret')}
          says={leftKey && entry.secret.trim() !== '' ? keyInWords(form) : undefined}
          onChange={(secret) => onEntry({ ...entry, secret })}
          onLeave={() => setLeftKey(true)}
        />
        <Button submits data-part="connect-portal" aria-disabled={isLocked || isBusy || undefined}>
          {i18n.t('sources.connect')}
        </Button>
      </form>
      <MoreAddress entry={entry} onEntry={onEntry} isLocked={isLocked} fault={faultOf('apiHost')} />
      <SourceNoticeView page={page} place="portal" />
    </SourceRow>
  );
}

type MoreAddressProps = Pick<PortalSourceProps, 'entry' | 'onEntry'> & { isLocked: boolean; fault?: string };

/** Some portals answer at another host than the one people log in to. */
function MoreAddress({ entry, onEntry, isLocked, fault }: MoreAddressProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const shown = isOpen || entry.apiHost !== '' || fault !== undefined;
  return (
    <div className="pl-more">
      <button
        type="button"
        className="pl-link"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setOpen(!shown)}
      >
        {i18n.t('sources.portal.more')}
      </button>
      <div id={id} hidden={!shown}>
        <EntryField
          part="api-host"
          label={i18n.t('sources.portal.apiHost')}
          value={entry.apiHost}
          placeholder="api.example.com"
          isLocked={isLocked}
          fault={fault}
          says={i18n.t('sources.portal.apiHostText')}
          onChange={(apiHost) => onEntry({ ...entry, apiHost })}
        />
      </div>
    </div>
  );
}
