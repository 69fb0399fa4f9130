import { sampleDomains } from '../../../lib/domains/sample';

/** The sample list as it is copied from a table: domain and customer. */
export function listWithCustomers(): string[] {
  return ['Domain\tDescription', ...sampleDomains().map(({ domain, description = '' }) => `${domain}\t${description}`)];
}
