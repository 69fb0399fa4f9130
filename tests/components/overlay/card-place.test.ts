import { describe, expect, it } from 'vitest';
import { covers, grow } from '../../../components/overlay/boxes';
import { cardWidth, placeCard } from '../../../components/overlay/card-place';

const viewport = { width: 1280, height: 720 };
const size = { width: 400, height: 180 };
const field = { x: 100, y: 200, width: 400, height: 36 };

describe('where a card stands', () => {
  it('stands under its field, flush with it', () => {
    expect(placeCard({ anchor: field, size, viewport, gap: 16 })).toEqual({ x: 100, y: 252, side: 'below' });
  });

  it('flips above when there is no room below', () => {
    const low = { ...field, y: 600 };
    expect(placeCard({ anchor: low, size, viewport, gap: 16 })).toEqual({ x: 100, y: 404, side: 'above' });
  });

  it('goes beside the field when there is room neither below nor above', () => {
    const short = { width: 1280, height: 300 };
    const place = placeCard({ anchor: { ...field, y: 130 }, size, viewport: short, gap: 16 });
    expect(place.side).toBe('after');
    expect(place.x).toBe(516);
    expect(place.y + size.height).toBeLessThanOrEqual(292);
  });

  it('goes before the field when there is room on that side alone', () => {
    const short = { width: 1280, height: 300 };
    const anchor = { x: 860, y: 130, width: 400, height: 36 };
    expect(placeCard({ anchor, size, viewport: short, gap: 16 }).side).toBe('before');
  });

  it('slides along the field to leave a button under it free', () => {
    const button = { x: 110, y: 250, width: 60, height: 32 };
    const place = placeCard({ anchor: field, size, viewport, avoid: [button], gap: 16 });
    expect(place.side).toBe('below');
    expect(covers({ ...place, ...size }, [button])).toBe(false);
  });

  it('flips above when what must stay free fills the room below', () => {
    const bar = { x: 0, y: 260, width: 1280, height: 40 };
    expect(placeCard({ anchor: field, size: { width: 400, height: 150 }, viewport, avoid: [bar], gap: 16 }).side).toBe(
      'above',
    );
  });

  it('passes a button that stands in the way beside it', () => {
    const addOn = { x: 390, y: 98, width: 74, height: 34 };
    const check = { x: 482, y: 98, width: 38, height: 34 };
    const around = [grow({ x: 96, y: 186, width: 400, height: 36 }, 8), addOn, check];
    const reason = { width: 300, height: 124 };
    const place = placeCard({ anchor: grow(addOn, 5), size: reason, viewport, avoid: around, gap: 8 });
    expect(covers({ ...place, ...reason }, [check, addOn])).toBe(false);
    expect(place.side).toBe('after');
  });

  it('keeps inside the window where nothing fits', () => {
    const tiny = { width: 420, height: 200 };
    const place = placeCard({ anchor: field, size, viewport: tiny, gap: 16 });
    expect(place.x).toBeGreaterThanOrEqual(8);
    expect(place.y).toBeGreaterThanOrEqual(8);
    expect(place.x + size.width).toBeLessThanOrEqual(412);
    expect(place.y + size.height).toBeLessThanOrEqual(192);
  });

  it('never covers the field while another place is free, wherever the field is', () => {
    for (let y = 0; y <= 680; y += 20) {
      for (let x = 0; x <= 1000; x += 100) {
        const anchor = { x, y, width: 240, height: 36 };
        const place = placeCard({ anchor, size, viewport, gap: 16 });
        expect(covers({ ...place, ...size }, [anchor]), `field at ${x}, ${y}`).toBe(false);
      }
    }
  });
});

describe('the width of a verdict', () => {
  it.each([
    ['a field between 320 and 480 gives its own width', 360, 0, 360],
    ['a narrow field gives 400', 120, 0, 400],
    ['a wide field gives 400', 900, 0, 400],
    ['a long comparison widens it', 400, 455.2, 456],
    ['but not beyond 480', 400, 700, 480],
  ])('%s', (_, fieldWidth, wants, width) => {
    expect(cardWidth({ ...field, width: fieldWidth }, viewport, wants)).toBe(width);
  });

  it('never is wider than the window allows', () => {
    expect(cardWidth(field, { width: 360, height: 600 }, 480)).toBe(344);
  });
});
