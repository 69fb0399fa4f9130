import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { Procedure, Step } from '../../lib/procedure/schema';
import { targetName } from '../assistant/present-repair';
import { keyOf, stepWords } from '../assistant/procedure-words';
import { Button } from '../ui/button';
import type { Editor } from './editor-store';
import { WordField } from './word-field';

type StepCardProps = {
  editor: Editor;
  /** The procedure as it ships or was recorded, and with its changes. */
  base: Procedure;
  procedure: Procedure;
  step: Step;
  isRecorded: boolean;
};

/** One step: its words, the names of what it points at, whether it may be skipped, and whether that is asked. */
export function StepCard({ editor, base, procedure, step, isRecorded }: StepCardProps) {
  const key = `steps.${keyOf(step.id)}`;
  const { title } = stepWords(procedure, step.id);
  const targets = [...new Set(step.clicks.map((click) => click.target))];
  const clicks = [...new Set(step.clicks.flatMap((click) => click.words ?? []))];
  const shared = { editor, base };
  return (
    <li>
      <details className="pl-step-card" data-part="step" data-step={step.id}>
        <summary>
          <span className="pl-step-number">{step.number}</span>
          <span>{title}</span>
          {step.optional && <small>{i18n.t('editor.optionalTag')}</small>}
        </summary>
        <div className="pl-step-fields">
          <WordField {...shared} name={`${key}.title`} label={i18n.t('editor.stepTitle')} />
          <WordField {...shared} name={`${key}.what`} label={i18n.t('editor.what')} isLong />
          <WordField {...shared} name={`${key}.why`} label={i18n.t('editor.why')} isLong />
          {clicks.map((click) => (
            <WordField key={click} {...shared} name={`${key}.clicks.${click}`} label={i18n.t('editor.click')} isLong />
          ))}
          <Skipping editor={editor} base={base} step={step} />
          {targets.map((target) => (
            <Labels key={target} editor={editor} base={base} target={target} />
          ))}
          {isRecorded && (
            <div>
              <Button icon="close" data-part="remove-step" onClick={() => editor.removeStep(step.id)}>
                {i18n.t('editor.removeStep')}
              </Button>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

function Skipping({ editor, base, step }: Pick<StepCardProps, 'editor' | 'base' | 'step'>) {
  const asked = useStore(editor.store, (state) => state.edition.asked);
  const shipped = base.steps.find(({ id }) => id === step.id);
  const isAsked = asked.includes(step.id);
  const question = `questions.ask${keyOf(`-${step.id}`)}`;
  const id = useId();
  return (
    <fieldset className="pl-skipping">
      <legend className="pl-hidden">{i18n.t('editor.skipping')}</legend>
      <label htmlFor={`${id}-optional`}>
        <input
          id={`${id}-optional`}
          type="checkbox"
          data-part="optional"
          checked={step.optional === true}
          disabled={shipped?.optional === true || isAsked}
          onChange={({ target }) => editor.setOptional(step.id, target.checked)}
        />
        {i18n.t('editor.optional')}
      </label>
      <label htmlFor={`${id}-asked`}>
        <input
          id={`${id}-asked`}
          type="checkbox"
          data-part="asked"
          checked={step.question !== undefined}
          disabled={shipped?.question !== undefined}
          onChange={({ target }) => editor.setAsked(step.id, target.checked)}
        />
        {i18n.t('editor.asked')}
      </label>
      {isAsked && (
        <WordField editor={editor} base={base} name={`${question}.title`} label={i18n.t('editor.question')} />
      )}
    </fieldset>
  );
}

/** Names that a control may carry besides those that are known: one a line. */
function Labels({ editor, base, target }: { editor: Editor; base: Procedure; target: string }) {
  const id = useId();
  const labels = useStore(editor.store, ({ edition }) => edition.labels[target]);
  const [text, setText] = useState((labels ?? []).join('\n'));
  const known = base.targets[target]?.labels ?? [];
  const write = (typed: string): void => {
    setText(typed);
    const lines = typed.split('\n').map((line) => line.trim().slice(0, 60));
    editor.setLabels(target, [...new Set(lines.filter((line) => line !== ''))].slice(0, 20));
  };
  // Taken back, or another draft: what is typed must not hide it.
  const isOwn = linesOf(text).join('\n') === (labels ?? []).join('\n');
  return (
    <div className="pl-field">
      <label htmlFor={id}>{i18n.t('editor.labels', { name: targetName(base, target) })}</label>
      <textarea
        id={id}
        className="pl-input"
        rows={2}
        data-part="labels"
        data-target={target}
        aria-describedby={`${id}-says`}
        value={isOwn ? text : (labels ?? []).join('\n')}
        onChange={({ target: field }) => write(field.value)}
      />
      <p id={`${id}-says`} className="pl-field-says">
        {known.length > 0
          ? i18n.t('editor.known', { labels: known.slice(0, 6).join(' · ') })
          : i18n.t('editor.byPlace')}
      </p>
    </div>
  );
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
