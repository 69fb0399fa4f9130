import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { sampleHolds } from '../../../components/gallery/sample-holds';
import { samplePanels } from '../../../components/gallery/sample-panels';
import { sampleVerdicts } from '../../../components/gallery/sample-verdicts';
import { idleActions, verdictAt } from '../../../components/gallery/samples';
import { covers } from '../../../components/overlay/boxes';
import { mountOverlay, type OverlayState, overlayCss } from '../../../components/overlay/mount';
import type { Box, OverlayActions, OverlayView, PanelPlace } from '../../../components/overlay/view';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const field: Box = { x: 120, y: 200, width: 400, height: 36 };
const addOn: Box = { x: 420, y: 120, width: 80, height: 32 };
const check: Box = { x: 520, y: 120, width: 40, height: 32 };

let host: HTMLElement;
let root: ShadowRoot;
let stop: AbortController;
let store: StoreApi<OverlayState>;

async function show(view: Partial<OverlayView>, actions: Partial<OverlayActions> = {}): Promise<void> {
  const place: PanelPlace = { side: 'right', collapsed: false };
  store = createStore<OverlayState>(() => ({ view: { holds: [], keepClear: [], scheme: 'light', ...view }, place }));
  const sheet = document.createElement('style');
  sheet.textContent = overlayCss;
  const container = document.createElement('div');
  root.append(sheet, container);
  await act(async () => {
    mountOverlay({ container, store, actions: { ...idleActions, ...actions }, signal: stop.signal });
  });
}

function part(name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`No part "${name}".`);
  return found;
}
function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
function sample<T>(samples: Record<string, T>, name: string): T {
  const found = samples[name];
  if (!found) throw new Error(`No sample "${name}".`);
  return found;
}

beforeEach(() => {
  stop = new AbortController();
  host = document.createElement('plumbline-overlay');
  root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
});
afterEach(async () => {
  await act(async () => stop.abort());
  host.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('the overlay in a page', () => {
  it('lays the ring 6 px around its target from the first moment, while it settles and after', async () => {
    await show({ spotlight: { step: 'enter-domain', box: field, radius: 4 } });
    expect(boxOf(part('spotlight'))).toEqual({ x: 114, y: 194, width: 412, height: 48 });
  });

  it('takes no pointer but on its own parts', async () => {
    await show({
      spotlight: { step: 'enter-domain', box: field, radius: 4 },
      holds: [{ ...sample(sampleHolds, 'add-ons'), key: 'a', box: addOn, radius: 4, open: false }],
      panel: samplePanels.guiding,
    });
    const at = (x: number, y: number) => document.elementFromPoint(x, y);
    expect(at(field.x + 10, field.y + 10)).not.toBe(host);
    expect(at(field.x - 5, field.y + 10)).not.toBe(host);
    expect(at(addOn.x + 10, addOn.y + 10)).not.toBe(host);
    const lock = boxOf(part('lock'));
    expect(at(lock.x + 12, lock.y + 12)).toBe(host);
    const panel = boxOf(part('panel'));
    expect(at(panel.x + 160, panel.y + 100)).toBe(host);
  });

  it('lays the lock on the upper right corner of the held control, at least 24 px large', async () => {
    await show({ holds: [{ ...sample(sampleHolds, 'add-ons'), key: 'a', box: addOn, radius: 4, open: false }] });
    expect(boxOf(part('lock'))).toEqual({ x: 493, y: 101, width: 24, height: 24 });
  });

  it.each(Object.keys(sampleVerdicts))('stands with "%s" 16 px under the field and covers nothing', async (name) => {
    await show({ verdict: verdictAt(field, sample(sampleVerdicts, name), { avoid: [addOn, check] }) });
    const card = boxOf(part('verdict'));
    expect(card.y).toBe(field.y + field.height + 16);
    expect(card.x).toBe(field.x);
    expect(covers(card, [field, addOn, check])).toBe(false);
  });

  it('keeps both rows of a comparison aligned, character under character', async () => {
    for (const name of ['lookalike', 'invisible', 'missing-suffix', 'wrapped', 'two for one', 'several faults']) {
      await show({ verdict: verdictAt(field, sample(sampleVerdicts, name)) });
      const [typed, listed] = [...part('verdict').querySelectorAll('code')];
      const ends = (code: Element | undefined) =>
        [...(code?.querySelectorAll('.pl-cell') ?? [])].map((cell) => Math.round(boxOf(cell).x + boxOf(cell).width));
      expect(ends(typed), name).toEqual(ends(listed));
      await act(async () => stop.abort());
      root.replaceChildren();
      stop = new AbortController();
    }
  });

  it('moves the panel to the other side when it would cover the verdict', async () => {
    const right: Box = { x: 860, y: 60, width: 400, height: 36 };
    await show({ panel: samplePanels.guiding, verdict: verdictAt(right, sample(sampleVerdicts, 'lookalike')) });
    expect(boxOf(part('panel')).x).toBe(16);
    expect(covers(boxOf(part('panel')), [boxOf(part('verdict'))])).toBe(false);
  });

  it('is never higher than the window less 32 px, and scrolls inside', async () => {
    const tall = { ...sample(samplePanels, 'guiding'), why: 'A long reason. '.repeat(400) };
    await show({ panel: tall });
    expect(boxOf(part('panel')).height).toBe(window.innerHeight - 32);
    const body = part('panel').querySelector('.pl-panel-body');
    expect(body?.scrollHeight).toBeGreaterThan(body?.clientHeight ?? 0);
  });

  it('stays as it is in a page with other ideas of size, face and direction', async () => {
    document.documentElement.style.cssText =
      'font-size: 10px; direction: rtl; letter-spacing: 4px; text-transform: uppercase';
    document.body.style.cssText = 'zoom: 1; font: 40px/3 serif; visibility: visible; cursor: wait';
    await show({ panel: samplePanels.guiding });
    const title = part('panel').querySelector('h3');
    if (!title) throw new Error('No title.');
    const { fontSize, letterSpacing, textTransform, direction } = getComputedStyle(title);
    expect({ fontSize, letterSpacing, textTransform, direction }).toEqual({
      fontSize: '17px',
      letterSpacing: 'normal',
      textTransform: 'none',
      direction: 'ltr',
    });
    expect(boxOf(part('panel')).width).toBe(320);
  });

  it('lies where the page says even inside an element with a transform', async () => {
    const dialog = document.createElement('div');
    dialog.style.cssText =
      'position: fixed; left: 60px; top: 40px; width: 500px; height: 300px; transform: translate(5px, 5px)';
    document.body.append(dialog);
    dialog.append(host);
    await show({ spotlight: { step: 'enter-domain', box: field, radius: 4 } });
    expect(boxOf(part('spotlight'))).toEqual({ x: 114, y: 194, width: 412, height: 48 });
    dialog.remove();
  });

  it('drags by its head and docks where it is let go near the edge', async () => {
    const places: PanelPlace[] = [];
    await show({ panel: samplePanels.guiding }, { movePanel: (place) => places.push(place) });
    const head = part('panel').querySelector('.pl-panel-head');
    if (!head) throw new Error('No head.');
    const drag = async (type: string, x: number, y: number) =>
      act(async () =>
        head.dispatchEvent(
          new PointerEvent(type, { pointerId: 1, clientX: x, clientY: y, bubbles: true, composed: true, button: 0 }),
        ),
      );
    // A pointer that no device made cannot be captured; what capturing is for does not matter here.
    Object.defineProperty(head, 'setPointerCapture', { value: () => undefined });
    const from = boxOf(part('panel'));
    await drag('pointerdown', from.x + 100, from.y + 20);
    await drag('pointermove', 400, 300);
    expect(boxOf(part('panel'))).toMatchObject({ x: 300, y: 280 });
    await drag('pointerup', 400, 300);
    expect(places).toEqual([{ side: 'left', x: 300, y: 280, collapsed: false }]);
  });
});
