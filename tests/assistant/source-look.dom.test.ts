import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EXACT, type Staged, stageAssistant } from './stage';

let stop: AbortController;
let staged: Staged;
const field = () => {
  const found = document.querySelector('input');
  if (!found) throw new Error('The page has no field.');
  return found;
};
const state = () => staged.store.getState();
function type(value: string): void {
  field().value = value;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

beforeEach(async () => {
  stop = new AbortController();
  document.body.innerHTML = `<dialog open><h2>Domain Usage</h2><label>Identifier <input id="domain" value="${EXACT}"></label>
    <button>Add-On</button><button>✓</button></dialog>`;
  staged = await stageAssistant(stop.signal, { customer: 'Lakeside Dental Group', account: 'SR10482' });
  staged.asked.at(-1)?.answer({ verdict: 'unknown' });
  await vi.waitFor(() => expect(state().check?.verdict).toBe('unknown'));
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it('the source is asked for this very value and customer, and its answer decides', async () => {
  void staged.assistant.source.ask();
  expect(state().looking).toEqual({ value: EXACT, state: 'now' });
  expect(staged.lookedFor).toMatchObject([
    { value: EXACT, whole: false, subscriber: { name: 'Lakeside Dental Group', account: 'SR10482' } },
  ]);
  staged.lookedFor[0]?.answer({ verdict: 'exact' });
  await vi.waitFor(() => expect(state().looking?.state).toBe('done'));
  expect(state().check?.verdict).toBe('exact');
});

it('it is asked once, however often one presses', () => {
  void staged.assistant.source.ask();
  void staged.assistant.source.ask();
  expect(staged.lookedFor).toHaveLength(1);
});

it('the answer to a value that is typed over is dropped', async () => {
  const looked = staged.assistant.source.ask();
  type('other.12345.service');
  await vi.waitFor(() => expect(staged.asked.at(-1)?.value).toBe('other.12345.service'));
  staged.lookedFor[0]?.answer({ verdict: 'exact' });
  await looked;
  expect(state().check?.verdict).not.toBe('exact');
  await vi.waitFor(() => expect(state().looking).toBeUndefined());
});

it('nobody who answers leaves the verdict as it was, and one may press again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const looked = staged.assistant.source.ask({ whole: true });
  expect(staged.lookedFor[0]?.whole).toBe(true);
  staged.lookedFor[0]?.fail();
  await looked;
  expect(state()).toMatchObject({ check: { verdict: 'unknown' }, looking: undefined });
});
