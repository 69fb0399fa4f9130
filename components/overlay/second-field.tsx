import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon';
import { CellView } from './cells';
import { pairCells } from './comparison';
import type { SecondValue } from './confirm-difference';
import { placeWord } from './numbers';

type SecondProps = {
  value: string;
  state: SecondValue;
  pasted: boolean;
  onValue(value: string): void;
  onPaste(): void;
};

/** Ways of putting text in that are not typing. */
const notTyped = /^insert(FromPaste|FromDrop|FromYank|ReplacementText|Link)/;

/** Where the domain is typed a second time, with what is to be said of it so far. */
export function SecondField({ value, state, pasted, onValue, onPaste }: SecondProps) {
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
