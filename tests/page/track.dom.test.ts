import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { columnOf, type Placed, Tracker, unionOf } from '../../lib/page/track';
import { boxOf } from '../../lib/page/visible';
import { addFrame, show, the } from './shown';

let stop: AbortController;
let places: ReadonlyMap<string, Placed>;
let told: number;

const frame = () => new Promise((done) => requestAnimationFrame(done));
const AT = 'position: absolute; left: 100px; top: 80px; width: 60px; height: 20px; border-radius: 8px';

function follow(...ids: string[]): Tracker {
  const tracker = new Tracker(
    window,
    (next) => {
      places = next;
      told++;
    },
    stop.signal,
  );
  tracker.follow(ids.map((id) => ({ key: id, element: the(`#${id}`) })));
  return tracker;
}

beforeEach(() => {
  stop = new AbortController();
  places = new Map();
  told = 0;
});
afterEach(() => {
  stop.abort();
  scrollTo(0, 0);
});

describe('a followed element', () => {
  it('has its place told at once, with its corners', () => {
    show(`<button id="it" style="${AT}">Add</button>`);
    follow('it');
    expect(places.get('it')).toEqual({ box: { x: 100, y: 80, width: 60, height: 20 }, radius: 8 });
  });

  it('has corners of half its height at most', () => {
    show(`<button id="it" style="${AT}; border-radius: 99px">Add</button>`);
    follow('it');
    expect(places.get('it')?.radius).toBe(10);
  });

  test.each<[what: string, move: () => void, x: number, y: number]>([
    ['it is moved', () => the('#it').style.setProperty('left', '140px'), 140, 80],
    ['something above it grows', () => the('#above').style.setProperty('height', '30px'), 100, 110],
    ['the page is scrolled', () => scrollTo(0, 50), 100, 30],
    ['its part is transformed', () => the('#part').style.setProperty('transform', 'translate(7px, 9px)'), 107, 89],
  ])('is followed without any event when %s', async (_, move, x, y) => {
    show(`<div id="part" style="position: absolute; left: 0; top: 0; height: 3000px">
      <div id="above" style="height: 0"></div><div style="position: relative"><button id="it" style="${AT}">Add</button></div></div>`);
    follow('it');
    move();
    await frame();
    await frame();
    expect(places.get('it')?.box).toMatchObject({ x, y });
  });

  it('is told of only when its box has changed', async () => {
    show(`<button id="it" style="${AT}">Add</button>`);
    follow('it');
    for (let turn = 0; turn < 5; turn++) await frame();
    expect(told).toBe(1);
  });

  it('keeps its last place when it left the page, until it is replaced', async () => {
    show(`<button id="it" style="${AT}">Add</button><button id="other" style="${AT}; top: 200px">Add</button>`);
    const tracker = follow('it');
    the('#it').remove();
    await frame();
    expect(places.get('it')?.box.y).toBe(80);
    tracker.follow([{ key: 'it', element: the('#other') }]);
    expect(places.get('it')?.box.y).toBe(200);
    tracker.follow([]);
    expect(places.size).toBe(0);
  });

  it('that was never on the page has no place', () => {
    show('');
    new Tracker(window, (next) => (places = next), stop.signal).follow([
      { key: 'it', element: document.createElement('button') },
    ]);
    expect(places.size).toBe(0);
  });

  it('is followed no more when the signal has ended', async () => {
    show(`<button id="it" style="${AT}">Add</button>`);
    follow('it');
    stop.abort();
    the('#it').style.left = '300px';
    await frame();
    await frame();
    expect(told).toBe(1);
  });

  it('in a frame has its place in the page, through borders', () => {
    show('');
    const { frame: outer, body } = addFrame(`<button style="${AT}">Add</button>`);
    outer.style.cssText = 'position: absolute; left: 200px; top: 100px; border: 5px solid; width: 400px';
    expect(boxOf(the('button', body))).toMatchObject({ x: 305, y: 185 });
  });
});

describe('the box around several', () => {
  const box = (y: number, x = 10) => ({ x, y, width: 40, height: 20 });

  it('holds them all', () => {
    expect(unionOf([])).toBeUndefined();
    expect(unionOf([box(0), box(100, 50)])).toEqual({ x: 10, y: 0, width: 80, height: 120 });
  });

  test.each([1, 2, 3, 4, 5, 6])('of %i in a column: its middle is one of them', (count) => {
    const boxes = Array.from({ length: count }, (_, at) => box(100 + at * 50));
    const column = columnOf(boxes);
    if (!column) throw new Error('There is no column.');
    const middle = column.y + column.height / 2;
    expect(boxes.some(({ y, height }) => middle >= y && middle <= y + height)).toBe(true);
    for (const { y, height } of boxes) {
      expect(column.y).toBeLessThanOrEqual(y);
      expect(column.y + column.height).toBeGreaterThanOrEqual(y + height);
    }
  });

  it('of none is none', () => {
    expect(columnOf([])).toBeUndefined();
  });
});
