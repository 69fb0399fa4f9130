import { describe, expect, it } from 'vitest';
import { check } from '../../lib/domains/check';
import { sampleDomains } from '../../lib/domains/sample';
import { makeCustomers } from '../../lib/practice/model/customers';
import { freshStatus, NOW, sample, sampleDirectory } from './lists';

describe('the sample list', () => {
  it('holds 500 different domains, the same every time, most of one ending', () => {
    expect(new Set(sample.map((row) => row.domain)).size).toBe(500);
    expect(sampleDomains()).toEqual(sample);
    const usual = sample.filter((row) => row.domain.endsWith('.12345.service')).length;
    expect(usual).toBeGreaterThan(400);
    expect(usual).toBeLessThan(480);
    expect(sample.some((row) => !row.domain.includes('.'))).toBe(true);
    expect(sample.some((row) => /[A-Z]/.test(row.domain))).toBe(true);
    for (const { domain } of sample) expect(domain).toMatch(/^[A-Za-z0-9._-]{4,64}$/);
  });

  it('has a domain of its own for every customer of the practice pages', () => {
    for (const { name } of makeCustomers(1, '2026-01-05')) {
      const rows = sampleDirectory.byDescription(name);
      expect(rows, name).toHaveLength(1);
      const result = check(rows[0]?.domain ?? '', sampleDirectory, freshStatus, { now: NOW, subscriber: { name } });
      expect(result.verdict, name).toBe('exact');
    }
  });

  it('has two customers of one name, one first part with two endings, and neighbours one letter apart', () => {
    expect(sampleDirectory.byDescription('Stonegate Family Medicine')).toHaveLength(2);
    expect(sampleDirectory.prefix('valleyprint.', 5)).toHaveLength(2);
    expect(sampleDirectory.prefix('lakesidedent', 5)).toEqual([
      'lakesidedent.12345.service',
      'lakesidedental.12345.service',
      'lakesidedents.12345.service',
    ]);
  });
});
