import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { PointedView, RepairActions } from './view';

/** Old and new side by side, what the search says now, and the one press that takes it back. */
export function PointedCard({ pointed, actions }: { pointed: PointedView; actions: RepairActions }) {
  const { title, rows, test } = pointed;
  const done = useRef<HTMLButtonElement>(null);
  // What was pressed is gone, so the focus goes on to what comes next.
  useEffect(() => done.current?.focus({ preventScroll: true }), []);
  return (
    <section
      className="pl-card pl-pointed"
      data-part="pointed"
      data-found={test.found ? 'true' : 'false'}
      aria-label={title}
    >
      <h3>{title}</h3>
      <p className="pl-pointed-test" data-tone={test.found ? 'ok' : 'fix'} role="status">
        <Icon name={test.found ? 'check' : 'differs'} />
        {test.text}
      </p>
      <table className="pl-pointed-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{i18n.t('repair.pointed.before')}</th>
            <th scope="col">{i18n.t('repair.pointed.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before, now }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td data-changed={before === now ? undefined : ''}>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="pl-actions">
        <Button ref={done} kind="primary" data-part="pointed-keep" onClick={actions.done}>
          {i18n.t('repair.pointed.keep')}
        </Button>
        <Button icon="undo" data-part="pointed-undo" onClick={actions.undo}>
          {i18n.t('repair.pointed.undo')}
        </Button>
      </div>
    </section>
  );
}
