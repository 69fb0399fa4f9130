import { i18n } from '#i18n';
import { standingOf } from '../../lib/training/course';
import type { Run } from '../../lib/training/run';
import { practiceAddress } from './practice-plan';
import type { ShownDebrief } from './show-debrief';

/** What can be done after a run: the next of the course, once more, another seed; and where the results are. */
export function NextAfterRun({ run, runs, plan, notKept }: ShownDebrief) {
  const { course } = plan;
  return (
    <>
      {notKept && (
        <p className="pl-meta" role="status" data-part="not-kept">
          {i18n.t('training.notKept', { detail: notKept })}
        </p>
      )}
      {course ? <NextInCourse run={run} runs={runs} course={course} /> : <NextAlone run={run} />}
      <a className="pl-button" data-kind="quiet" href={`results.html?run=${run.id}`} data-part="to-results">
        {i18n.t('training.toResults')}
      </a>
    </>
  );
}

function NextAlone({ run }: { run: Run }) {
  const { scenario, mode, shell, seed } = run;
  const again = { scenario: scenario === 'free' ? undefined : scenario, mode, shell };
  return (
    <>
      <a className="pl-button" data-kind="primary" href={practiceAddress({ ...again, seed: seed + 1 })}>
        {i18n.t('training.another')}
      </a>
      <a className="pl-button" href={practiceAddress({ ...again, seed })}>
        {i18n.t('training.sameAgain')}
      </a>
    </>
  );
}

type NextInCourseProps = { run: Run; runs: readonly Run[]; course: NonNullable<ShownDebrief['plan']['course']> };

function NextInCourse({ run, runs, course: { course, at, attempt } }: NextInCourseProps) {
  const taken = [
    ...runs.filter((one) => one.course === course.id && one.attempt === attempt && one.id !== run.id),
    run,
  ];
  const standing = standingOf(course, taken);
  const hasNext = at + 1 < course.runs.length;
  return (
    <div data-part="course-standing" data-passed={standing.isPassed} data-done={standing.done}>
      <p className="pl-meta">
        {standing.isOver
          ? i18n.t(standing.isPassed ? 'training.course.passed' : 'training.course.failed', {
              passed: standing.passed,
              of: standing.of,
            })
          : i18n.t('training.course.standing', { done: standing.done, of: standing.of, passed: standing.passed })}
      </p>
      {hasNext && (
        <a
          className="pl-button"
          data-kind="primary"
          data-part="next-run"
          href={practiceAddress({ course: course.id, at: at + 1, attempt })}
        >
          {i18n.t('training.course.next')}
        </a>
      )}
    </div>
  );
}
