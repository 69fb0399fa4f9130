import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CheckResult } from '../../lib/domains/verdict';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { CellView } from './cells';
import { pairCells } from './comparison';
import { compareSecond, type SecondValue } from './confirm-difference';
import { closeOnEscape } from './hold';
import { placeWord } from './numbers';
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
  const words = reasonWords(reason, other);
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
      <fieldset className="pl-field">
        <legend className="pl-label">{i18n.t('confirm.reason')}</legend>
        {reasons.map((name) => (
          <label key={name} className="pl-radio">
            <input
              type="radio"
              name="plumbline-reason"
              value={name}
              checked={reason === name}
              onChange={() => setReason(name)}
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
            onChange={(event) => setOther(event.currentTarget.value)}
          />
        )}
      </fieldset>
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

function missingWords(state: SecondValue): string {
  return state.kind === 'equal' ? i18n.t('confirm.needsReason') : i18n.t('confirm.needsSecond');
}

function introWords({ verdict }: CheckResult): string {
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

type SecondProps = {
  value: string;
  state: SecondValue;
  pasted: boolean;
  onValue(value: string): void;
  onPaste(): void;
};

/** Ways of putting text in that are not typing. */
const notTyped = /^insert(FromPaste|FromDrop|FromYank|ReplacementText|Link)/;

function SecondField({ value, state, pasted, onValue, onPaste }: SecondProps) {
  const input = useRef<HTMLInputElement>(null);
  const said = useId();
  // The card opens by a press on "Confirm by typing it again": this is where that leads.
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const stop = new AbortController();
    const refuse = (event: InputEvent) => {
      if (!notTyped.test(event.inputType)) return;
      event.preventDefault();
      onPaste();
    };
    input.current?.addEventListener('beforeinput', refuse, { signal: stop.signal });
    return () => stop.abort();
  });
  return (
    <div className="pl-field">
      <label className="pl-label" htmlFor={`${said}-input`}>
        {i18n.t('confirm.second')}
      </label>
      <input
        ref={input}
        id={`${said}-input`}
        className="pl-input pl-domain"
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={said}
        onChange={(event) => onValue(event.currentTarget.value)}
        onPaste={(event) => {
          event.preventDefault();
          onPaste();
        }}
        onDrop={(event) => {
          event.preventDefault();
          onPaste();
        }}
      />
      <Said id={said} state={state} pasted={pasted} />
    </div>
  );
}

function Said({ id, state, pasted }: { id: string; state: SecondValue; pasted: boolean }) {
  const equal = state.kind === 'equal' && !pasted;
  const tone = equal ? 'ok' : state.kind === 'unfinished' && !pasted ? 'quiet' : 'fix';
  return (
    <p id={id} className="pl-said" data-tone={tone} role="status">
      {pasted ? (
        i18n.t('confirm.typeIt')
      ) : equal ? (
        <>
          <Icon name="check" />
          {i18n.t('confirm.equal')}
        </>
      ) : (
        <Difference state={state} />
      )}
    </p>
  );
}

function Difference({ state }: { state: SecondValue }) {
  if (state.kind === 'equal' || state.kind === 'unfinished') return null;
  const where = placeWord(state.position);
  const words =
    state.kind === 'more'
      ? i18n.t('confirm.more', state.count, { where })
      : state.kind === 'fewer'
        ? i18n.t('confirm.fewer', state.count, { where })
        : i18n.t('confirm.differs', { where });
  const [shown] = pairCells([{ same: false, typed: state.text, listed: '' }]);
  return (
    <>
      <Icon name="differs" />
      {words}
      {shown && <CellView cell={shown.typed} />}
    </>
  );
}
