import { buildDirectory } from '../../lib/domains/build-directory';
import { sampleDomains } from '../../lib/domains/sample';
import type { ListStatus } from '../../lib/domains/verdict';

export const sample = sampleDomains();
export const sampleDirectory = buildDirectory(sample);

/** A whole list of today that can be asked again. */
export const freshStatus: ListStatus = {
  count: sample.length,
  expected: sample.length,
  complete: true,
  source: 'portal-api',
  fetchedAt: 1_000_000,
  version: 'v1',
  canAskAgain: true,
};

/** The same list from a file: whole, and it cannot be asked again. */
export const fileStatus: ListStatus = { ...freshStatus, source: 'file', canAskAgain: false };

export const NOW = 1_000_500;
