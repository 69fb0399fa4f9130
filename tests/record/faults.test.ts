import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Outbox } from '../../lib/assistant/outbox';
import type { NewEntry } from '../../lib/assistant/ports';
import type { Entry } from '../../lib/record/entry';
import { NotRecorded, RecordKeeper } from '../../lib/record/keeper';
import { memoryRecord, memorySpare } from './memory-store';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({ id, at: 1, kind: 'check', domains: [], ...more });
const setUp = () => {
  const store = memoryRecord();
  const spare = memorySpare();
  const ports = { store, spare, onChanged: () => undefined, now: () => 1, newId: () => crypto.randomUUID() };
  return { store, spare, keeper: new RecordKeeper(ports) };
};
const mend = ({ store, spare }: ReturnType<typeof setUp>) => {
  store.fails = false;
  spare.fails = false;
  spare.isUnreadable = false;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.useRealTimers());

/** What goes wrong, and what is sent meanwhile. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant('check' as const) },
  { weight: 1, arbitrary: fc.constant('confirm' as const) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'disk full',
      'spare full',
      'spare unreadable',
      'mended',
      'background started',
      'a while',
    ),
  },
);

test('whatever fails and for however long, no entry is lost, none comes twice, and nothing opens without a trace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (story) => {
      const record = setUp();
      const { store, spare } = record;
      let { keeper } = record;
      const stop = new AbortController();
      let waiting = 0;
      const outbox = new Outbox(
        (entries) => keeper.write(entries),
        (count) => {
          waiting = count;
        },
        stop.signal,
      );
      const sent: string[] = [];
      const opened: string[] = [];
      for (const [at, what] of story.entries()) {
        if (what === 'check') {
          sent.push(`c${at}`);
          outbox.send([entry(`c${at}`, { at })]);
        } else if (what === 'confirm') {
          await keeper.write([entry(`k${at}`, { at, kind: 'confirm' })]).then(
            () => opened.push(`k${at}`),
            () => undefined,
          );
        } else if (what === 'disk full') store.fails = true;
        else if (what === 'spare full') spare.fails = true;
        else if (what === 'spare unreadable') spare.isUnreadable = true;
        else if (what === 'mended') mend(record);
        else if (what === 'background started') {
          // There is one at a time: the former has ended with all that it was doing.
          await vi.advanceTimersByTimeAsync(0);
          keeper = new RecordKeeper({ store, spare, onChanged: () => undefined, now: () => 1, newId: () => 'n' });
          await keeper.wake().catch(() => undefined);
        } else await vi.advanceTimersByTimeAsync(11_000);
      }
      mend(record);
      await vi.advanceTimersByTimeAsync(11_000);
      outbox.send([entry('last', { at: 99 })]);
      await vi.advanceTimersByTimeAsync(0);
      const kept = (await store.entries()).map(({ id }) => id);
      expect(kept.filter((id) => id.startsWith('c'))).toEqual(sent);
      expect(kept).toEqual(expect.arrayContaining(opened));
      expect(waiting).toBe(0);
      expect(spare.held).toEqual([]);
      stop.abort();
    }),
    { numRuns: 300 },
  );
});

describe('the keeper', () => {
  test('leaves alone what waits while that cannot be read, so that it is not written over', async () => {
    const { store, spare, keeper } = setUp();
    store.fails = true;
    await keeper.write([entry('a')]);
    spare.isUnreadable = true;
    await expect(keeper.write([entry('b')])).rejects.toThrow('Nothing can be read.');
    spare.isUnreadable = false;
    expect(spare.held.map(({ id }) => id)).toEqual(['a']);
  });

  test('lets wait what came together with a confirmation that it refuses', async () => {
    const { store, spare, keeper } = setUp();
    store.fails = true;
    const both = [entry('a'), entry('k', { kind: 'confirm' })];
    await expect(keeper.write(both)).rejects.toThrow(NotRecorded);
    expect(spare.held.map(({ id }) => id)).toEqual(['a']);
  });

  test('has taken a confirmation that is on the disk, even where tidying up after it fails', async () => {
    const { store, spare, keeper } = setUp();
    store.fails = true;
    await keeper.write([entry('a')]);
    store.fails = false;
    spare.fails = true;
    await expect(keeper.write([entry('k', { kind: 'confirm' })])).resolves.toEqual({ waiting: 0 });
    expect((await store.entries()).map(({ id }) => id)).toEqual(['a', 'k']);
  });
});

describe('the outbox', () => {
  let stop: AbortController;
  let told: number[];
  let taken: NewEntry[][];
  let answers: boolean[];
  let outbox: Outbox;

  beforeEach(() => {
    stop = new AbortController();
    told = [];
    taken = [];
    answers = [];
    outbox = new Outbox(
      async (entries) => {
        if (answers.shift() === false) throw new Error('Nobody takes them.');
        taken.push([...entries]);
        return { waiting: 0 };
      },
      (count) => told.push(count),
      stop.signal,
    );
  });
  afterEach(() => stop.abort());
  const ids = () => taken.flat().map(({ id }) => id);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  test('hands an entry over before it returns', () => {
    outbox.send([entry('a')]);
    expect(ids()).toEqual(['a']);
  });

  test('offers again what nobody took, in its order, and says how many wait', async () => {
    answers = [false, false];
    outbox.send([entry('a')]);
    outbox.send([entry('b')]);
    await pass(0);
    expect(told.at(-1)).toBe(2);
    await pass(10_000);
    expect(ids()).toEqual(['a', 'b']);
    expect(told.at(-1)).toBe(0);
  });

  test('offers as many at once as one message carries', async () => {
    answers = Array(700).fill(false);
    for (let at = 0; at < 650; at++) outbox.send([entry(`${at}`)]);
    await pass(0);
    answers = [];
    await pass(10_000);
    expect(taken.every((entries) => entries.length <= 500)).toBe(true);
    expect(ids()).toEqual(Array.from({ length: 650 }, (_, at) => `${at}`));
    expect(told.at(-1)).toBe(0);
  });

  test('writes no former state of an entry over its later one', async () => {
    answers = [false, true];
    outbox.send([entry('h', { kind: 'hold', times: 1 })]);
    outbox.send([entry('h', { kind: 'hold', times: 2 })]);
    await pass(10_000);
    expect(taken.flat().map(({ times }) => times)).toEqual([2]);
  });

  test('lets the oldest go when there are too many for a tab, and goes on saying so', async () => {
    answers = Array(9_000).fill(false);
    for (let at = 0; at < 2_005; at++) outbox.send([entry(`${at}`)]);
    await pass(0);
    answers = [];
    await pass(10_000);
    expect(ids()).toHaveLength(2_000);
    expect(told.at(-1)).toBe(5);
  });

  test('asks nobody after its page is gone', async () => {
    answers = [false];
    outbox.send([entry('a')]);
    await pass(0);
    stop.abort();
    await pass(60_000);
    expect(ids()).toEqual([]);
  });
});
