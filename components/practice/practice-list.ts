import { MAX_AGE } from '../../lib/directory/age';
import { buildDirectory } from '../../lib/domains/build-directory';
import { check } from '../../lib/domains/check';
import type { Directory } from '../../lib/domains/directory';
import { sampleDomains } from '../../lib/domains/sample';
import type { CheckResult, ListStatus, Subscriber } from '../../lib/domains/verdict';
import type { Assignment } from '../../lib/training/assignment';

/** A row of the practice portal. */
export type PortalRow = { domain: string; customer: string; city?: string };

const YESTERDAY_MS = 20 * 60 * 60 * 1000;

/**
 * The list of a run: the usual invented domains and those of its request. Out of date, it lacks the request's own until it
 * is fetched anew, in the portal or by "look again"; the portal and the check always have the same.
 */
export class PracticeList {
  private directory: Directory;
  private fetchedAt: number;
  private isFresh: boolean;

  constructor(
    private readonly assignment: Pick<Assignment, 'listed'>,
    options: { outOfDate: boolean },
    private readonly onChange: () => void,
  ) {
    this.isFresh = !options.outOfDate;
    this.fetchedAt = Date.now() - (options.outOfDate ? YESTERDAY_MS : 0);
    this.directory = this.build();
  }

  get fresh(): boolean {
    return this.isFresh;
  }

  get readAt(): number {
    return this.fetchedAt;
  }

  refresh(): void {
    this.isFresh = true;
    this.fetchedAt = Date.now();
    this.directory = this.build();
    this.onChange();
  }

  /** Rows as the portal shows them, by domain. */
  rows(): PortalRow[] {
    const cities = new Map(this.assignment.listed.map(({ domain, city }) => [domain, city]));
    return [...this.directory.rows()].map(({ domain, description = '' }) => ({
      domain,
      customer: description,
      city: cities.get(domain),
    }));
  }

  /** The company that a domain is listed for. */
  customerOf(domain: string): string | undefined {
    return this.directory.get(domain)?.description;
  }

  check(value: string, subscriber: Subscriber, leftField: boolean): CheckResult {
    const now = Date.now();
    return check(value, this.directory, this.status(), { subscriber, leftField, now, maxAgeMs: MAX_AGE });
  }

  private status(): ListStatus {
    return {
      source: 'sample',
      count: this.directory.size,
      complete: true,
      fetchedAt: this.fetchedAt,
      version: this.isFresh ? 'practice' : 'practice-yesterday',
      canAskAgain: !this.isFresh,
    };
  }

  private build(): Directory {
    const own = this.isFresh ? this.assignment.listed : [];
    return buildDirectory([
      ...sampleDomains(),
      ...own.map(({ domain, customer }) => ({ domain, description: customer })),
    ]);
  }
}
