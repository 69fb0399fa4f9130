// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samplePanels } from '../../../components/gallery/sample-panels';
import { panelAt } from '../../../components/gallery/samples';
import { Overlay } from '../../../components/overlay/overlay';
import type { OverlayView, PanelPlace, PanelView } from '../../../components/overlay/view';
import { type Drawing, draw, watchedActions } from '../drawing';

const docked: PanelPlace = { side: 'right', collapsed: false };
const frame = { width: 1280, height: 720 };
let actions: ReturnType<typeof watchedActions>;
let drawing: Drawing;

function overlay(panel: PanelView | undefined, place = docked, more: Partial<OverlayView> = {}) {
  const view: OverlayView = { panel, holds: [], keepClear: [], scheme: 'light', ...more };
  return <Overlay view={view} actions={actions} place={place} frame={frame} />;
}
async function show(name: string, place = docked, more: Partial<OverlayView> = {}) {
  const panel = samplePanels[name];
  if (!panel) throw new Error(`No sample panel "${name}".`);
  drawing = await draw(overlay(panel, place, more));
  return drawing;
}

beforeEach(() => {
  actions = watchedActions();
});
afterEach(() => drawing.end());

describe('the panel', () => {
  it('carries procedure, step and state for whoever automates it', async () => {
    const { part } = await show('guiding');
    expect({ ...part('panel').dataset }).toMatchObject({
      procedure: 'assign-usage-product',
      step: 'enter-domain',
      state: 'guiding',
    });
  });

  it('starts the procedure from idle, and has no step then', async () => {
    const { part, press } = await show('idle');
    expect(part('panel').dataset).toMatchObject({ state: 'idle' });
    expect(part('panel').dataset.step).toBeUndefined();
    expect(part('start').dataset.procedure).toBe('assign-usage-product');
    await press(part('start'));
    expect(actions.start).toHaveBeenCalledExactlyOnceWith('assign-usage-product');
  });

  it('lets a warning be put away once it was read', async () => {
    const { one, press } = await show('a warning');
    await press(one('button', 'Understood'));
    expect(actions.understand).toHaveBeenCalledExactlyOnceWith('warned:ordered-before');
  });

  it('says where one is, what to do and why', async () => {
    const { one, root } = await show('guiding');
    expect(one('heading', 'Enter the domain')).toBeDefined();
    expect(root.textContent).toContain('Step 9 of 17');
    expect(root.textContent).toContain('It cannot be changed once the order is placed.');
  });

  it('stops guiding', async () => {
    const { part, press } = await show('guiding');
    await press(part('stop'));
    expect(actions.stop).toHaveBeenCalledOnce();
  });

  it('asks with equal buttons, none of them preset, of which "no" skips', async () => {
    const { part, one, press } = await show('choice', docked, {
      spotlight: { step: 'open-add-ons', box: { x: 0, y: 0, width: 10, height: 10 }, radius: 0 },
    });
    const buttons = [...part('choice').querySelectorAll('button')];
    expect(buttons.map((button) => button.dataset.value)).toEqual(['yes', 'no']);
    expect(buttons.map((button) => button.dataset.kind)).toEqual([undefined, undefined]);
    expect(part('skip')).toBe(buttons[1]);
    await press(one('button', 'Yes, add one'));
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('toll-free', 'yes');
  });

  it('shows no ring while a question is open', async () => {
    const spotlight = { step: 'open-add-ons', box: { x: 0, y: 0, width: 10, height: 10 }, radius: 0 };
    const { parts, again } = await show('choice', docked, { spotlight });
    expect(parts('spotlight')).toHaveLength(0);
    await again(overlay(samplePanels['may be skipped'], docked, { spotlight }));
    expect(parts('spotlight')).toHaveLength(1);
  });

  it('skips an optional step', async () => {
    const { part, press } = await show('may be skipped');
    await press(part('skip'));
    expect(actions.skip).toHaveBeenCalledExactlyOnceWith('open-add-ons');
  });

  it('has nothing to press while it waits but the foot', async () => {
    const { all } = await show('waiting');
    expect(all('button').map((button) => button.textContent)).toEqual(['', '', '', 'All steps', 'Stop guiding']);
  });

  it('looks again when it is lost', async () => {
    const { one, press } = await show('lost');
    await press(one('button', 'Look again'));
    expect(actions.lookAgain).toHaveBeenCalledOnce();
  });

  it('offers to scroll to a target that is out of view', async () => {
    const { one, press } = await show('target out of view');
    await press(one('button', 'Scroll to it'));
    expect(actions.scrollToTarget).toHaveBeenCalledOnce();
  });

  it('says what was done at the end, and starts another', async () => {
    const { one, root, press } = await show('done');
    expect([...root.querySelectorAll('dd')].map((dd) => dd.textContent)).toEqual([
      'OR1041',
      'lakesidedental.12345.service',
      'Tuesday, December 1, 2026',
    ]);
    await press(one('button', 'Start another order'));
    expect(actions.startAnother).toHaveBeenCalledOnce();
  });

  it('offers a reload and nothing else after an update', async () => {
    const { one, parts, press } = await show('reload needed');
    expect(parts('stop')).toHaveLength(0);
    await press(one('button', 'Reload'));
    expect(actions.reload).toHaveBeenCalledOnce();
  });

  it('opens all steps and closes them again', async () => {
    const { one, all, press } = await show('guiding');
    await press(one('button', 'All steps'));
    const rows = all('listitem').map((row) => row.textContent);
    expect(rows).toContain('Find the customer3 of 3');
    expect(rows.filter((row) => row?.startsWith('9'))).toEqual(['9Enter the domain']);
    await press(one('button', 'This step'));
    expect(one('heading', 'Enter the domain')).toBeDefined();
  });

  it('comes back from all steps when something new is next', async () => {
    const { one, press, again } = await show('guiding');
    await press(one('button', 'All steps'));
    await again(overlay(samplePanels.choice));
    expect(one('heading', 'Does this customer need a toll-free package?')).toBeDefined();
  });

  it('does without buttons whose actions are missing', async () => {
    const { openPractice: _, ...fewer } = actions;
    drawing = await draw(
      <Overlay
        view={{ panel: samplePanels.idle, holds: [], keepClear: [], scheme: 'light' }}
        actions={fewer}
        place={docked}
        frame={frame}
      />,
    );
    expect(drawing.all('button', 'Practice')).toHaveLength(0);
  });
});

describe('the place of the panel', () => {
  it('changes side and collapses by its buttons', async () => {
    const { one, press } = await show('guiding');
    await press(one('button', 'Move to the left side'));
    expect(actions.movePanel).toHaveBeenLastCalledWith({ side: 'left', collapsed: false });
    await press(one('button', 'Collapse'));
    expect(actions.movePanel).toHaveBeenLastCalledWith({ side: 'right', collapsed: true });
  });

  it('is a pill with the step while it is collapsed, and keeps its attributes', async () => {
    const { part, one, press } = await show('guiding', { side: 'right', collapsed: true });
    expect(part('panel').dataset).toMatchObject({ state: 'guiding', step: 'enter-domain' });
    await press(one('button', 'Open Plumbline: Enter the domain'));
    expect(actions.movePanel).toHaveBeenLastCalledWith({ side: 'right', collapsed: false });
  });

  it('gives the focus on only after a press', async () => {
    const { one, press, again } = await show('guiding');
    const outside = document.createElement('input');
    document.body.append(outside);
    outside.focus();
    await again(overlay(samplePanels.guiding, { side: 'right', collapsed: true }));
    expect(document.activeElement).toBe(outside);
    await press(one('button', /^Open Plumbline/));
    await again(overlay(samplePanels.guiding, docked));
    expect(document.activeElement).toBe(one('button', 'Collapse'));
    outside.remove();
  });

  it('moves with the arrow keys while its handle is focused', async () => {
    const { one, key } = await show('guiding');
    const handle = one('button', 'Move the panel, with the arrow keys');
    expect((await key(handle, 'ArrowLeft')).defaultPrevented).toBe(true);
    expect(actions.movePanel).toHaveBeenLastCalledWith({ side: 'right', x: 928, y: 16, collapsed: false });
    expect((await key(handle, 'a')).defaultPrevented).toBe(false);
  });

  it('gives way to what must stay clear, and stays open when it is opened by hand', async () => {
    const everywhere = [{ x: 0, y: 0, width: 1280, height: 720 }];
    const { one, press, parts } = await show('guiding', docked, { keepClear: everywhere });
    expect(parts('panel')[0]?.dataset.collapsed).toBe('');
    await press(one('button', /^Open Plumbline/));
    expect(parts('panel')[0]?.dataset.collapsed).toBeUndefined();
  });

  it('gives way again at the next step', async () => {
    const everywhere = [{ x: 0, y: 0, width: 1280, height: 720 }];
    const { one, press, parts, again } = await show('guiding', docked, { keepClear: everywhere });
    await press(one('button', /^Open Plumbline/));
    await again(
      overlay(panelAt('confirm-product', { title: 'Press the check mark' }), docked, { keepClear: everywhere }),
    );
    expect(parts('panel')[0]?.dataset.collapsed).toBe('');
  });
});
