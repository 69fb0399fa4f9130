import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleDomains } from '../../lib/domains/sample';
import { assign } from '../../lib/training/assignment';
import { scenarioSchema } from '../../lib/training/scenario';
import { free, scenarios } from '../../lib/training/scenarios';
import source from '../../locales/en.yml?raw';

const TODAY = '2026-11-25';
const usual = new Set(sampleDomains().map(({ domain }) => domain));

test('at least fourteen scenarios ship, each with a name of its own', () => {
  const ids = scenarios.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(14);
});

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))('$id', ({ id, scenario }) => {
  test('says what it is called and what it teaches', () => {
    const key = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const { title, teaches } = parse(source).training.scenarios[key];
    expect(title.length).toBeGreaterThan(3);
    expect(teaches.length).toBeGreaterThan(10);
  });

  test('lists its right domain in the portal, and nothing that the sample list has for somebody else', () => {
    for (const cast of scenario.casts) {
      expect(cast.listed.map(({ domain }) => domain)).toContain(cast.domain);
      expect(cast.listed.filter(({ domain }) => usual.has(domain))).toEqual([]);
    }
  });

  test('is the same again with the same seed, and differs over some seeds', () => {
    const drawn = (seed: number) => JSON.stringify(assign(scenario, seed, TODAY));
    fc.assert(fc.property(fc.integer(), (seed) => expect(drawn(seed)).toBe(drawn(seed))));
    const seeds = Array.from({ length: 20 }, (_, seed) =>
      JSON.stringify({ ...assign(scenario, seed, TODAY), seed: 0 }),
    );
    expect(new Set(seeds).size).toBeGreaterThan(3);
  });
});

test('free practice is about the customer of the training material', () => {
  const { customer, domain, tollFree, firstDay } = assign(free, 1, TODAY);
  expect({ customer, domain, tollFree, firstDay }).toEqual({
    customer: { name: 'Lakeside Dental Group', account: 'SR10482' },
    domain: 'lakesidedental.12345.service',
    tollFree: 'open',
    firstDay: 'open',
  });
});

test('the first billing day follows from the day it is drawn on', () => {
  const days = (billing: 'first' | number[]) =>
    assign(scenarioSchema.parse({ ...freeInput, order: { tollFree: 'none', billing } }), 1, '2026-12-31').firstDay;
  expect([days('first'), days([1])]).toEqual(['2027-01-01', '2027-01-01']);
  expect(days([0])).toBe('2026-12-31');
});

const freeInput = { id: 'of-a-test', casts: [{ customer: { name: 'Somebody' }, domain: 'somebody' }] };
