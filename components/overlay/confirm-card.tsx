import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { CheckResult } from '../../lib/domains/verdict';
import { Button } from '../ui/button';
import { CellView } from './cells';
import { pairCells } from './comparison';
import { compareSecond, type SecondValue } from './confirm-difference';
import { closeOnEscape } from './hold';
import { SecondField } from './second-field';
import type { OverlayActions } from './view';

const reasons = ['new', 'supervisor', 'other'] as const;
type Reason = (typeof reasons)[number];

/** The fallback when the list cannot decide: the domain typed a second time, unpasted, and a reason. */
export function ConfirmCard({ result, actions }: { result: CheckResult; actions: OverlayActions }) {
  const first = result.value;
  const [second, setSecond] = useState('');
  const [reason, setReason] = useState<Reason>();
  const [other, setOther] = useState('');
  const [pasted, setPasted] = useState(false);
  const [asked, setAsked] = useState(false);
  const title = useId();

  const state = compareSecond(first, second);
  // A domain that the list has needs no reason to be right.
  const isListed = result.verdict === 'exact';
  const words = isListed ? i18n.t('confirm.reasons.policy') : reasonWords(reason, other);
  const ready = state.kind === 'equal' && words !== '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (ready) actions.confirm(first, words);
  };
  return (
    <form
      className="pl-confirm"
      data-part="confirm-domain"
      aria-labelledby={title}
      autoComplete="off"
      onSubmit={onSubmit}
      onKeyDown={(event) => closeOnEscape(event, actions.cancelConfirm)}
    >
      <h3 id={title}>{i18n.t('confirm.title')}</h3>
      <p>{introWords(result)}</p>
      <div className="pl-field">
        <span className="pl-label">{i18n.t('confirm.first')}</span>
        <FirstValue first={first} state={state} second={second} />
      </div>
      <SecondField
        value={second}
        state={state}
        pasted={pasted}
        onValue={(value) => {
          setSecond(value);
          setPasted(false);
        }}
        onPaste={() => setPasted(true)}
      />
      {!isListed && <ReasonFields reason={reason} other={other} onReason={setReason} onOther={setOther} />}
      <div className="pl-actions">
        <Button submits kind={ready ? 'primary' : 'plain'} aria-disabled={!ready}>
          {i18n.t('confirm.action')}
        </Button>
        <Button kind="quiet" onClick={actions.cancelConfirm}>
          {i18n.t('confirm.back')}
        </Button>
        <span className="pl-meta" role="status">
          {asked && !ready && missingWords(state)}
        </span>
      </div>
    </form>
  );
}

type ReasonProps = {
  reason: Reason | undefined;
  other: string;
  onReason(reason: Reason): void;
  onOther(words: string): void;
};

function ReasonFields({ reason, other, onReason, onOther }: ReasonProps) {
  return (
    <fieldset className="pl-field">
      <legend className="pl-label">{i18n.t('confirm.reason')}</legend>
      {reasons.map((name) => (
        <label key={name} className="pl-radio">
          <input
            type="radio"
            name="plumbline-reason"
            value={name}
            checked={reason === name}
            onChange={() => onReason(name)}
          />
          {i18n.t(`confirm.reasons.${name}`)}
        </label>
      ))}
      {reason === 'other' && (
        <input
          className="pl-input"
          value={other}
          maxLength={200}
          aria-label={i18n.t('confirm.otherReason')}
          placeholder={i18n.t('confirm.otherReason')}
          onChange={(event) => onOther(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}

function missingWords(state: SecondValue): string {
  return state.kind === 'equal' ? i18n.t('confirm.needsReason') : i18n.t('confirm.needsSecond');
}

function introWords({ verdict }: CheckResult): string {
  if (verdict === 'exact') return i18n.t('confirm.textExact');
  if (verdict === 'other-customer') return i18n.t('confirm.textOther');
  return verdict === 'cannot-tell' ? i18n.t('confirm.text') : i18n.t('confirm.textMissing');
}

/** The reason as it is recorded, in the clerk's language; empty while there is none. */
function reasonWords(reason: Reason | undefined, other: string): string {
  if (!reason) return '';
  return reason === 'other' ? other.trim() : i18n.t(`confirm.reasons.${reason}`);
}

type FirstProps = { first: string; second: string; state: SecondValue };

/** The first value, read only; where the second has more or other characters, its place is shown here too. */
function FirstValue({ first, second, state }: FirstProps) {
  const runs = firstRuns(first, second, state);
  return (
    <div className="pl-first">
      <code className="pl-domain">
        {pairCells(runs).map(({ listed }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place.
          <CellView key={index} cell={listed} />
        ))}
      </code>
    </div>
  );
}

function firstRuns(first: string, second: string, state: SecondValue) {
  const [a, b] = [[...first], [...second]];
  const whole = [{ same: true, typed: first, listed: first }];
  if (state.kind === 'equal' || state.kind === 'unfinished') return whole;
  const start = state.position - 1;
  const took = state.kind === 'more' ? 0 : state.kind === 'fewer' ? state.count : Math.min(1, state.at.first);
  const gave = state.kind === 'more' ? state.count : state.kind === 'fewer' ? 0 : Math.min(1, state.at.second);
  const head = a.slice(0, start).join('');
  const tail = a.slice(start + took).join('');
  return [
    { same: true, typed: head, listed: head },
    { same: false, typed: b.slice(start, start + gave).join(''), listed: a.slice(start, start + took).join('') },
    { same: true, typed: tail, listed: tail },
  ];
}
