import { i18n } from '#i18n';
import { Bob } from '../ui/mark';
import { currentTick, type TickChapter } from './ticks';

type RailProps = { chapters: TickChapter[]; total: number; done: boolean };

/** The thread of the order: a tick per step, the bob at the current one, chapter and count below. */
export function Rail({ chapters, total, done }: RailProps) {
  const now = currentTick(chapters);
  const where = done
    ? i18n.t('overlay.shortOf', { number: total, total })
    : i18n.t('overlay.stepOf', { number: now?.tick.number ?? 1, total });
  return (
    <>
      <div className="pl-rail" aria-hidden="true">
        {chapters.map(({ id, ticks }) => (
          <span key={id} style={{ '--n': ticks.length }}>
            {ticks.map(({ number, state }) => (
              <i key={number} data-state={state}>
                {state === 'now' && <Bob />}
              </i>
            ))}
          </span>
        ))}
      </div>
      <p className="pl-where">
        <b>{done ? i18n.t('overlay.complete') : now?.chapter.title}</b>
        <span>{where}</span>
      </p>
    </>
  );
}
