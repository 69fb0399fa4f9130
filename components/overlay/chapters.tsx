import { i18n } from '#i18n';
import { Icon } from '../ui/icon';
import { Mark } from '../ui/mark';
import { currentTick, type Tick, type TickChapter } from './ticks';

/** All steps: the chapters on a vertical thread; only the current chapter shows its steps. */
export function Chapters({ chapters }: { chapters: TickChapter[] }) {
  const now = currentTick(chapters)?.chapter;
  return (
    <ol className="pl-chapters">
      {chapters.map((chapter) => {
        const { id, title, ticks, finished } = chapter;
        const open = chapter === now;
        return (
          <li key={id} data-state={open ? 'now' : finished === ticks.length ? 'done' : 'to-come'}>
            <span className="pl-chapter-head">
              {title}
              <span className="pl-meta">{i18n.t('overlay.shortOf', { number: finished, total: ticks.length })}</span>
            </span>
            {open && (
              <ol>
                {ticks.map((tick) => (
                  <Row key={tick.number} tick={tick} />
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Row({ tick: { number, state, title, optional } }: { tick: Tick }) {
  return (
    <li data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      {state === 'now' && <Mark />}
      <span>{number}</span>
      {title}
      {state === 'done' && (
        <>
          <span className="pl-hidden">{i18n.t('overlay.stepDone')}</span>
          <Icon name="check" />
        </>
      )}
      {state === 'skipped' && <span className="pl-meta">{i18n.t('overlay.stepSkipped')}</span>}
      {state === 'to-come' && optional && <span className="pl-meta">{i18n.t('overlay.ifNeeded')}</span>}
    </li>
  );
}
