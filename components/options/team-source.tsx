import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { EntryField } from './entry-field';
import { SourceNoticeView } from './source-notice';
import { SourceRow } from './source-row';
import { faultInWords } from './source-words';
import type { SourcesPage } from './sources-store';

/** A list file at an HTTPS address that a team shares. */
export function TeamSource({ page, inUse }: { page: SourcesPage; inUse: boolean }) {
  const kept = useStore(page.store, (state) => state.sources?.team?.url);
  const isLocked = useStore(page.store, (state) => state.sources?.locked.includes('team') ?? false);
  const notice = useStore(page.store, (state) => state.notices.team);
  const [isOpen, setOpen] = useState(false);
  const [url, setUrl] = useState('');
  useEffect(() => setUrl(kept ?? ''), [kept]);
  const isShown = isOpen || kept !== undefined;
  const isBusy = notice?.kind === 'busy';
  return (
    <SourceRow
      icon="link"
      title={i18n.t('list.source.team')}
      text={isLocked ? i18n.t('sources.lockedText') : i18n.t('sources.team.text')}
      state={kept ? (inUse ? 'in-use' : 'connected') : undefined}
      isLocked={isLocked}
      action={
        !isLocked &&
        (kept ? (
          <Button kind="quiet" data-part="disconnect-team" onClick={() => void page.forget('team', 'team')}>
            {i18n.t('sources.disconnect')}
          </Button>
        ) : (
          !isOpen && (
            <Button data-part="set-up-team" aria-expanded={false} onClick={() => setOpen(true)}>
              {i18n.t('sources.team.setUp')}
            </Button>
          )
        ))
      }
    >
      {isShown && (
        <form
          className="pl-source-form"
          data-one=""
          onSubmit={(event) => {
            event.preventDefault();
            if (!isLocked && !isBusy) void page.connectTeam(url);
          }}
        >
          <EntryField
            part="team-url"
            label={i18n.t('sources.team.url')}
            value={url}
            placeholder="https://files.example.com/domains.csv"
            isLocked={isLocked}
            fault={notice?.kind === 'fault' ? faultInWords(notice.fault) : undefined}
            onChange={setUrl}
          />
          <Button submits data-part="connect-team" aria-disabled={isLocked || isBusy || undefined}>
            {i18n.t('sources.connect')}
          </Button>
        </form>
      )}
      <SourceNoticeView page={page} place="team" />
    </SourceRow>
  );
}
