// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleHolds, sampleWarnings } from '../../../components/gallery/sample-holds';
import { Overlay } from '../../../components/overlay/overlay';
import type { HoldView, OverlayView } from '../../../components/overlay/view';
import { type Drawing, draw, watchedActions } from '../drawing';

const box = { x: 400, y: 100, width: 80, height: 30 };
let actions: ReturnType<typeof watchedActions>;
let drawing: Drawing;

function overlay(view: Partial<OverlayView>) {
  return (
    <Overlay
      view={{ holds: [], keepClear: [], scheme: 'light', ...view }}
      actions={actions}
      place={{ side: 'right', collapsed: false }}
      frame={{ width: 1280, height: 720 }}
    />
  );
}
function hold(name: string, open: boolean): HoldView {
  const found = sampleHolds[name];
  if (!found) throw new Error(`No sample hold "${name}".`);
  return { ...found, key: name, box, radius: 4, open };
}

beforeEach(() => {
  actions = watchedActions();
});
afterEach(async () => {
  await drawing.end();
  vi.useRealTimers();
});

describe('a held control', () => {
  it('says why it is held and what to do, before anything is opened', async () => {
    drawing = await draw(overlay({ holds: [hold('add-ons', false)] }));
    const lock = drawing.part('lock');
    expect(lock.dataset.target).toBe('add-ons');
    expect(drawing.one('button', /^Add-ons wait for the domain\. They open by themselves/)).toBe(lock);
    expect(lock.textContent).toContain('Go to the domain');
  });

  it('opens its reason by a press on the lock, and leads to the fix', async () => {
    drawing = await draw(overlay({ holds: [hold('add-ons', false)] }));
    await drawing.press(drawing.part('lock'));
    expect(actions.openReason).toHaveBeenLastCalledWith('add-ons', true);
    await drawing.again(overlay({ holds: [hold('add-ons', true)] }));
    expect(drawing.one('heading', 'Add-ons wait for the domain')).toBeDefined();
    await drawing.press(drawing.one('button', 'Go to the domain'));
    expect(actions.goToDomain).toHaveBeenCalledOnce();
  });

  it('closes its reason with Esc, which never reaches the dialog of the page', async () => {
    drawing = await draw(overlay({ holds: [hold('add-ons', true)] }));
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    const event = await drawing.key(drawing.one('button', 'Go to the domain'), 'Escape');
    document.body.removeEventListener('keydown', heard);
    expect(actions.openReason).toHaveBeenLastCalledWith('add-ons', false);
    expect(event.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('opens under the pointer and stays while it goes over to the card', async () => {
    vi.useFakeTimers();
    const over = (element: Element, type: string) =>
      act(async () => element.dispatchEvent(new PointerEvent(type, { bubbles: true, relatedTarget: document.body })));
    drawing = await draw(overlay({ holds: [hold('add-ons', false)] }));
    await over(drawing.part('lock'), 'pointerover');
    expect(actions.openReason).toHaveBeenLastCalledWith('add-ons', true);
    await drawing.again(overlay({ holds: [hold('add-ons', true)] }));
    await over(drawing.part('lock'), 'pointerout');
    await over(drawing.one('region', 'Add-ons wait for the domain'), 'pointerover');
    await act(async () => vi.advanceTimersByTime(1000));
    expect(actions.openReason).not.toHaveBeenCalledWith('add-ons', false);
    await over(drawing.one('region', 'Add-ons wait for the domain'), 'pointerout');
    await act(async () => vi.advanceTimersByTime(1000));
    expect(actions.openReason).toHaveBeenLastCalledWith('add-ons', false);
  });

  it('unticks "Bill This Order" where that is what holds', async () => {
    drawing = await draw(overlay({ holds: [hold('place-order, Bill This Order', true)] }));
    await drawing.press(drawing.one('button', 'Untick it for me'));
    expect(actions.untickBillOrder).toHaveBeenCalledOnce();
  });

  it('shows the domains of a reason byte for byte', async () => {
    drawing = await draw(overlay({ holds: [hold('place-order, another domain', true)] }));
    const shown = [...drawing.root.querySelectorAll('section code')].map((code) => code.textContent);
    expect(shown).toEqual(['lakesidedental.12345.service', 'SUB5016-DOMUSAGE']);
  });

  it('shows the key that leads to the fix only when there is one', async () => {
    drawing = await draw(overlay({ holds: [hold('add-ons', true)] }));
    expect(drawing.root.querySelector('kbd')).toBeNull();
    await drawing.again(overlay({ holds: [hold('add-ons', true)], keys: { next: 'Alt ,' } }));
    expect(drawing.root.querySelector('kbd')?.textContent).toBe('Alt ,');
  });
});

describe('a warning', () => {
  it('gives the answer that was pressed', async () => {
    const doubt = sampleWarnings['start-billing asks once'];
    if (!doubt) throw new Error('No sample warning.');
    drawing = await draw(overlay({ warnings: [{ ...doubt, key: 'date', box }] }));
    await drawing.press(drawing.one('button', 'Yes, start billing'));
    expect(actions.answerWarning).toHaveBeenCalledExactlyOnceWith('date', 'start');
    expect(drawing.parts('lock')).toHaveLength(0);
  });
});
