import { useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { Choice } from '../../lib/directory/parse/columns';
import type { Preview } from '../../lib/directory/parse/preview';
import { whyNoDomain } from '../../lib/directory/parse/shape';
import { Button } from '../ui/button';
import { CodeText } from './code-text';
import type { ListPage, Place } from './list-store';
import { plural } from './list-words';

/** The question which column is which, with the first rows to look at; nothing is replaced before it is answered. */
export function ColumnQuestion({ page }: { page: ListPage }) {
  const notices = useStore(page.store, (state) => state.notices);
  for (const place of ['file', 'paste'] as const) {
    const notice = notices[place];
    if (notice?.kind !== 'brought' || notice.outcome.step !== 'asks') continue;
    const name = notice.brought.kind === 'file' ? notice.brought.file.name : i18n.t('options.columns.paste');
    return <ColumnChoice page={page} place={place} name={name} preview={notice.outcome.preview} />;
  }
  return null;
}

type ColumnChoiceProps = { page: ListPage; place: Place; name: string; preview: Preview };

function ColumnChoice({ page, place, name, preview }: ColumnChoiceProps) {
  const [choice, setChoice] = useState(preview.choice);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // It was opened by somebody's press, and the answer is wanted here.
  useEffect(() => title.current?.focus(), []);
  const first = firstDomain(preview, choice);
  const left = preview.width - (preview.rows[0]?.length ?? 0);
  return (
    <section className="pl-choice" data-part="column-choice" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {i18n.t('options.columns.title')}
      </h3>
      <div className="pl-choice-fields">
        <ColumnSelect
          part="choose-domain-column"
          label={i18n.t('options.columns.domain')}
          preview={preview}
          choice={choice}
          value={choice.domain}
          onChange={(domain = 0) => {
            const description = choice.description === domain ? undefined : choice.description;
            setChoice({ ...choice, domain, description });
          }}
        />
        <ColumnSelect
          part="choose-name-column"
          label={i18n.t('options.columns.customer')}
          preview={preview}
          choice={choice}
          value={choice.description}
          mayBeNone
          onChange={(description) => setChoice({ ...choice, description })}
        />
        {!preview.keyed && (
          <label className="pl-check">
            <input
              type="checkbox"
              data-part="choose-heading"
              checked={choice.hasHeader}
              onChange={({ target }) => setChoice({ ...choice, hasHeader: target.checked })}
            />
            {i18n.t('options.columns.heading')}
          </label>
        )}
      </div>
      <PreviewTable name={name} preview={preview} choice={choice} />
      {left > 0 && <p className="pl-meta">{plural('options.columns.more', left)}</p>}
      <p className="pl-choice-sample" aria-live="polite">
        {first === undefined ? (
          i18n.t('options.columns.sampleNone')
        ) : (
          <CodeText text={i18n.t('options.columns.sample', { domain: first })} code={first} />
        )}
      </p>
      <div className="pl-actions">
        <Button
          kind="primary"
          data-part="take-list"
          aria-disabled={first === undefined || undefined}
          onClick={() => first !== undefined && void page.decideColumns(place, choice)}
        >
          {i18n.t('options.columns.take')}
        </Button>
        <Button kind="quiet" data-part="leave-list" onClick={() => void page.decideColumns(place, undefined)}>
          {i18n.t('options.columns.leave')}
        </Button>
      </div>
    </section>
  );
}

type ColumnSelectProps = {
  part: string;
  label: string;
  preview: Preview;
  choice: Choice;
  value: number | undefined;
  mayBeNone?: boolean;
  onChange: (column: number | undefined) => void;
};

function ColumnSelect({ part, label, preview, choice, value, mayBeNone, onChange }: ColumnSelectProps) {
  const columns = preview.rows[0] ?? [];
  return (
    <label className="pl-field">
      <span>{label}</span>
      <select
        className="pl-input"
        data-part={part}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      >
        {mayBeNone && <option value="">{i18n.t('options.columns.none')}</option>}
        {columns.map((cell, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place and nothing else.
          <option key={column} value={column}>
            {nameOf(choice.hasHeader ? cell : '', column)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PreviewTable({ name, preview, choice }: { name: string; preview: Preview; choice: Choice }) {
  const [head = [], ...others] = preview.rows;
  const body = choice.hasHeader ? others : preview.rows;
  const role = (column: number) =>
    column === choice.domain ? 'domain' : column === choice.description ? 'customer' : undefined;
  const label = i18n.t('options.columns.rows', { name });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="pl-scroll" aria-label={label} tabIndex={0}>
      <table className="pl-table" data-part="preview-rows">
        <thead>
          <tr>
            {head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place and nothing else.
              <th key={column} scope="col" data-role={role(column)}>
                {choice.hasHeader && cell.trim() !== ''
                  ? cell
                  : i18n.t('options.columns.unnamed', { number: column + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place and nothing else.
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place and nothing else.
                <td key={column} data-role={role(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nameOf(cell: string, column: number): string {
  const number = column + 1;
  const name = cell.trim().slice(0, 40);
  return name === ''
    ? i18n.t('options.columns.unnamed', { number })
    : i18n.t('options.columns.named', { name, number });
}

/** The first cell of the column that is a domain, as it would be read. */
function firstDomain({ rows }: Preview, { domain, hasHeader }: Choice): string | undefined {
  const cells = rows.slice(hasHeader ? 1 : 0).map((row) => (row[domain] ?? '').trim());
  return cells.find((cell) => whyNoDomain(cell) === undefined);
}
