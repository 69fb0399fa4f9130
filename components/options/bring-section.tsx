import { useState } from 'react';
import { i18n } from '#i18n';
import { ColumnQuestion } from './column-choice';
import { FileDrop } from './file-drop';
import type { ListPage } from './list-store';
import { PasteList } from './paste-list';

/** The two ways to bring a list by hand, and the question which of its columns to take. */
export function BringSection({ page }: { page: ListPage }) {
  const [lookOnly, setLookOnly] = useState(false);
  return (
    <section className="pl-section" aria-labelledby="bring">
      <h2 id="bring">{i18n.t('options.bring')}</h2>
      <p className="pl-section-text">{i18n.t('options.bringText')}</p>
      <div className="pl-two">
        <FileDrop page={page} options={{ lookOnly }} />
        <PasteList page={page} options={{ lookOnly }} />
      </div>
      <label className="pl-check">
        <input
          type="checkbox"
          data-part="look-first"
          checked={lookOnly}
          onChange={({ target }) => setLookOnly(target.checked)}
        />
        {i18n.t('options.lookFirst')}
      </label>
      <ColumnQuestion page={page} />
    </section>
  );
}
