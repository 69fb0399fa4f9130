import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { type Course, courseSchema } from '../../lib/training/course';
import { modeSchema } from '../../lib/training/mode';
import { type Scenario, shellSchema } from '../../lib/training/scenario';
import { modeWord, scenarioWords } from '../practice/training-words';
import { Button, IconButton } from '../ui/button';
import type { ResultsModel } from './results-store';

/** Composes a course: its title, its marks, and its scenarios in their order, each with its seed. */
export function CourseEditor({ model, course: begun }: { model: ResultsModel; course: Course }) {
  const [course, setCourse] = useState(begun);
  const [problem, setProblem] = useState(false);
  useStore(model.store);
  const known = [...course.scenarios, ...model.known()];
  const set = (change: Partial<Course>): void => setCourse({ ...course, ...change });
  const mark = (change: Partial<Course['marks']>): void => set({ marks: { ...course.marks, ...change } });
  const save = (): void => {
    const need = Math.max(1, Math.min(course.need, course.runs.length));
    const { data } = courseSchema.safeParse({ ...course, title: course.title.trim(), need });
    setProblem(!data);
    if (data) void model.saveCourse(data);
  };
  return (
    <form
      className="pl-section pl-editor"
      data-part="course-editor"
      aria-label={i18n.t('results.editor.heading')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{i18n.t('results.editor.heading')}</h2>
      <div className="pl-editor-fields">
        <label className="wide">
          <span>{i18n.t('results.editor.title')}</span>
          <input
            className="pl-input"
            data-part="course-title"
            maxLength={120}
            value={course.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        </label>
        <label>
          <span>{i18n.t('training.mode')}</span>
          <select
            className="pl-input"
            value={course.mode}
            onChange={({ target }) => set({ mode: modeSchema.parse(target.value) })}
          >
            {modeSchema.options.map((mode) => (
              <option key={mode} value={mode}>
                {modeWord(mode)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{i18n.t('training.shell')}</span>
          <select
            className="pl-input"
            data-part="course-shell"
            value={course.shell ?? ''}
            onChange={({ target }) => set({ shell: shellSchema.safeParse(target.value).data })}
          >
            <option value="">{i18n.t('training.shells.either')}</option>
            {shellSchema.options.map((shell) => (
              <option key={shell} value={shell}>
                {i18n.t(`training.shells.${shell}`)}
              </option>
            ))}
          </select>
        </label>
        <NumberField name="score" most={100} value={course.marks.score} onValue={(score) => mark({ score })} />
        <NumberField
          name="mistakes"
          most={99}
          value={course.marks.mistakes}
          onValue={(mistakes) => mark({ mistakes })}
        />
        <NumberField name="hints" most={99} value={course.marks.hints} onValue={(hints) => mark({ hints })} />
        <NumberField
          name="minutes"
          most={600}
          value={course.marks.minutes ?? 0}
          onValue={(minutes) => mark({ minutes: minutes || undefined })}
        />
        <NumberField
          name="need"
          most={Math.max(1, course.runs.length)}
          value={course.need}
          onValue={(need) => set({ need })}
        />
      </div>
      <Chosen course={course} known={known} onRuns={(runs) => set({ runs })} />
      <fieldset className="pl-editor-scenarios">
        <legend>{i18n.t('results.editor.add')}</legend>
        {unique(known).map((scenario) => {
          const { title, teaches } = scenarioWords(scenario.id, scenario.words);
          return (
            <Button
              key={scenario.id}
              title={teaches}
              data-part="course-add"
              data-scenario={scenario.id}
              onClick={() => set({ runs: [...course.runs, { scenario: scenario.id, seed: course.runs.length + 1 }] })}
            >
              {title}
            </Button>
          );
        })}
      </fieldset>
      {problem && (
        <p role="alert" className="pl-field-problem">
          {i18n.t('results.editor.incomplete')}
        </p>
      )}
      <div className="pl-course-actions">
        <Button kind="primary" submits data-part="course-save">
          {i18n.t('results.editor.save')}
        </Button>
        <Button onClick={() => model.edit(undefined)}>{i18n.t('results.editor.cancel')}</Button>
      </div>
    </form>
  );
}

type ChosenProps = { course: Course; known: readonly Scenario[]; onRuns(runs: Course['runs']): void };

/** The scenarios of the course in their order. */
function Chosen({ course: { runs }, known, onRuns }: ChosenProps) {
  if (runs.length === 0) return <p className="pl-muted">{i18n.t('results.editor.empty')}</p>;
  const move = (from: number, to: number): void => {
    const next = [...runs];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    onRuns(next);
  };
  return (
    <ol className="pl-editor-runs" data-part="course-runs">
      {runs.map((run, at) => {
        const { title } = scenarioWords(run.scenario, known.find(({ id }) => id === run.scenario)?.words);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same scenario may come twice; its place is what tells it
          <li key={at}>
            <span>{title}</span>
            <label>
              {i18n.t('results.editor.seed')}{' '}
              <input
                type="number"
                className="pl-input"
                value={run.seed}
                onChange={({ target }) =>
                  onRuns(
                    runs.map((one, index) => (index === at ? { ...one, seed: Math.trunc(Number(target.value)) } : one)),
                  )
                }
              />
            </label>
            <IconButton
              icon="up"
              label={i18n.t('results.editor.up', { title })}
              onClick={() => move(at, Math.max(0, at - 1))}
            />
            <IconButton icon="down" label={i18n.t('results.editor.down', { title })} onClick={() => move(at, at + 1)} />
            <IconButton
              icon="close"
              label={i18n.t('results.editor.remove', { title })}
              onClick={() => onRuns(runs.filter((_, index) => index !== at))}
            />
          </li>
        );
      })}
    </ol>
  );
}

type NumberFieldProps = {
  name: 'score' | 'mistakes' | 'hints' | 'minutes' | 'need';
  most: number;
  value: number;
  onValue(value: number): void;
};

function NumberField({ name, most, value, onValue }: NumberFieldProps) {
  return (
    <label>
      <span>{i18n.t(`results.editor.${name}`)}</span>
      <input
        type="number"
        className="pl-input"
        data-part={`course-${name}`}
        min={name === 'need' ? 1 : 0}
        max={most}
        value={value}
        onChange={({ target }) => onValue(Math.max(0, Math.min(most, Math.trunc(Number(target.value)))))}
      />
    </label>
  );
}

function unique(scenarios: readonly Scenario[]): Scenario[] {
  return [...new Map(scenarios.map((scenario) => [scenario.id, scenario])).values()];
}
