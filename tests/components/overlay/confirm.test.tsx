// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleVerdicts } from '../../../components/gallery/sample-verdicts';
import { verdictAt } from '../../../components/gallery/samples';
import { Overlay } from '../../../components/overlay/overlay';
import type { VerdictView } from '../../../components/overlay/view';
import { type Drawing, draw, watchedActions } from '../drawing';

const field = { x: 100, y: 100, width: 400, height: 36 };
let actions: ReturnType<typeof watchedActions>;
let drawing: Drawing;

function overlay(name: string, more: Partial<VerdictView>) {
  const result = sampleVerdicts[name];
  if (!result) throw new Error(`No sample verdict "${name}".`);
  return (
    <Overlay
      view={{ verdict: verdictAt(field, result, more), holds: [], keepClear: [], scheme: 'light' }}
      actions={actions}
      place={{ side: 'right', collapsed: false }}
      frame={{ width: 1280, height: 720 }}
    />
  );
}
async function show(name = 'cannot-tell') {
  drawing = await draw(overlay(name, { confirming: true }));
  return drawing;
}
const second = () => drawing.one('textbox', 'Second time');
const primary = () => drawing.one('button', 'Confirm and record');
const choose = (name: string) => drawing.press(drawing.one('radio', name));

beforeEach(() => {
  actions = watchedActions();
});
afterEach(() => drawing.end());

describe('confirming a domain by typing it again', () => {
  it('stays part of the verdict it confirms', async () => {
    const { part } = await show();
    expect(part('verdict').contains(part('confirm-domain'))).toBe(true);
  });

  it('does not open where nothing may be confirmed', async () => {
    const { parts } = await show('case');
    expect(parts('confirm-domain')).toHaveLength(0);
  });

  it('puts the focus where the press on its button leads', async () => {
    await show();
    expect(document.activeElement).toBe(second());
  });

  it('confirms the first value with the reason, once both are the same and a reason is chosen', async () => {
    await show();
    expect(primary().getAttribute('aria-disabled')).toBe('true');
    await drawing.type(second(), 'harborview.12345.service');
    await drawing.press(primary());
    expect(actions.confirm).not.toHaveBeenCalled();
    await choose('Read to me by a supervisor');
    expect(primary().getAttribute('aria-disabled')).toBe('false');
    await drawing.press(primary());
    expect(actions.confirm).toHaveBeenCalledExactlyOnceWith('harborview.12345.service', 'Read to me by a supervisor');
  });

  it.each([
    'Harborview.12345.service',
    'harborview.12345.service ',
    'harborview.12345.servic',
    'harborview.12345.servicе',
  ])('stays shut for %j', async (value) => {
    await show();
    await choose('New in the portal today');
    await drawing.type(second(), value);
    await drawing.press(primary());
    expect(actions.confirm).not.toHaveBeenCalled();
  });

  it('says what is missing when it is pressed too early', async () => {
    await show();
    await drawing.press(primary());
    expect(drawing.part('confirm-domain').textContent).toContain('Type the same domain first');
    await drawing.type(second(), 'harborview.12345.service');
    expect(drawing.part('confirm-domain').textContent).toContain('Choose a reason first');
  });

  it('wants another reason in words', async () => {
    await show();
    await drawing.type(second(), 'harborview.12345.service');
    await choose('Another reason');
    expect(primary().getAttribute('aria-disabled')).toBe('true');
    await drawing.type(drawing.one('textbox', 'The reason, in a few words'), '  renamed this week ');
    await drawing.press(primary());
    expect(actions.confirm).toHaveBeenCalledExactlyOnceWith('harborview.12345.service', 'renamed this week');
  });

  it.each(['paste', 'drop'])('does nothing on %s and asks to type', async (type) => {
    await show();
    const event = new Event(type, { bubbles: true, cancelable: true });
    await act(async () => second().dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(drawing.part('confirm-domain').textContent).toContain('Type it, please');
    await drawing.type(second(), 'h');
    expect(drawing.part('confirm-domain').textContent).not.toContain('Type it, please');
  });

  it.each(['insertFromPaste', 'insertFromDrop', 'insertReplacementText'])('refuses %s', async (inputType) => {
    await show();
    const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
    await act(async () => second().dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
  });

  it('lets typing through', async () => {
    await show();
    const event = new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: 'h',
      bubbles: true,
      cancelable: true,
    });
    await act(async () => second().dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  it('says in words what differs', async () => {
    await show();
    await drawing.type(second(), 'harbourview.12345.service');
    expect(drawing.part('confirm-domain').textContent).toContain('One character more, the sixth:u');
    await drawing.type(second(), 'harborview.12345.service');
    expect(drawing.part('confirm-domain').textContent).toContain('Both are the same, character for character');
  });

  it('goes back by its button and by Esc', async () => {
    await show();
    await drawing.press(drawing.one('button', 'Back'));
    const event = await drawing.key(second(), 'Escape');
    expect(actions.cancelConfirm).toHaveBeenCalledTimes(2);
    expect(event.defaultPrevented).toBe(true);
  });

  it('gives the focus on to what can be done after a press that ended it', async () => {
    await show();
    await drawing.type(second(), 'harborview.12345.service');
    await choose('New in the portal today');
    await drawing.press(primary());
    await drawing.again(overlay('cannot-tell', { confirmed: { at: 0, reason: 'New in the portal today' } }));
    expect(document.activeElement).toBe(drawing.one('button', 'Take it back'));
    await drawing.press(drawing.one('button', 'Take it back'));
    await drawing.again(overlay('cannot-tell', {}));
    expect(document.activeElement).toBe(drawing.one('button', 'Confirm by typing it again'));
  });

  it('leaves the focus alone when it ends without a press', async () => {
    await show();
    const page = document.createElement('input');
    document.body.append(page);
    page.focus();
    await drawing.again(overlay('cannot-tell', {}));
    expect(document.activeElement).toBe(page);
    page.remove();
  });
});
