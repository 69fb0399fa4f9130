import { useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { PageHead } from '../ui/page-head';
import { ChosenProcedure } from './chosen-procedure';
import type { Editor } from './editor-store';
import { EditorNotice } from './notice';
import { ProcedureList } from './procedure-list';

/** The procedures: their words, names and questions, and those that were recorded by doing them once. */
export function EditorPage({ editor }: { editor: Editor }) {
  return (
    <div className="pl pl-page">
      <PageHead here="editor" />
      <main className="pl-page-main">
        <div>
          <h1>{i18n.t('editor.heading')}</h1>
          <p className="lead">{i18n.t('editor.lead')}</p>
        </div>
        <EditorNotice editor={editor} />
        <div className="pl-editor">
          <div>
            <ProcedureList editor={editor} />
            <NewProcedures editor={editor} />
          </div>
          <ChosenProcedure editor={editor} />
        </div>
      </main>
    </div>
  );
}

/** Where further procedures come from: done once, or brought as a file. */
function NewProcedures({ editor }: { editor: Editor }) {
  const id = useId();
  return (
    <div className="pl-new-procedures">
      <h2>{i18n.t('editor.another')}</h2>
      <p className="pl-field-says">{i18n.t('editor.recordText')}</p>
      <Button icon="record" data-part="record-practice" onClick={() => void editor.record('practice')}>
        {i18n.t('editor.recordPractice')}
      </Button>
      <Button icon="record" data-part="record-onebill" onClick={() => void editor.record('onebill')}>
        {i18n.t('editor.recordOneBill')}
      </Button>
      <label className="pl-file" htmlFor={id}>
        {i18n.t('editor.import')}
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          data-part="import-procedure"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void editor.importFile(file);
            // The same file can be brought again after it was corrected.
            target.value = '';
          }}
        />
      </label>
    </div>
  );
}
