import { describe, expect, test } from 'vitest';
import { shownIn } from '../../lib/training/mode';
import { Recording, recordingSchema } from '../../lib/training/recording';
import { replayOf } from '../../lib/training/replay';
import { isPassed, scoreOf } from '../../lib/training/score';

describe('what is counted of a run', () => {
  test('the time of a step is that of all its visits', () => {
    const recording = Recording.begun(1_000);
    recording.enter('open-orders', 1_000);
    recording.enter('create-order', 3_000);
    recording.enter('open-orders', 4_000);
    recording.settle(9_000);
    expect(recording.data.steps.map(({ step, ms, visits }) => [step, ms, visits])).toEqual([
      ['open-orders', 7_000, 2],
      ['create-order', 1_000, 1],
    ]);
    expect(recording.data.order).toEqual(['open-orders', 'create-order', 'open-orders']);
  });

  test('a wrong domain counts once, however often it is left in the field', () => {
    const recording = Recording.begun(0);
    recording.enter('enter-domain', 0);
    expect(recording.tryDomain('right', 'right', 10)).toBeUndefined();
    expect(recording.tryDomain('rihgt', 'right', 20)).toMatchObject({
      kind: 'wrong-domain',
      did: 'rihgt',
      right: 'right',
    });
    expect(recording.tryDomain('rihgt', 'right', 30)).toBeUndefined();
    expect(recording.data.steps[0]?.domains).toEqual(['rihgt']);
  });

  test('a held button that is pressed again is one mistake, and each press is a hold', () => {
    const recording = Recording.begun(0);
    recording.enter('enter-domain', 0);
    const mistakes = [1, 2, 3].map((at) => recording.attempt('add-ons', true, at)).filter(Boolean);
    expect(mistakes).toHaveLength(1);
    expect(recording.data.steps[0]?.holds).toBe(3);
  });

  test('a hand that trembles presses once', () => {
    const recording = Recording.begun(0);
    recording.enter('open-orders', 0);
    expect(
      [recording.press('Quotes', 10), recording.press('Quotes', 200), recording.press('Quotes', 2_000)].map(Boolean),
    ).toEqual([true, false, true]);
  });

  test('goes on after a reload with what was written down', () => {
    const recording = Recording.begun(0);
    recording.enter('open-orders', 0);
    recording.press('Quotes', 10);
    const again = new Recording(recordingSchema.parse(JSON.parse(JSON.stringify(recording.data))));
    again.enter('open-orders', 5_000);
    again.press('Tickets', 6_000);
    expect(again.data.mistakes.map(({ did }) => did)).toEqual(['Quotes', 'Tickets']);
  });

  test('is replayed in the order in which it went, with each mistake at its step', () => {
    const recording = Recording.begun(0);
    recording.enter('open-orders', 0);
    recording.press('Quotes', 10);
    recording.enter('create-order', 20);
    const { order, mistakes } = recording.data;
    const late = { kind: 'billed-at-once' as const, step: 'place-order', at: 30 };
    expect(
      replayOf({ order, mistakes: [...mistakes, late] }).map(({ step, mistakes: at }) => `${step} ${at.length}`),
    ).toEqual(['open-orders 1', 'create-order 0', 'place-order 1']);
  });
});

describe('the score', () => {
  const marks = { score: 80, mistakes: 3, hints: 3 };
  const run = (kinds: ('wrong-press' | 'wrong-domain' | 'billed-at-once')[], hints = 0) => {
    const mistakes = kinds.map((kind) => ({ kind }));
    return { mistakes, hints, ms: 60_000, score: scoreOf(mistakes, hints) };
  };

  test('is full without mistakes, and each hint costs', () => {
    expect(scoreOf([], 0)).toBe(100);
    expect(scoreOf([], 2)).toBe(90);
  });

  test('never falls below nothing', () => {
    expect(
      scoreOf(
        Array.from({ length: 9 }, () => ({ kind: 'not-ordered' as const })),
        9,
      ),
    ).toBe(0);
  });

  test('fails what reaches the invoice, whatever the marks are', () => {
    expect(isPassed(run(['billed-at-once']), { score: 0, mistakes: 99, hints: 99 })).toBe(false);
  });

  test('passes by the marks of points, mistakes, hints and minutes', () => {
    expect(isPassed(run(['wrong-press']), marks)).toBe(true);
    expect(isPassed(run(['wrong-press', 'wrong-press', 'wrong-press', 'wrong-press']), marks)).toBe(false);
    expect(isPassed(run([], 4), { ...marks, score: 0 })).toBe(false);
    expect(isPassed(run([]), { ...marks, minutes: 0.5 })).toBe(false);
  });
});

test('each mode shows what it says', () => {
  const hinted = { hinted: false };
  expect(shownIn('guided', hinted)).toEqual({ help: true, holds: true });
  expect(shownIn('hinted', hinted)).toEqual({ help: false, holds: true });
  expect(shownIn('hinted', { hinted: true })).toEqual({ help: true, holds: true });
  expect(shownIn('exam', { hinted: true })).toEqual({ help: false, holds: false });
});
