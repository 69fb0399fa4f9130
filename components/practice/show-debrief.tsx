import { createRoot } from 'react-dom/client';
import type { Run } from '../../lib/training/run';
import { PageHead } from '../ui/page-head';
import { Debrief } from './debrief';
import { NextAfterRun } from './next-after-run';
import type { PracticePlan } from './practice-plan';
import '../ui/tokens.css';
import '../ui/base.css';
import '../options/page.css';
import '../record/record.css';
import './debrief.css';

export type ShownDebrief = { run: Run; runs: readonly Run[]; plan: PracticePlan; notKept?: string };

/** Shows the result of a run on a page of its own, where the practice OneBill stood. */
export function showDebrief(place: HTMLElement, shown: ShownDebrief): void {
  place.removeAttribute('style');
  createRoot(place).render(
    <div className="pl pl-page">
      <PageHead here="practice" />
      <main className="pl-page-main">
        <Debrief run={shown.run} runs={shown.runs}>
          <NextAfterRun {...shown} />
        </Debrief>
      </main>
    </div>,
  );
  window.scrollTo(0, 0);
}
