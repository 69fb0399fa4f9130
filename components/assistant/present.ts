import { i18n } from '#i18n';
import { confirmingOf } from '../../lib/assistant/confirmation';
import type { AssistantState, PlacedHold } from '../../lib/assistant/state';
import type { CheckResult } from '../../lib/domains/verdict';
import { holdWords } from '../../lib/guard/hold-words';
import { confirmationIn } from '../../lib/procedure/memory';
import type { HoldView, OverlayView, VerdictView } from '../overlay/view';
import { billingQuestion } from './present-billing';
import { presentPanel } from './present-panel';

/** Everything that is drawn, from everything that is known. Pure but for the words. */
export function present(state: AssistantState, { scheme, keys }: Pick<OverlayView, 'scheme' | 'keys'>): OverlayView {
  const { progress, target, field, check, looking, memory, outdated, rules } = state;
  const isPointing = progress?.state === 'guiding' && target?.id === progress.target && !outdated;
  return {
    // While a procedure is recorded nothing guides, and nothing of ours may be in the way.
    panel: state.memory.recording ? undefined : presentPanel(state),
    spotlight:
      isPointing && target && !target.away
        ? { step: progress.step.id, box: target.box, radius: target.radius }
        : undefined,
    holds: state.holds.map((hold) => holdView(hold, state)),
    verdict:
      field && check && !outdated
        ? {
            field: field.box,
            ...answerOf(check, rules),
            customer: memory.customer,
            avoid: [...state.keepClear],
            confirmed: confirmationIn(memory, check.value),
            confirming: state.confirming,
            looking: looking?.value === check.value ? looking.state : undefined,
            leftField: state.leftField,
          }
        : undefined,
    warnings: state.question && [billingQuestion(state.question)],
    keepClear: [...state.keepClear, ...state.popUpButtons],
    keys,
    scheme,
  };
}

/** The answer as it is shown: a supervisor decides whether it can, or has to, be confirmed by hand. */
function answerOf(check: CheckResult, rules: AssistantState['rules']): Pick<VerdictView, 'result' | 'policy'> {
  const confirming = confirmingOf(check, rules);
  const confirmable = confirming === 'offered' || confirming === 'required';
  const policy = confirming === 'forbidden' || confirming === 'required' ? confirming : undefined;
  return { result: confirmable === check.confirmable ? check : { ...check, confirmable }, policy };
}

function holdView(hold: PlacedHold, { outdated, silent }: AssistantState): HoldView {
  const { target, key, box, radius, open } = hold;
  const reason = outdated
    ? reloadReason(hold, i18n.t('hold.reload.text'))
    : silent && hold.reason.id === 'loading'
      ? reloadReason(hold, i18n.t('hold.silent.text'))
      : reasonOf(hold);
  return { target, key, box, radius, open, reason };
}

function reasonOf(hold: PlacedHold): HoldView['reason'] {
  const { title, text } = holdWords(hold.reason);
  const action =
    hold.reason.id === 'billedNow'
      ? ({ id: 'untick-bill-order', label: i18n.t('hold.untick') } as const)
      : ({ id: 'go-to-domain', label: i18n.t('hold.goToDomain') } as const);
  return { title, text: richText(hold) ?? text, action };
}

/** Nobody checks domains for a page that has outlived its Plumbline, or hears no answer: only a reload opens what is held. */
function reloadReason({ reason }: PlacedHold, text: string): HoldView['reason'] {
  const { title } = holdWords(reason);
  const action = { id: 'reload', label: i18n.t('overlay.reload.action') } as const;
  return { title, text, action };
}

/** Domains in a sentence are set as domains. */
function richText({ reason }: PlacedHold): HoldView['reason']['text'] | undefined {
  if (reason.id !== 'changed') return undefined;
  return [
    `${i18n.t('hold.changed.checked')} `,
    { domain: reason.checked },
    `. ${i18n.t('hold.changed.now')} `,
    { domain: reason.now },
    '.',
  ];
}
