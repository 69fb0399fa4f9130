import { expect, test } from 'vitest';
import { latencySeries, USUAL_LATENCY } from '../../lib/practice/model/latency';
import { createLocalTransport, type StateStore } from '../../lib/practice/transport';
import { ACCOUNT } from './one-bill';

const AT_ONCE = { low: 0, high: 0 };

function memoryStore(text: string | null = null): StateStore & { text(): string | null } {
  let kept = text;
  return {
    read: () => kept,
    write: (next) => {
      kept = next;
    },
    text: () => kept,
  };
}

const open = (store: StateStore) => createLocalTransport(store, { scenario: 'signed-in', latency: AT_ONCE });
const usage = { accountNumber: ACCOUNT, productCode: 'PROD3102', planName: 'Domain Usage Plan' };

test('an order being built survives a reload of the page', async () => {
  const store = memoryStore();
  await open(store).call('addProduct', usage);
  const { draft } = await open(store).call('orderInProgress', { accountNumber: ACCOUNT });
  expect(draft.items.map(({ productName }) => productName)).toEqual(['Domain Usage']);
});

test.each(['', 'no json', '{"seed":1}'])('a stored state that reads %j is given up for a new one', async (text) => {
  const transport = open(memoryStore(text));
  expect((await transport.call('session', {})).user).toBe('trainee');
});

test('what comes back cannot be used to change the back end', async () => {
  const transport = open(memoryStore());
  const draft = await transport.call('addProduct', usage);
  for (const item of draft.items) item.identifier = 'changed outside';
  expect(transport.state().drafts[ACCOUNT]?.items[0]?.identifier).toMatch(/^SUB/);
});

test('a refusal rejects with its message, its code and the field that it belongs to', async () => {
  const transport = open(memoryStore());
  const { items } = await transport.call('addProduct', usage);
  const payload = { accountNumber: ACCOUNT, itemId: items[0]?.id ?? '', identifier: '', quantity: 1 };
  await expect(transport.call('saveIdentifier', payload)).rejects.toMatchObject({
    name: 'Refusal',
    message: 'Identifier is required.',
    code: '10ORD3175',
    field: 'identifier',
  });
  expect(transport.requests().at(-1)).toMatchObject({ action: 'saveIdentifier', outcome: 'refused' });
});

test('a reset starts over from the seed', async () => {
  const store = memoryStore();
  const transport = open(store);
  await transport.call('addProduct', usage);
  transport.reset();
  expect(transport.requests()).toEqual([]);
  expect(open(store).state().drafts).toEqual({});
});

test('waiting times repeat with the seed and stay between 50 and 400 milliseconds', () => {
  const draw = (seed: number) => Array.from({ length: 200 }, latencySeries(seed, USUAL_LATENCY));
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
  expect(Math.min(...draw(3))).toBeGreaterThanOrEqual(50);
  expect(Math.max(...draw(3))).toBeLessThanOrEqual(400);
});
