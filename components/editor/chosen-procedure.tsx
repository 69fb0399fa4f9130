import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { baseOf, editedProcedure } from '../../lib/editing/edited-procedure';
import { procedureWord } from '../assistant/procedure-words';
import { Button } from '../ui/button';
import type { Editor } from './editor-store';
import { StepCard } from './step-card';
import { WordField } from './word-field';

/** Languages whose words can be edited; the labels of OneBill are known in both. */
const LANGUAGES = ['en', 'es'] as const;

/** The procedure that is open: what can be done with it as a whole, and its steps. */
export function ChosenProcedure({ editor }: { editor: Editor }) {
  const { edition, chosen } = useStore(editor.store);
  const base = baseOf(edition);
  const procedure = editedProcedure(edition);
  if (!base || !procedure) return null;
  return (
    <section className="pl-section pl-chosen" aria-labelledby="chosen" data-part="chosen" data-procedure={chosen}>
      <h2 id="chosen">{procedureWord(procedure, 'title') ?? chosen}</h2>
      <Deeds editor={editor} />
      <LanguageChoice editor={editor} />
      <div className="pl-two">
        <WordField editor={editor} base={base} name="title" label={i18n.t('editor.title')} />
        <WordField editor={editor} base={base} name="text" label={i18n.t('editor.text')} />
      </div>
      <ol className="pl-step-cards">
        {procedure.steps.map((step) => (
          <StepCard
            key={`${chosen} ${step.id}`}
            editor={editor}
            base={base}
            procedure={procedure}
            step={step}
            isRecorded={edition.recorded !== undefined && edition.recorded.length > 1}
          />
        ))}
      </ol>
    </section>
  );
}

function Deeds({ editor }: { editor: Editor }) {
  const { shelf, chosen, past, future, edition } = useStore(editor.store);
  const { draft, before = [] } = shelf[chosen] ?? {};
  return (
    <div className="pl-deeds" role="toolbar" aria-label={i18n.t('editor.deeds')}>
      <Button kind="primary" data-part="publish" aria-disabled={!draft} onClick={() => draft && void editor.publish()}>
        {i18n.t('editor.publish')}
      </Button>
      <Button icon="practice" data-part="try-practice" onClick={() => void editor.tryOn('practice')}>
        {i18n.t('editor.tryPractice')}
      </Button>
      <Button data-part="try-onebill" onClick={() => void editor.tryOn('onebill')}>
        {i18n.t('editor.tryOneBill')}
      </Button>
      <Button icon="undo" data-part="undo-edit" aria-disabled={past.length === 0} onClick={() => editor.undoEdit()}>
        {i18n.t('editor.undo')}
      </Button>
      <Button data-part="redo-edit" aria-disabled={future.length === 0} onClick={() => editor.redoEdit()}>
        {i18n.t('editor.redo')}
      </Button>
      <span className="pl-deeds-more">
        {draft && (
          <Button kind="quiet" data-part="discard" onClick={() => void editor.discard()}>
            {i18n.t('editor.discard')}
          </Button>
        )}
        {before.length > 0 && (
          <Button kind="quiet" data-part="undo-publish" onClick={() => void editor.undoPublish()}>
            {i18n.t('editor.undoPublish')}
          </Button>
        )}
        <Button kind="quiet" icon="download" data-part="export-procedure" onClick={() => editor.exportFile()}>
          {i18n.t('editor.export')}
        </Button>
        <a className="pl-button" data-kind="quiet" href={`handout.html?procedure=${encodeURIComponent(chosen)}`}>
          {i18n.t('editor.handout')}
        </a>
        {edition.recorded && (
          <Button kind="quiet" data-part="remove-procedure" onClick={() => void editor.remove()}>
            {i18n.t('editor.remove')}
          </Button>
        )}
      </span>
    </div>
  );
}

function LanguageChoice({ editor }: { editor: Editor }) {
  const language = useStore(editor.store, (state) => state.language);
  return (
    <div className="pl-field pl-language">
      <label htmlFor="language">{i18n.t('editor.language')}</label>
      <select
        id="language"
        className="pl-input"
        data-part="language"
        value={language}
        onChange={({ target }) => editor.setLanguage(target.value)}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`editor.languages.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
