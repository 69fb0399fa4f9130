import type { AssistantState } from '../../lib/assistant/state';
import type { TabState } from '../../lib/browser/messages';
import { presentPanel } from './present-panel';

/** What the popup shows of a tab. */
export function tabStateOf(state: AssistantState): TabState {
  const panel = presentPanel(state);
  const step = state.procedure.steps.find((each) => each.id === panel.step);
  return {
    state: panel.state,
    procedure: panel.procedure,
    step: panel.step,
    number: step?.number,
    total: panel.total,
    title: panel.title,
    customer: panel.customer,
  };
}
