import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DomainCheck } from '../../lib/assistant/domain-check';
import type { CheckResult, Subscriber } from '../../lib/domains/verdict';

const list = { count: 1, complete: true, source: 'file', version: '1', canAskAgain: false } as const;
const result = (value: string): CheckResult => ({
  value,
  verdict: 'exact',
  faults: [],
  suggestions: [],
  confirmable: false,
  list,
});

type Asked = { value: string; subscriber: Subscriber; leftField: boolean; answer(value?: string): void; fail(): void };
let asked: Asked[];
let told: string[];
let check: DomainCheck;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  told = [];
  check = new DomainCheck(
    (value, subscriber, leftField) =>
      new Promise((resolve, reject) => {
        const answer = (said = value) => resolve(result(said));
        asked.push({ value, subscriber, leftField, answer, fail: () => reject(new Error('Nobody is there.')) });
      }),
    {
      answered: (answer) => told.push(answer ? `${answer.verdict} ${answer.value}` : 'none'),
      silent: (silent) => told.push(silent ? 'silent' : 'answering again'),
      again: () => told.push('again'),
    },
  );
});
afterEach(() => vi.useRealTimers());

const lakeside = { name: 'Lakeside Dental Group', account: 'SR10482' };
const soon = () => vi.advanceTimersByTimeAsync(0);

describe('the check of the field', () => {
  it('asks with the present value, byte for byte, for this customer', () => {
    check.update(' Lake\u200b ', lakeside, true);
    expect(asked).toMatchObject([{ value: ' Lake\u200b ', subscriber: lakeside, leftField: true }]);
  });

  it('asks again only when the value, the customer or the focus has changed', () => {
    check.update('a', lakeside, false);
    check.update('a', { ...lakeside }, false);
    check.update('a', lakeside, true);
    check.update('a', { ...lakeside, account: 'SR20933' }, true);
    check.update('b', { ...lakeside, account: 'SR20933' }, true);
    expect(asked.map(({ value }) => value)).toEqual(['a', 'a', 'a', 'b']);
  });

  it('tells the answer', async () => {
    check.update('a', lakeside, false);
    asked[0]?.answer();
    await soon();
    expect(told).toEqual(['exact a']);
  });

  it('drops the late answer to a former value', async () => {
    check.update('a', lakeside, false);
    check.update('b', lakeside, false);
    asked[1]?.answer();
    asked[0]?.answer();
    await soon();
    expect(told).toEqual(['exact b']);
  });

  it('drops the late answer even when the value is the same again', async () => {
    check.update('a', lakeside, false);
    check.update('b', lakeside, false);
    check.update('a', { ...lakeside, account: 'SR20933' }, false);
    asked[0]?.answer();
    await soon();
    expect(told).toEqual([]);
  });

  it('drops an answer that speaks of something else', async () => {
    check.update('a', lakeside, false);
    asked[0]?.answer('b');
    await soon();
    expect(told).toEqual([]);
  });

  it('asks anew, and hears nothing of what it asked before, once it was told to forget', async () => {
    check.update('a', lakeside, false);
    check.forget();
    asked[0]?.answer();
    await soon();
    expect(told).toEqual([]);
    check.update('a', lakeside, false);
    asked[1]?.answer();
    await soon();
    expect(told).toEqual(['exact a']);
  });

  it('asks again with the next look when nobody answered', async () => {
    check.update('a', lakeside, false);
    asked[0]?.fail();
    await soon();
    check.update('a', lakeside, false);
    expect(asked).toHaveLength(2);
  });

  it('says that it is pending when the answer takes its time, and not before', async () => {
    check.update('a', lakeside, false);
    await vi.advanceTimersByTimeAsync(250);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual(['pending a']);
    asked[0]?.answer();
    await soon();
    expect(told).toEqual(['pending a', 'exact a']);
  });

  it('an answer in time is never followed by pending', async () => {
    check.update('a', lakeside, false);
    asked[0]?.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['exact a']);
  });
});

describe('a background that does not answer', () => {
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('is asked again soon after it refused, without anything having to change', async () => {
    check.update('a', lakeside, true);
    asked[0]?.fail();
    await pass(2_000);
    expect(told).toContain('again');
    check.update('a', lakeside, true);
    expect(asked).toHaveLength(2);
  });

  it('is told of once it was silent for longer than any waking takes, and once it answers again', async () => {
    check.update('a', lakeside, true);
    await pass(4_000);
    check.update('b', lakeside, true);
    await pass(3_900);
    expect(told).not.toContain('silent');
    await pass(200);
    expect(told.filter((each) => each === 'silent')).toHaveLength(1);
    asked[1]?.answer();
    await soon();
    expect(told.slice(-2)).toEqual(['answering again', 'exact b']);
  });

  it('is not missed when the field is gone', async () => {
    check.update('a', lakeside, true);
    asked[0]?.fail();
    await soon();
    check.forget();
    await pass(60_000);
    expect(told).toEqual([]);
  });
});
