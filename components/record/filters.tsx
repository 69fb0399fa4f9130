import { useMemo } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { verdictNames } from '../../lib/domains/verdict';
import { entryKinds } from '../../lib/record/entry';
import { namesIn } from '../../lib/record/filter';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PERIODS, type RecordPageModel } from './record-store';
import { kindInWords, verdictInWords } from './record-words';

/** Verdicts of values that were still being typed are not written down. */
const WRITTEN = verdictNames.filter((verdict) => !['pending', 'incomplete', 'empty'].includes(verdict));

/** What of the record is shown, and the files of it. */
export function Filters({ model }: { model: RecordPageModel }) {
  const { filter, period, entries } = useStore(model.store);
  const names = useMemo(() => namesIn(entries ?? []), [entries]);
  return (
    <search className="pl-filter">
      <span className="pl-search">
        <Icon name="search" />
        <input
          type="search"
          className="pl-input"
          data-part="record-search"
          aria-label={i18n.t('record.filter.text')}
          placeholder={i18n.t('record.filter.text')}
          value={filter.text ?? ''}
          onChange={(event) => model.setFilter({ text: event.target.value || undefined })}
        />
      </span>
      <Choice
        name="record-kind"
        label={i18n.t('record.filter.kind')}
        value={filter.kind}
        all={i18n.t('record.filter.allKinds')}
        options={entryKinds.map((kind) => ({ value: kind, label: kindInWords(kind) }))}
        onChoose={(kind) => model.setFilter({ kind })}
      />
      <Choice
        name="record-verdict"
        label={i18n.t('record.filter.verdict')}
        value={filter.verdict}
        all={i18n.t('record.filter.allVerdicts')}
        options={WRITTEN.map((verdict) => ({ value: verdict, label: verdictInWords(verdict) }))}
        onChoose={(verdict) => model.setFilter({ verdict })}
      />
      {names.length > 0 && (
        <Choice
          name="record-who"
          label={i18n.t('record.filter.who')}
          value={filter.who}
          all={i18n.t('record.filter.everyone')}
          options={names.map((name) => ({ value: name, label: name }))}
          onChoose={(who) => model.setFilter({ who })}
        />
      )}
      <Choice
        name="record-period"
        label={i18n.t('record.filter.period')}
        value={period}
        options={PERIODS.map((value) => ({ value, label: i18n.t(`record.period.${value}`) }))}
        onChoose={(value) => value && model.setPeriod(value)}
      />
      <span className="pl-filter-end">
        <Button kind="quiet" icon="download" data-part="export-csv" onClick={() => model.exportAs('csv')}>
          {i18n.t('record.export.csv')}
        </Button>
        <Button kind="quiet" icon="download" data-part="export-json" onClick={() => model.exportAs('json')}>
          {i18n.t('record.export.json')}
        </Button>
      </span>
    </search>
  );
}

type ChoiceProps<T extends string> = {
  name: string;
  label: string;
  value: T | undefined;
  /** The words for no choice; without them one of the options is always chosen. */
  all?: string;
  options: readonly { value: T; label: string }[];
  onChoose(value: T | undefined): void;
};

function Choice<T extends string>({ name, label, value, all, options, onChoose }: ChoiceProps<T>) {
  return (
    <span className="pl-choose">
      <select
        className="pl-button"
        data-part={name}
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChoose(options.find((option) => option.value === event.target.value)?.value)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
