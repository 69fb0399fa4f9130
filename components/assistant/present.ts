import { i18n } from '#i18n';
import type { AssistantState, PlacedHold } from '../../lib/assistant/state';
import type { HoldView, OverlayView } from '../overlay/view';
import { holdWords } from '../../lib/guard/hold-words';
import { presentPanel } from './present-panel';

/** Everything that is drawn, from everything that is known. Pure but for the words. */
export function present(state: AssistantState, scheme: 'light' | 'dark'): OverlayView {
  const { progress, target, field, check, memory } = state;
  const isPointing = progress?.state === 'guiding' && target?.id === progress.target && !state.outdated;
  return {
    panel: presentPanel(state),
    spotlight: isPointing && target && !target.away ? { step: progress.step.id, box: target.box, radius: target.radius } : undefined,
    holds: state.holds.map(holdView),
    verdict:
      field && check
        ? {
            field: field.box,
            result: check,
            customer: memory.customer,
            avoid: [...state.keepClear],
            confirmed: memory.confirmed?.value === check.value ? memory.confirmed : undefined,
            confirming: state.confirming,
          }
        : undefined,
    keepClear: [...state.keepClear],
    scheme,
  };
}

function holdView(hold: PlacedHold): HoldView {
  const { title, text } = holdWords(hold.reason);
  return {
    target: hold.target,
    key: hold.key,
    box: hold.box,
    radius: hold.radius,
    reason: { title, text: richText(hold) ?? text, action: { id: 'go-to-domain', label: i18n.t('hold.goToDomain') } },
    open: hold.open,
  };
}

/** Domains in a sentence are set as domains. */
function richText({ reason }: PlacedHold): HoldView['reason']['text'] | undefined {
  if (reason.id !== 'place-order-changed') return undefined;
  return [
    `${i18n.t('hold.changed.checked')} `,
    { domain: reason.checked },
    `. ${i18n.t('hold.changed.now')} `,
    { domain: reason.now },
    '.',
  ];
}
