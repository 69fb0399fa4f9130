import { describe, expect, test } from 'vitest';
import { present } from '../../components/assistant/present';
import { type AssistantState, createAssistantStore } from '../../lib/assistant/state';
import type { CheckResult } from '../../lib/domains/verdict';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';

const DOMAIN = 'lakesidedental.12345.service';
const box = { x: 0, y: 0, width: 10, height: 10 };
const list = { count: 1, complete: true, source: 'file', version: '1', canAskAgain: false } as const;
const check = (more: Partial<CheckResult>): CheckResult => ({
  value: DOMAIN,
  verdict: 'cannot-tell',
  faults: [],
  suggestions: [],
  confirmable: true,
  list,
  ...more,
});
const view = (change: Partial<AssistantState>) =>
  present({ ...createAssistantStore(assignUsageProduct).getState(), ...change }, { scheme: 'light' });
const verdict = (change: Partial<CheckResult>, rules: AssistantState['rules']) => {
  const { result, policy } = view({ field: { box, value: DOMAIN }, check: check(change), rules }).verdict ?? {};
  return [result?.confirmable, policy];
};
const note = (change: Partial<AssistantState>): string => {
  const { text = '' } = view(change).panel?.note ?? {};
  const parts = typeof text === 'string' ? [text] : text;
  return parts.map((part) => (typeof part === 'string' ? part : Object.values(part).join(''))).join('');
};

test.each([
  ['as usual', {}, {}, [true, undefined]],
  ['before the rules are known', {}, undefined, [true, undefined]],
  ['where it is forbidden', {}, { 'confirm-domain': 'forbidden' }, [false, 'forbidden']],
  [
    'where it is forbidden, of what could not be confirmed anyway',
    { confirmable: false },
    { 'confirm-domain': 'forbidden' },
    [false, undefined],
  ],
  [
    'where every domain is typed twice, of a listed one',
    { verdict: 'exact', confirmable: false },
    { 'confirm-domain': 'always' },
    [true, 'required'],
  ],
  ['of a listed one, as usual', { verdict: 'exact', confirmable: false }, {}, [false, undefined]],
  [
    'where every domain is typed twice, of a look-alike',
    { verdict: 'lookalike', confirmable: false },
    { 'confirm-domain': 'always' },
    [false, undefined],
  ],
] as const)('whether a domain can be confirmed, %s', (_, change, rules, expected) => {
  expect(verdict(change, rules)).toEqual(expected);
});

describe('the panel says', () => {
  test('that nobody answers, before anything else', () => {
    expect(note({ silent: true, recordWaiting: 2 })).toContain('Plumbline does not answer');
  });

  test('that entries wait, before what is worth a second look', () => {
    expect(note({ recordWaiting: 2, warnings: [{ id: 'owns-usage' }] })).toContain('2 entries wait');
  });

  test('which product the customer has already', () => {
    expect(note({ warnings: [{ id: 'owns-usage', identifier: DOMAIN }] })).toBe(
      `This customer already has Domain Usage. It is for ${DOMAIN}. A second one is right only for a second domain.`,
    );
    expect(note({ warnings: [{ id: 'owns-usage' }] })).not.toContain('It is for');
  });

  test('for whom the domain was ordered before', () => {
    const earlier = { account: 'SR20933', customer: 'Cedar Hollow Farms', order: 'OR1007', at: Date.UTC(2026, 10, 12) };
    const warning = { id: 'ordered-before', domain: DOMAIN, earlier } as const;
    expect(note({ warnings: [warning] })).toMatch(
      /^This domain was ordered before\. For Cedar Hollow Farms, SR20933, order OR1007, .*2026\.$/,
    );
    const unnumbered = { ...warning, earlier: { account: 'SR20933', at: earlier.at } };
    expect(note({ warnings: [unnumbered] })).toMatch(/For SR20933, [^,]*.*2026\.$/);
  });

  test('on which line toll-free packages are offered', () => {
    expect(note({ warnings: [{ id: 'wrong-line', line: 'Bundled Seat' }] })).toBe(
      'Toll-free goes on the usage line. This is Bundled Seat.',
    );
  });
});

test('a lock that waits for an answer nobody gives leads to a reload', () => {
  const hold = { key: '1', target: 'add-ons', box, radius: 0, open: true } as const;
  const waits = { ...hold, reason: { id: 'loading' } } as const;
  const wrong = { ...hold, reason: { id: 'addOns' } } as const;
  const { holds } = view({ holds: [waits, wrong], silent: true });
  expect(holds.map(({ reason }) => reason.action?.id)).toEqual(['reload', 'go-to-domain']);
  expect(holds[0]?.reason.text).toContain('If it stays like this, reload the page');
});
