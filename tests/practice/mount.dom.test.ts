import { beforeEach, expect, test } from 'vitest';
import { createLocalTransport, mountPracticeOneBill, type Shell } from '../../lib/practice';

const SHELLS: Shell[] = ['classic', 'new'];

beforeEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

function mount(shell: Shell, scenario: string, signal: AbortSignal) {
  const root = document.createElement('div');
  document.body.append(root);
  const transport = createLocalTransport(
    { read: () => null, write: () => {} },
    { scenario, latency: { low: 0, high: 0 } },
  );
  mountPracticeOneBill(root, { shell, transport, signal, scenario });
  return { root, transport };
}

const pageText = () => document.body.innerText;

test.each(SHELLS)('the %s screens open where the scenario begins', async (shell) => {
  const stop = new AbortController();
  const { root } = mount(shell, 'usage-with-seat', stop.signal);
  await expect.poll(pageText).toContain('Bundled Seat / Bundled Seat - 24M - SUB5201-SEAT');
  expect(pageText()).toContain('Domain Usage / Domain Usage Plan - SUB5202-PROD3102');
  stop.abort();
  root.remove();
});

test.each(SHELLS)('the %s screens ask for a log-in first', async (shell) => {
  const stop = new AbortController();
  const { root } = mount(shell, 'standard', stop.signal);
  await expect.poll(() => root.querySelectorAll('input[type=password]').length).toBe(1);
  expect(pageText()).toContain('User Name');
  stop.abort();
  root.remove();
});

test.each(SHELLS)('the %s screens leave nothing behind when they are taken down', async (shell) => {
  const head = document.head.innerHTML;
  const bodyClass = document.body.className;
  const elements = document.body.childElementCount;
  const stop = new AbortController();
  const { root } = mount(shell, 'on-profile', stop.signal);
  await expect.poll(pageText).toContain('Lakeside Dental Group');
  stop.abort();
  expect(root.childElementCount).toBe(0);
  expect(root.className).toBe('');
  root.remove();
  expect(document.head.innerHTML).toBe(head);
  expect(document.body.className).toBe(bodyClass);
  expect(document.body.childElementCount).toBe(elements);
});

test('ids in the page change with the seed and tell nothing', async () => {
  const idsOf = async (seed: number) => {
    const stop = new AbortController();
    const root = document.createElement('div');
    document.body.append(root);
    const transport = createLocalTransport({ read: () => null, write: () => {} }, { latency: { low: 0, high: 0 } });
    mountPracticeOneBill(root, { shell: 'classic', transport, signal: stop.signal, seed });
    await expect.poll(() => root.querySelectorAll('input').length).toBeGreaterThan(1);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    stop.abort();
    root.remove();
    return ids;
  };
  const first = await idsOf(1);
  expect(first.length).toBeGreaterThan(0);
  expect(first.every((id) => /^ob-gen\d+$/.test(id))).toBe(true);
  expect(await idsOf(2)).not.toEqual(first);
});
