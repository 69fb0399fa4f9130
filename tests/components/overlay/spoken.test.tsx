// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePanels } from '../../../components/gallery/sample-panels';
import { sampleVerdicts } from '../../../components/gallery/sample-verdicts';
import { verdictAt } from '../../../components/gallery/samples';
import { Overlay } from '../../../components/overlay/overlay';
import type { OverlayView, VerdictView } from '../../../components/overlay/view';
import type { CheckResult } from '../../../lib/domains/verdict';
import { type Drawing, draw, watchedActions } from '../drawing';

const field = { x: 100, y: 100, width: 400, height: 36 };
const frame = { width: 1280, height: 720 };
let actions: ReturnType<typeof watchedActions>;
let drawing: Drawing;

function overlay(check: CheckResult, more: Partial<VerdictView> = {}, view: Partial<OverlayView> = {}) {
  const whole: OverlayView = {
    verdict: verdictAt(field, check, more),
    holds: [],
    keepClear: [],
    scheme: 'light',
    ...view,
  };
  return <Overlay view={whole} actions={actions} place={{ side: 'right', collapsed: false }} frame={frame} />;
}
function sample(name: string): CheckResult {
  const found = sampleVerdicts[name];
  if (!found) throw new Error(`No sample verdict "${name}".`);
  return found;
}
async function show(name: string, more: Partial<VerdictView> = {}) {
  drawing = await draw(overlay(sample(name), more));
  return drawing;
}

beforeEach(() => {
  actions = watchedActions();
});
afterEach(async () => {
  await drawing.end();
  vi.useRealTimers();
});

describe('what is spoken', () => {
  const spoken = () =>
    drawing
      .all('status')
      .map((status) => status.textContent)
      .filter(Boolean);
  const rest = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

  it('is a verdict once the value has rested for 600 ms', async () => {
    vi.useFakeTimers();
    await show('unknown');
    await rest(599);
    expect(spoken()).toEqual([]);
    await rest(1);
    expect(spoken()).toEqual([expect.stringMatching(/^Not in the list\. Nothing close to it/)]);
  });

  it('is the last verdict alone when the value goes on changing', async () => {
    vi.useFakeTimers();
    await show('unknown');
    await rest(500);
    await drawing.again(overlay(sample('exact')));
    await rest(500);
    expect(spoken()).toEqual([]);
    await rest(100);
    expect(spoken()).toEqual(['Exact match, Lakeside Dental Group.']);
  });

  it('is a verdict as soon as the field was left, and only once', async () => {
    vi.useFakeTimers();
    await show('unknown', { leftField: true });
    const regions = drawing.all('status');
    const changes: string[] = [];
    const observer = new MutationObserver(() => changes.push(...spoken().map(String)));
    for (const region of regions) observer.observe(region, { childList: true, characterData: true, subtree: true });
    await rest(1);
    expect(spoken()).toEqual([expect.stringMatching(/^Not in the list\./)]);
    await drawing.again(overlay(sample('unknown'), { leftField: true, field: { ...field, y: 300 } }));
    await rest(2000);
    expect(changes).toHaveLength(1);
    observer.disconnect();
  });

  it('is that the portal is asked, and what it said', async () => {
    vi.useFakeTimers();
    await show('unknown', { leftField: true, looking: 'now' });
    await rest(1);
    expect(spoken()).toEqual(['Looking in the portal.']);
    await drawing.again(overlay(sample('unknown'), { leftField: true, looking: 'done' }));
    await rest(1);
    expect(spoken()).toEqual([expect.stringContaining('The portal was asked just now')]);
  });

  it.each(['incomplete', 'pending', 'empty'])('is not "%s"', async (name) => {
    vi.useFakeTimers();
    await show(name);
    await rest(2000);
    expect(spoken()).toEqual([]);
  });

  it('is a new step', async () => {
    vi.useFakeTimers();
    drawing = await draw(overlay(sample('empty'), {}, { panel: samplePanels.guiding }));
    await rest(1);
    expect(spoken()).toEqual(['Step 9 of 17. Enter the domain.']);
    await drawing.again(overlay(sample('empty'), {}, { panel: samplePanels.choice }));
    await rest(1);
    expect(spoken()).toEqual(['Step 10 of 17. Does this customer need a toll-free package.']);
  });
});
