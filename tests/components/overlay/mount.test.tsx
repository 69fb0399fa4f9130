// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { samplePanels } from '../../../components/gallery/sample-panels';
import { sampleVerdicts } from '../../../components/gallery/sample-verdicts';
import { idleActions, verdictAt } from '../../../components/gallery/samples';
import { mountOverlay, type OverlayState } from '../../../components/overlay/mount';
import type { OverlayView } from '../../../components/overlay/view';
import '../drawing';

const field = { x: 0, y: 0, width: 400, height: 36 };
const box = { x: 10, y: 20, width: 100, height: 30 };

async function mount(view: Partial<OverlayView>) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  root.append(container);
  const whole: OverlayView = { holds: [], keepClear: [], scheme: 'light', ...view };
  const store = createStore<OverlayState>(() => ({ view: whole, place: { side: 'right', collapsed: false } }));
  const stop = new AbortController();
  const handle = await act(async () => mountOverlay({ container, store, actions: idleActions, signal: stop.signal }));
  return { root, container, store, stop, handle, whole };
}

describe('the mounted overlay', () => {
  it('draws the store and follows it', async () => {
    const { root, store, whole, stop } = await mount({});
    expect(root.querySelector('[data-part]')).toBeNull();
    await act(async () => store.setState({ view: { ...whole, panel: samplePanels.guiding } }));
    expect(root.querySelector('[data-part="panel"]')?.getAttribute('data-step')).toBe('enter-domain');
    await act(async () => stop.abort());
  });

  it('leaves nothing behind when it is taken away', async () => {
    const { container, stop } = await mount({ panel: samplePanels.guiding });
    expect(container.childElementCount).toBe(1);
    await act(async () => stop.abort());
    expect(container.childElementCount).toBe(0);
  });

  it('draws nothing when it was taken away before', async () => {
    const container = document.createElement('div');
    const store = createStore<OverlayState>(() => ({
      view: { holds: [], keepClear: [], scheme: 'light' },
      place: { side: 'right', collapsed: false },
    }));
    await act(async () => mountOverlay({ container, store, actions: idleActions, signal: AbortSignal.abort() }));
    expect(container.childElementCount).toBe(0);
  });

  it('keeps the ring itself while only its place changes, and brings a new one with a new step', async () => {
    const { root, store, whole, stop } = await mount({ spotlight: { step: 'review-order', box, radius: 2 } });
    const ring = () => root.querySelector<HTMLElement>('[data-part="spotlight"]');
    const first = ring();
    expect(first?.style.transform).toBe('translate(4px, 14px)');
    expect(first?.style.width).toBe('112px');
    const moved = { step: 'review-order', box: { ...box, y: 120 }, radius: 2 };
    await act(async () => store.setState({ view: { ...whole, spotlight: moved } }));
    expect(ring()).toBe(first);
    expect(first?.style.transform).toBe('translate(4px, 114px)');
    await act(async () => store.setState({ view: { ...whole, spotlight: { ...moved, step: 'open-product' } } }));
    expect(ring()).not.toBe(first);
    await act(async () => stop.abort());
  });

  it('puts the focus on a suggestion or on the panel when it is asked to', async () => {
    const result = sampleVerdicts.lookalike;
    if (!result) throw new Error('No sample look-alike.');
    const { root, handle, stop } = await mount({
      panel: samplePanels['may be skipped'],
      verdict: verdictAt(field, result),
    });
    expect(handle.focusSuggestion()).toBe(true);
    expect(root.activeElement?.getAttribute('data-part')).toBe('suggestion');
    expect(handle.focusPanel()).toBe(true);
    expect(root.activeElement?.getAttribute('data-part')).toBe('skip');
    await act(async () => stop.abort());
  });

  it('tells when there is nothing to put the focus on', async () => {
    const { handle, stop } = await mount({});
    expect(handle.focusSuggestion()).toBe(false);
    expect(handle.focusPanel()).toBe(false);
    await act(async () => stop.abort());
  });
});
