import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { EraseEntries } from './erase-entries';
import { Filters } from './filters';
import { OpenOrders } from './open-orders';
import type { RecordPageModel } from './record-store';
import { RecordTable } from './record-table';

/** What happened on this computer: the orders not yet billing, and everything that was written down. */
export function RecordPage({ model }: { model: RecordPageModel }) {
  return (
    <div className="pl pl-page">
      <PageHead here="record" />
      <main className="pl-page-main">
        <div>
          <h1>{i18n.t('record.heading')}</h1>
          <p className="lead">{i18n.t('record.lead')}</p>
        </div>
        <Trouble model={model} />
        <OpenOrders model={model} />
        <section className="pl-section pl-record" aria-label={i18n.t('record.entries')}>
          <Filters model={model} />
          <RecordTable model={model} />
          <EraseEntries model={model} />
        </section>
      </main>
    </div>
  );
}

/** What waits, what did not work, and what made room: said, and never in the way. */
function Trouble({ model }: { model: RecordPageModel }) {
  const { waiting, problem, dropped } = useStore(model.store);
  const sentences = [
    problem && i18n.t('record.failed', { detail: problem }),
    waiting > 0 && i18n.t('record.waiting', waiting),
    dropped.count > 0 && i18n.t('record.dropped', dropped.count),
  ].filter((sentence) => typeof sentence === 'string');
  const isGrave = waiting > 0 || problem !== undefined;
  return (
    <div aria-live="polite" className="pl-record-trouble" data-part="record-trouble">
      {sentences.length > 0 && (
        <div className="pl-notice" data-tone={isGrave ? 'fix' : 'quiet'}>
          <Icon name={isGrave ? 'warn' : 'record'} />
          <div>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
