import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { EditionFile } from '../../lib/editing/edition-file';
import { Icon } from '../ui/icon';
import type { Editor, Notice } from './editor-store';

/** What was done, or why a file was not taken: said once, and politely. */
export function EditorNotice({ editor }: { editor: Editor }) {
  const notice = useStore(editor.store, (state) => state.notice);
  const isTrouble = notice && ['file', 'failed', 'no-onebill', 'unreadable'].includes(notice.kind);
  return (
    <div aria-live="polite" data-part="editor-notice">
      {notice && (
        <div className="pl-notice" data-tone={isTrouble ? 'fix' : 'ok'}>
          <Icon name={isTrouble ? 'warn' : 'check'} />
          <p>{sentenceOf(notice)}</p>
        </div>
      )}
    </div>
  );
}

function sentenceOf(notice: Notice): string {
  switch (notice.kind) {
    case 'file':
      return fileSentence(notice.file);
    case 'failed':
      return i18n.t('editor.notice.failed', { detail: notice.detail });
    case 'brought':
      return i18n.t('editor.notice.brought');
    case 'published':
      return i18n.t('editor.notice.published');
    case 'undone':
      return i18n.t('editor.notice.undone');
    case 'discarded':
      return i18n.t('editor.notice.discarded');
    case 'removed':
      return i18n.t('editor.notice.removed');
    case 'no-onebill':
      return i18n.t('editor.notice.noOneBill');
    case 'unreadable':
      return i18n.t('editor.notice.unreadable');
  }
}

/** Why a file was not taken, with the place in it. */
export function fileSentence(file: EditionFile & { ok: false }): string {
  switch (file.why) {
    case 'not-json':
      return file.line ? i18n.t('editor.file.notJsonAt', { line: file.line }) : i18n.t('editor.file.notJson');
    case 'not-procedure':
      return i18n.t('editor.file.notProcedure');
    case 'newer':
      return i18n.t('editor.file.newer', { version: file.version, known: file.known });
    case 'broken':
      return i18n.t('editor.file.broken', { place: file.place });
    case 'unknown':
      return i18n.t('editor.file.unknown', { place: file.place });
  }
}
