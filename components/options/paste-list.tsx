import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { BringOptions } from '../../lib/directory/bring-list';
import { readListText } from '../../lib/directory/parse/read-list';
import { Button } from '../ui/button';
import { ListNotice } from './list-notice';
import type { ListPage } from './list-store';
import { plural } from './list-words';

/** Longer pastes are counted on saving only: counting at each key would make typing heavy. */
const PREVIEW_LIMIT = 200_000;

/** A list from a paste. The number below says what would be saved. */
export function PasteList({ page, options }: { page: ListPage; options?: BringOptions }) {
  const [text, setText] = useState('');
  const notice = useStore(page.store, (state) => state.notices.paste);
  const isSaved = notice?.kind === 'brought' && notice.outcome.step === 'saved';
  useEffect(() => {
    if (isSaved) setText('');
  }, [isSaved]);
  return (
    <div>
      <textarea
        className="pl-input pl-domain pl-paste"
        data-part="paste-domains"
        aria-label={i18n.t('options.paste')}
        aria-describedby="paste-notice"
        placeholder={i18n.t('options.pasteHint')}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="pl-actions pl-paste-actions">
        <Button data-part="paste-domains-save" onClick={() => void page.bring({ kind: 'paste', text }, options)}>
          {i18n.t('options.savePaste')}
        </Button>
        <Preview text={text} />
      </div>
      <ListNotice page={page} place="paste" />
    </div>
  );
}

function Preview({ text }: { text: string }) {
  const settled = useDeferredValue(text);
  const count = useMemo(() => {
    if (settled.trim() === '' || settled.length > PREVIEW_LIMIT) return undefined;
    const outcome = readListText(settled);
    return outcome.ok ? outcome.rows.length : 0;
  }, [settled]);
  if (count === undefined) return null;
  return <span className="pl-meta">{plural('options.preview', count)}</span>;
}
