import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { type Course, standingOf } from '../../lib/training/course';
import { practiceAddress } from '../practice/practice-plan';
import { modeWord, scenarioWords } from '../practice/training-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { CourseEditor } from './course-editor';
import { fileProblemInWords } from './file-problem-words';
import type { ResultsModel } from './results-store';
import { doneInWords } from './runs';

/** The courses: taken by clerks, composed by trainers, and carried from one computer to the other as files. */
export function Courses({ model }: { model: ResultsModel }) {
  const { courses, scenarios, editing, fileProblem, done } = useStore(model.store);
  if (editing) return <CourseEditor model={model} course={editing} />;
  return (
    <section className="pl-section" aria-labelledby="courses-head">
      <h2 id="courses-head">{i18n.t('results.views.courses')}</h2>
      <p className="pl-section-text">{i18n.t('results.courses.text')}</p>
      <div className="pl-course-actions">
        <Button kind="primary" data-part="course-new" onClick={() => model.edit(newCourse())}>
          {i18n.t('results.courses.new')}
        </Button>
        <FileButton onFile={model.takeFile} />
      </div>
      <p role="status" className="pl-meta pl-count" data-part="course-done">
        {done && doneInWords(done)}
      </p>
      {fileProblem && (
        <p className="pl-notice" data-tone="fix" role="alert" data-part="file-problem">
          <Icon name="warn" />
          <span>{fileProblemInWords(fileProblem.name, fileProblem.problem)}</span>
        </p>
      )}
      {courses.length === 0 ? (
        <p className="pl-muted">{i18n.t('results.courses.none')}</p>
      ) : (
        <ul className="pl-list">
          {courses.map((course) => (
            <CourseRow key={course.id} course={course} model={model} />
          ))}
        </ul>
      )}
      {scenarios.length > 0 && (
        <>
          <h2>{i18n.t('results.courses.ownScenarios')}</h2>
          <ul className="pl-list">
            {scenarios.map((scenario) => (
              <li key={scenario.id} className="pl-course">
                <p>
                  <b>{scenarioWords(scenario.id, scenario.words).title}</b>{' '}
                  <span className="pl-meta">{scenarioWords(scenario.id, scenario.words).teaches}</span>
                </p>
                <span>
                  <a className="pl-button" href={practiceAddress({ scenario: scenario.id })}>
                    {i18n.t('results.courses.practise')}
                  </a>
                  <Button icon="download" onClick={() => model.exportScenario(scenario)}>
                    {i18n.t('results.courses.export')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function CourseRow({ course, model }: { course: Course; model: ResultsModel }) {
  const { runs = [] } = useStore(model.store);
  const taken = runs.filter((run) => run.course === course.id);
  const latest = taken.at(-1)?.attempt;
  const standing = standingOf(
    course,
    taken.filter(({ attempt }) => attempt === latest),
  );
  // A new taking each time the page is drawn anew, so that runs of two takings are never mixed.
  const address = practiceAddress({ course: course.id, at: 0, attempt: crypto.randomUUID() });
  return (
    <li className="pl-course" data-part="course" data-course={course.id}>
      <div>
        <b>{course.title}</b>
        <p className="pl-meta">
          {i18n.t('results.courses.summary', {
            runs: course.runs.length,
            mode: modeWord(course.mode),
            need: course.need,
            points: course.marks.score,
          })}
          {standing.done > 0 && ` ${i18n.t('results.courses.latest', { passed: standing.passed, of: standing.of })}`}
        </p>
      </div>
      <span>
        <a className="pl-button" data-kind="primary" data-part="course-take" href={address}>
          {i18n.t('results.courses.take')}
        </a>
        <Button onClick={() => model.edit(course)}>{i18n.t('results.courses.edit')}</Button>
        <Button icon="download" data-part="course-export" onClick={() => model.exportCourse(course)}>
          {i18n.t('results.courses.export')}
        </Button>
        <Button kind="quiet" onClick={() => void model.eraseCourse(course)}>
          {i18n.t('results.courses.erase')}
        </Button>
      </span>
    </li>
  );
}

function FileButton({ onFile }: { onFile(name: string, text: string): Promise<void> }) {
  return (
    <label className="pl-button pl-file">
      <Icon name="file" />
      {i18n.t('results.courses.import')}
      <input
        type="file"
        className="pl-hidden"
        data-part="training-file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be taken again after it was mended.
          if (file) void file.text().then((text) => onFile(file.name, text));
          target.value = '';
        }}
      />
    </label>
  );
}

function newCourse(): Course {
  return {
    id: `course-${crypto.randomUUID().slice(0, 8)}`,
    title: '',
    mode: 'exam',
    marks: { score: 80, mistakes: 3, hints: 3 },
    need: 1,
    runs: [],
    scenarios: [],
  };
}
