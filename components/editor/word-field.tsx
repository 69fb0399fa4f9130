import { useId } from 'react';
import { useStore } from 'zustand';
import { procedureWord, type Worded } from '../assistant/procedure-words';
import type { Editor } from './editor-store';

type WordFieldProps = {
  editor: Editor;
  /** The procedure as it is without its changes. */
  base: Worded;
  /** `steps.logIn.what`. */
  name: string;
  label: string;
  isLong?: boolean;
};

/** One sentence in the language that is edited. Empty, it says what Plumbline says by itself. */
export function WordField({ editor, base, name, label, isLong }: WordFieldProps) {
  const id = useId();
  const value = useStore(editor.store, ({ edition, language }) => edition.words[language]?.[name] ?? '');
  const shared = {
    id,
    className: 'pl-input',
    'data-part': 'word',
    'data-key': name,
    placeholder: procedureWord(base, name) ?? '',
    maxLength: 400,
    value,
  };
  return (
    <div className="pl-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={2} onChange={({ target }) => editor.setWord(name, target.value)} />
      ) : (
        <input {...shared} type="text" onChange={({ target }) => editor.setWord(name, target.value)} />
      )}
    </div>
  );
}
