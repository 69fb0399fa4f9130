import { useMemo } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { modeSchema } from '../../lib/training/mode';
import { modeWord, scenarioWords } from '../practice/training-words';
import { Button } from '../ui/button';
import { PERIODS, type ResultsModel } from './results-store';

/** Which runs are meant, and their files. */
export function RunFilters({ model }: { model: ResultsModel }) {
  const { runs = [], filter, period } = useStore(model.store);
  const clerks = useMemo(() => [...new Set(runs.map(({ clerk = '' }) => clerk))].sort(), [runs]);
  const scenarios = useMemo(() => [...new Set(runs.map(({ scenario }) => scenario))].sort(), [runs]);
  const courses = useMemo(
    () => [...new Map(runs.flatMap((run) => (run.course ? [[run.course, run.courseTitle ?? run.course]] : [])))],
    [runs],
  );
  const results = [
    { value: 'yes', label: i18n.t('training.passed') },
    { value: 'no', label: i18n.t('training.notPassed') },
  ];
  return (
    <search className="pl-filter">
      <Choice
        name="filter-clerk"
        label={i18n.t('results.column.clerk')}
        value={filter.clerk}
        options={clerks.map((clerk) => ({ value: clerk, label: clerk || i18n.t('results.noName') }))}
        onChoose={(clerk) => model.setFilter({ clerk })}
      />
      <Choice
        name="filter-scenario"
        label={i18n.t('results.column.scenario')}
        value={filter.scenario}
        options={scenarios.map((id) => ({ value: id, label: scenarioWords(id).title }))}
        onChoose={(scenario) => model.setFilter({ scenario })}
      />
      {courses.length > 0 && (
        <Choice
          name="filter-course"
          label={i18n.t('results.column.course')}
          value={filter.course}
          options={courses.map(([value = '', label = '']) => ({ value, label }))}
          onChoose={(course) => model.setFilter({ course })}
        />
      )}
      <Choice
        name="filter-mode"
        label={i18n.t('results.column.mode')}
        value={filter.mode}
        options={modeSchema.options.map((mode) => ({ value: mode, label: modeWord(mode) }))}
        onChoose={(mode) => model.setFilter({ mode: modeSchema.safeParse(mode).data })}
      />
      <Choice
        name="filter-result"
        label={i18n.t('results.column.result')}
        value={filter.passed === undefined ? undefined : filter.passed ? 'yes' : 'no'}
        options={results}
        onChoose={(passed) => model.setFilter({ passed: passed === undefined ? undefined : passed === 'yes' })}
      />
      <select
        className="pl-input"
        data-part="filter-period"
        aria-label={i18n.t('results.period.name')}
        value={period}
        onChange={({ target }) => model.setPeriod(PERIODS.find((one) => one === target.value) ?? 'all')}
      >
        {PERIODS.map((one) => (
          <option key={one} value={one}>
            {one === 'all' ? i18n.t('results.period.all') : i18n.t(`results.period.days${one}`)}
          </option>
        ))}
      </select>
      <span className="pl-filter-files">
        <Button icon="download" data-part="export-csv" onClick={() => model.exportAs('csv')}>
          CSV
        </Button>
        <Button icon="download" data-part="export-xapi" onClick={() => model.exportAs('xapi')}>
          xAPI
        </Button>
        <Button icon="file" onClick={() => window.print()}>
          {i18n.t('results.print')}
        </Button>
      </span>
    </search>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChoose(value: string | undefined): void;
};

/** No name at all is a choice of its own, so what stands for "all" must be no name. */
const ALL = '\u0000all';

function Choice({ name, label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      className="pl-input"
      data-part={name}
      aria-label={label}
      value={value ?? ALL}
      onChange={({ target }) => onChoose(target.value === ALL ? undefined : target.value)}
    >
      <option value={ALL}>{i18n.t('results.all', { what: label })}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
