import { describe, expect, it } from 'vitest';
import { letGo, movedByKey, type PanelWish, standPanel } from '../../../components/overlay/panel-place';
import type { Box } from '../../../components/overlay/view';

const viewport = { width: 1280, height: 720 };
const panel = { width: 320, height: 260 };
const pill = { width: 200, height: 36 };

function stand(wish: Partial<PanelWish> = {}) {
  return standPanel({
    place: { side: 'right', collapsed: false },
    panel,
    pill,
    viewport,
    keepClear: [],
    ...wish,
  });
}

const rightSide: Box = { x: 1000, y: 100, width: 100, height: 30 };
const leftSide: Box = { x: 100, y: 100, width: 100, height: 30 };

describe('where the panel stands', () => {
  it('docks 16 px from the top and the side', () => {
    expect(stand()).toMatchObject({ box: { x: 944, y: 16, width: 320, height: 260 }, docked: true });
    expect(stand({ place: { side: 'left', collapsed: false } }).box).toMatchObject({ x: 16, y: 16 });
  });

  it('stands where it was left, inside the window', () => {
    expect(stand({ place: { side: 'right', x: 700, y: 300, collapsed: false } })).toMatchObject({
      box: { x: 700, y: 300 },
      docked: false,
    });
    expect(stand({ place: { side: 'right', x: 3000, y: 3000, collapsed: false } }).box).toMatchObject({
      x: 952,
      y: 452,
    });
  });

  it('changes side when it would cover what must stay clear', () => {
    expect(stand({ keepClear: [rightSide] })).toMatchObject({ side: 'left', collapsed: false, avoiding: 'side' });
  });

  it('collapses when both sides would cover something', () => {
    expect(stand({ keepClear: [rightSide, leftSide] })).toMatchObject({ collapsed: true, avoiding: 'collapsed' });
  });

  it('shows its pill where that is clear', () => {
    const corner = { x: 1100, y: 10, width: 100, height: 200 };
    expect(stand({ keepClear: [corner, leftSide] })).toMatchObject({ side: 'left', collapsed: true });
  });

  it('keeps its pill where people expect it when nothing is clear at all', () => {
    const everything = { x: 0, y: 0, width: 1280, height: 720 };
    expect(stand({ keepClear: [everything] })).toMatchObject({ side: 'right', collapsed: true });
  });

  it('keeps the pill in the corner of the panel', () => {
    const { box } = stand({ place: { side: 'right', collapsed: true } });
    expect(box.x + box.width).toBe(1264);
    expect(stand({ place: { side: 'left', collapsed: true } }).box.x).toBe(16);
  });

  it('stays on the side it went to while that is clear, so that it does not jump as a page scrolls', () => {
    expect(stand({ before: 'side' })).toMatchObject({ side: 'left', avoiding: 'side' });
    expect(stand({ before: 'collapsed' })).toMatchObject({ collapsed: true });
  });

  it('collapses from the other side when that is covered too', () => {
    expect(stand({ before: 'side', keepClear: [leftSide] })).toMatchObject({ collapsed: true });
  });
});

describe('letting the panel go', () => {
  it('docks when it is near its dock', () => {
    expect(letGo({ x: 920, y: 30 }, panel, viewport)).toEqual({ side: 'right', collapsed: false });
    expect(letGo({ x: 30, y: 5 }, panel, viewport)).toEqual({ side: 'left', collapsed: false });
  });

  it('stays where it was let go otherwise, on the nearer side and inside the window', () => {
    expect(letGo({ x: 200, y: 300 }, panel, viewport)).toEqual({ side: 'left', x: 200, y: 300, collapsed: false });
    expect(letGo({ x: 1200, y: 900 }, panel, viewport)).toEqual({ side: 'right', x: 952, y: 452, collapsed: false });
  });
});

describe('moving the panel with keys', () => {
  const docked: Box = { x: 944, y: 16, ...panel };
  const place = { side: 'right', collapsed: false } as const;

  it('moves by 16 px, by 80 with Shift', () => {
    expect(movedByKey('ArrowLeft', false, docked, place, viewport)).toMatchObject({ x: 928, y: 16 });
    expect(movedByKey('ArrowDown', true, docked, place, viewport)).toMatchObject({ x: 944, y: 96 });
  });

  it('changes side in the middle of the window', () => {
    expect(movedByKey('ArrowLeft', false, { ...docked, x: 480 }, place, viewport)).toMatchObject({
      side: 'left',
      x: 464,
    });
  });

  it('stops at the edge of the window', () => {
    expect(movedByKey('ArrowUp', true, docked, place, viewport)).toMatchObject({ y: 8 });
  });

  it('docks again with Home, and leaves every other key alone', () => {
    expect(movedByKey('Home', false, { ...docked, x: 300 }, { ...place, x: 300, y: 90 }, viewport)).toEqual(place);
    expect(movedByKey('Enter', false, docked, place, viewport)).toBeUndefined();
  });
});
