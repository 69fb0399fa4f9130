import { type FormEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import type { RecordPageModel } from './record-store';

const AGES = ['30', '90', '365', 'all'] as const;
type Age = (typeof AGES)[number];

/** Erasing, after a look at how many entries it would take. */
export function EraseEntries({ model }: { model: RecordPageModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [age, setAge] = useState<Age>('365');
  const entries = useStore(model.store, (state) => state.entries);
  if (!entries || entries.length === 0) return null;
  const days = age === 'all' ? undefined : Number(age);
  const count = model.countOlderThan(days);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (count === 0) return;
    dialog.current?.close();
    void model.erase(days);
  };
  return (
    <div className="pl-erase">
      <Button kind="quiet" data-part="erase" onClick={() => dialog.current?.showModal()}>
        {i18n.t('record.erase.open')}
      </Button>
      <dialog ref={dialog} className="pl-dialog pl-card" aria-labelledby="erase-title">
        <form onSubmit={submit}>
          <h2 id="erase-title">{i18n.t('record.erase.title')}</h2>
          <p>{i18n.t('record.erase.text')}</p>
          <fieldset>
            <legend className="pl-hidden">{i18n.t('record.erase.which')}</legend>
            {AGES.map((each) => (
              <label key={each}>
                <input type="radio" name="age" value={each} checked={age === each} onChange={() => setAge(each)} />
                {i18n.t(`record.erase.age.${each}`)}
              </label>
            ))}
          </fieldset>
          <div className="pl-actions">
            <Button submits aria-disabled={count === 0} data-part="erase-now">
              {count === 0 ? i18n.t('record.erase.none') : i18n.t('record.erase.now', count)}
            </Button>
            <Button kind="quiet" onClick={() => dialog.current?.close()}>
              {i18n.t('record.cancel')}
            </Button>
          </div>
        </form>
      </dialog>
    </div>
  );
}
