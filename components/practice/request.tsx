import { useState } from 'react';
import { i18n } from '#i18n';
import { NO_PACKAGE, OPEN } from '../../lib/training/assignment';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { PracticePlan } from './practice-plan';
import { dayInWords, scenarioWords } from './training-words';

/** What the order is about, as a colleague would write it: who, which package, from when; and what they call the domain. */
export function Request({ plan }: { plan: PracticePlan }) {
  const { scenario, assignment, mode, problem } = plan;
  const { customer, mention, tollFree, firstDay } = assignment;
  const { teaches } = scenarioWords(scenario.id, scenario.words);
  const minutes = /\d+/.exec(tollFree)?.[0];
  return (
    <section className="pl-request" data-part="request" aria-label={i18n.t('training.dock.request')}>
      {problem && (
        <p className="pl-request-problem" role="status" data-part="plan-problem">
          <Icon name="warn" />
          {problem}
        </p>
      )}
      <dl>
        <Row label={i18n.t('training.request.customer')}>
          <b>{customer.name}</b>
          {customer.city && `, ${customer.city}`} <span className="pl-meta">{customer.account}</span>
        </Row>
        <Row label={i18n.t('training.request.order')}>
          {scenario.words?.request ?? i18n.t('training.request.usage')}
        </Row>
        {mention !== undefined && (
          <Row label={i18n.t('training.request.domain')}>
            <Mention text={mention} />
          </Row>
        )}
        <Row label={i18n.t('training.request.tollFree')}>
          {tollFree === NO_PACKAGE
            ? i18n.t('training.request.noPackage')
            : tollFree === OPEN
              ? i18n.t('training.request.openPackage')
              : i18n.t('training.request.package', { minutes: minutes ?? tollFree })}
        </Row>
        <Row label={i18n.t('training.request.billing')}>
          {firstDay === OPEN ? i18n.t('training.request.openDay') : dayInWords(firstDay)}
        </Row>
        <Row label={i18n.t('training.request.logIn')}>{i18n.t('training.request.anyName')}</Row>
      </dl>
      {mode !== 'exam' && teaches !== '' && (
        <p className="pl-meta">{i18n.t('training.request.teaches', { teaches })}</p>
      )}
    </section>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the colleague calls the domain, to be copied as one copies from a mail: with everything that clings to it. */
function Mention({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <q className="pl-domain-inline">{text}</q>{' '}
      <Button
        kind="quiet"
        icon="copy"
        onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true), console.warn)}
      >
        {copied ? i18n.t('training.request.copied') : i18n.t('training.request.copy')}
      </Button>
    </>
  );
}
