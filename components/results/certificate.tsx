import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { standingOf } from '../../lib/training/course';
import type { Run } from '../../lib/training/run';
import { modeWord } from '../practice/training-words';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import type { ResultsModel } from './results-store';
import { statementWords } from './statement-words';

/** A page to print: who has passed what, when, and by which marks. Of a course that is passed it names the course. */
export function Certificate({ run, model }: { run: Run; model: ResultsModel }) {
  const { runs = [], courses } = useStore(model.store);
  const course = courses.find(({ id }) => id === run.course);
  const standing =
    course &&
    standingOf(
      course,
      runs.filter(({ attempt, course: of }) => of === run.course && attempt === run.attempt),
    );
  const isCourse = standing?.isPassed === true;
  const words = statementWords(model.known());
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(run.startedAt + run.ms);
  return (
    <>
      <div className="pl-course-actions pl-no-print">
        <Button onClick={() => model.openRun(run.id)}>{i18n.t('results.back')}</Button>
        <Button kind="primary" icon="file" onClick={() => window.print()}>
          {i18n.t('results.print')}
        </Button>
      </div>
      <article className="pl-certificate" data-part="certificate">
        <Mark />
        <h1>{i18n.t('results.certificate.heading')}</h1>
        <p className="pl-certificate-name">{run.clerk ?? words.nobody}</p>
        <p>{isCourse ? i18n.t('results.certificate.course') : i18n.t('results.certificate.run')}</p>
        <p className="pl-certificate-what">{isCourse ? course?.title : words.title(run)}</p>
        <dl>
          <div>
            <dt>{i18n.t('results.certificate.date')}</dt>
            <dd>{date}</dd>
          </div>
          <div>
            <dt>{i18n.t('results.certificate.score')}</dt>
            <dd>{i18n.t('training.points', { points: isCourse ? standing.score : run.score })}</dd>
          </div>
          <div>
            <dt>{i18n.t('training.mode')}</dt>
            <dd>{modeWord(run.mode)}</dd>
          </div>
          <div>
            <dt>{i18n.t('training.figures.needed')}</dt>
            <dd>{i18n.t('training.points', { points: run.marks.score })}</dd>
          </div>
        </dl>
        <p className="pl-certificate-sign">{i18n.t('results.certificate.sign')}</p>
        <p className="pl-meta">{i18n.t('results.certificate.id', { id: run.id })}</p>
      </article>
    </>
  );
}
