import { type FormEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { LONGEST_NAME } from '../../lib/browser/settings-schema';
import type { Work } from '../../lib/browser/work-protocol';
import { Button } from '../ui/button';
import { EntryField } from './entry-field';
import { SourceRow } from './source-row';
import type { WorkPage, WorkState } from './work-store';

/** Whose name the record bears, and what the guard holds under the rules of this organization. */
export function WorkSection({ page }: { page: WorkPage }) {
  const work = useStore(page.store, (state) => state.work);
  if (!work) return null;
  return (
    <section className="pl-section" aria-labelledby="work">
      <h2 id="work">{i18n.t('work.heading')}</h2>
      <div className="pl-list pl-sources">
        <NameRow page={page} work={work} />
        {guardRows(work.rules).map(({ id, icon, title, text, isSet }) => (
          <div key={id} data-part="guard-rule" data-rule={id} data-value={work.rules[id] ?? ''}>
            <SourceRow icon={icon} title={title} text={text} isLocked={isSet} />
          </div>
        ))}
      </div>
    </section>
  );
}

function NameRow({ page, work: { who, isWhoLocked } }: { page: WorkPage; work: Work }) {
  const kept = useStore(page.store, (state) => state.kept);
  const [name, setName] = useState(who ?? '');
  useEffect(() => setName(who ?? ''), [who]);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    void page.keepName(name);
  };
  const text = isWhoLocked ? i18n.t('sources.lockedText') : i18n.t('work.name.text');
  return (
    <SourceRow icon="record" title={i18n.t('work.name.title')} text={text} isLocked={isWhoLocked}>
      <form className="pl-source-form" data-one="" onSubmit={keep}>
        <EntryField
          part="who"
          label={i18n.t('work.name.label')}
          value={name}
          isLocked={isWhoLocked}
          most={LONGEST_NAME}
          says={keptInWords(kept, who)}
          onChange={(value) => {
            page.edit();
            setName(value);
          }}
        />
        {!isWhoLocked && (
          <Button submits data-part="keep-who">
            {i18n.t('work.name.keep')}
          </Button>
        )}
      </form>
    </SourceRow>
  );
}

function keptInWords(kept: WorkState['kept'], who: string | undefined): string | undefined {
  if (!kept) return undefined;
  if (!kept.ok) return i18n.t('sources.broken', { detail: kept.detail });
  return who ? i18n.t('work.name.kept', { who }) : i18n.t('work.name.taken');
}

type Rules = Work['rules'];
type GuardRow = {
  id: keyof Rules;
  icon: 'lock' | 'unlock' | 'warn' | 'date' | 'field';
  title: string;
  text: string;
  isSet: boolean;
};

/** Each guard with what it does here. Nothing can be changed: who could is who sets the policy. */
function guardRows(rules: Rules): GuardRow[] {
  const row = (id: keyof Rules, icon: GuardRow['icon'], title: string, text: string): GuardRow => {
    const isSet = rules[id] !== undefined;
    return { id, icon, title, text, isSet };
  };
  const isOff = (id: keyof Rules): boolean => rules[id] === 'off';
  return [
    row(
      'add-ons',
      isOff('add-ons') ? 'unlock' : 'lock',
      i18n.t('work.addOns.title'),
      isOff('add-ons') ? i18n.t('work.off') : i18n.t('work.addOns.hold'),
    ),
    row(
      'place-order',
      isOff('place-order') ? 'unlock' : 'lock',
      i18n.t('work.placeOrder.title'),
      isOff('place-order') ? i18n.t('work.off') : i18n.t('work.placeOrder.hold'),
    ),
    row('bill-this-order', 'warn', i18n.t('work.billNow.title'), billNowInWords(rules['bill-this-order'])),
    row(
      'start-billing',
      'date',
      i18n.t('work.startBilling.title'),
      isOff('start-billing') ? i18n.t('work.off') : i18n.t('work.startBilling.ask'),
    ),
    row('confirm-domain', 'field', i18n.t('work.confirming.title'), confirmingInWords(rules['confirm-domain'])),
  ];
}

function billNowInWords(rule: Rules['bill-this-order']): string {
  switch (rule) {
    case 'off':
      return i18n.t('work.off');
    case 'warn':
      return i18n.t('work.billNow.warn');
    default:
      return i18n.t('work.billNow.hold');
  }
}

function confirmingInWords(rule: Rules['confirm-domain']): string {
  switch (rule) {
    case 'forbidden':
      return i18n.t('work.confirming.forbidden');
    case 'always':
      return i18n.t('work.confirming.always');
    default:
      return i18n.t('work.confirming.allowed');
  }
}
