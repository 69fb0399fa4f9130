import { assignUsageProduct as procedure } from '../../lib/procedure/assign-usage-product';
import type { Sighting } from '../../lib/procedure/evidence';
import { type Answers, type Progress, progress } from '../../lib/procedure/progress';

/** What is shown, as words: facts and targets apart by a bar, "profile orders-open | create-order ?order-menu". */
export function sighting(shown: string, { busy = false } = {}): Sighting {
  const [facts = '', targets = ''] = shown.split('|');
  const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);
  const named = wordsOf(targets);
  return {
    facts: new Set(wordsOf(facts)),
    seen: new Set(named.filter((target) => !target.startsWith('?'))),
    unsure: new Set(named.flatMap((target) => (target.startsWith('?') ? [target.slice(1)] : []))),
    busy,
  };
}

/** "enter-domain → domain-field", "lost: open-orders → orders-tab", "waiting: log-in", "asking: open-add-ons", "done". */
export function said(next: Progress): string {
  if (next.state === 'done') return 'done';
  const target = 'target' in next ? ` → ${next.target}` : '';
  return `${next.state === 'guiding' ? '' : `${next.state}: `}${next.step.id}${target}`;
}

export type Known = { answers?: Answers; last?: string; busy?: boolean };

export function nextStep(shown: string, { answers = {}, last, busy }: Known = {}): string {
  return said(progress(procedure, sighting(shown, { busy }), answers, last));
}
