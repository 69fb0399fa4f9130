import { alikeCandidates, type Candidate, endingCandidates, nearCandidates, wrappedCandidates } from './candidates';
import { belongsToAnother, likelyFirst, rowsIfCompanyName, rowsNamed } from './customer';
import { diffRuns } from './diff';
import type { Directory, DirectoryRow } from './directory';
import { byGravity, ownFaults } from './faults';
import type { CheckResult, Fault, ListStatus, Subscriber, Suggestion, VerdictName } from './verdict';

export interface CheckOptions {
  /** The customer whose order it is: orders suggestions and tells `other-customer`; it never chooses. */
  subscriber?: Subscriber;
  /** Milliseconds since 1970, for the age of the list. */
  now: number;
  /** False while the value is still being typed. */
  leftField?: boolean;
  /** A list older than this (milliseconds) proves no "no". */
  maxAgeMs?: number;
}

const MAX_SUGGESTIONS = 3;
/** No domain is longer than 64 characters; nothing is looked for in what is far beyond a pasted address. */
const MAX_VALUE = 2000;
/** OneBill's own identifier of a subscription: `SUB5016-DOMUSAGE`. */
const GENERATED = /^SUB\d+(?:[-_ ].*)?$/isu;
/** Answers that rest on a domain not being in the list, which may be newer than the list. */
const MAY_BE_NEW: ReadonlySet<VerdictName> = new Set([
  'unknown',
  'typo',
  'ambiguous',
  'missing-suffix',
  'wrong-suffix',
]);
/** Faults of the value itself: they are certain without any list. */
const CERTAIN: ReadonlySet<VerdictName> = new Set(['wrapped', 'invisible', 'lookalike', 'whitespace']);

type Finding = { verdict: VerdictName; faults: Fault[]; suggestions: Suggestion[]; description?: string };

/**
 * Says what a typed value is to the list. Exact means byte for byte: nothing is folded, trimmed or normalised, and the value is
 * never rewritten. Never throws, whatever the characters.
 * @param directory undefined when there is no list.
 */
export function check(
  value: string,
  directory: Directory | undefined,
  status: ListStatus,
  options: CheckOptions,
): CheckResult {
  const held = directory && directory.size > 0 ? directory : undefined;
  const decisive = held !== undefined && canSayNo(status, options);
  const finding = settle(find(value, held, options), decisive);
  return { value, ...finding, confirmable: isConfirmable(finding, status), list: status };
}

/** True when a domain missing from the list is news: the list is whole and young enough. */
function canSayNo(status: ListStatus, { now, maxAgeMs }: CheckOptions): boolean {
  if (status.source === 'none' || !status.complete) return false;
  return maxAgeMs === undefined || status.fetchedAt === undefined || now - status.fetchedAt <= maxAgeMs;
}

function find(value: string, directory: Directory | undefined, options: CheckOptions): Finding {
  const { subscriber } = options;
  if (directory?.has(value)) return exact(value, directory, subscriber);
  const own = ownFaults(value);
  const text = value.trim();
  if (text === '' || (value.length <= MAX_VALUE && isBlank(value, own)))
    return { verdict: 'empty', faults: own, suggestions: [] };
  if (value.length > MAX_VALUE) return { verdict: 'unknown', faults: own, suggestions: [] };
  if (GENERATED.test(text))
    return { verdict: 'generated', faults: own, suggestions: named(rowsNamed(subscriber?.name, directory)) };
  const typing = options.leftField === false && directory ? completions(value, directory, subscriber) : undefined;
  if (typing) return typing;
  const certain =
    directory && firstFound(value, directory, subscriber, [alikeCandidates, wrappedCandidates, plainEndings]);
  if (certain) return certain;
  const rows = rowsIfCompanyName(value, directory, subscriber);
  if (rows) return { verdict: 'description', faults: own, suggestions: named(likelyFirst(rows, subscriber)) };
  const near = directory && firstFound(value, directory, subscriber, [endingCandidates, nearCandidates]);
  return near ?? { verdict: 'unknown', faults: own, suggestions: [] };
}

const isBlank = (value: string, own: readonly Fault[]) =>
  own.reduce((covered, { kind, start = 0, end = 0 }) => covered + (kind === 'wrapped' ? 0 : end - start), 0) ===
    value.length && own.every(({ kind }) => kind === 'whitespace' || kind === 'invisible');

function exact(value: string, directory: Directory, subscriber: Subscriber | undefined): Finding {
  const description = directory.get(value)?.description;
  if (!belongsToAnother(description, subscriber, directory)) {
    return { verdict: 'exact', faults: [], suggestions: [], description };
  }
  const suggestions = named(rowsNamed(subscriber?.name, directory));
  return { verdict: 'other-customer', faults: [{ kind: 'other-customer' }], suggestions, description };
}

/** What may still become of a beginning; how many are looked at for those of the customer. */
const COMPLETIONS_SEEN = 64;

function completions(value: string, directory: Directory, subscriber: Subscriber | undefined): Finding | undefined {
  const asTyped = directory.prefix(value, COMPLETIONS_SEEN);
  const domains = asTyped.length > 0 ? asTyped : directory.prefix(value.toLowerCase(), COMPLETIONS_SEEN);
  if (domains.length === 0 || directory.has(value.toLowerCase())) return undefined;
  const rows = domains.flatMap((domain) => directory.get(domain) ?? []);
  const faults: Fault[] = asTyped.length > 0 ? [] : [{ kind: 'case', detail: 'capital', start: 0, end: value.length }];
  return { verdict: 'incomplete', faults, suggestions: named(likelyFirst(rows, subscriber)) };
}

/** The ending alone is missing or wrong: said before a company name of one word, which would be the same text. */
const plainEndings = (value: string, directory: Directory) =>
  endingCandidates(value, directory).filter((one) => one.faults.length === 1);

type Search = (value: string, directory: Directory) => Candidate[];

function firstFound(
  value: string,
  directory: Directory,
  subscriber: Subscriber | undefined,
  searches: readonly Search[],
): Finding | undefined {
  for (const search of searches) {
    const candidates = search(value, directory);
    if (candidates.length > 0) return ofCandidates(value, candidates, directory, subscriber);
  }
  return undefined;
}

function ofCandidates(
  value: string,
  candidates: readonly Candidate[],
  directory: Directory,
  subscriber: Subscriber | undefined,
): Finding {
  const ranked = likelyFirst(
    candidates.map((one) => ({ ...one, description: directory.get(one.domain)?.description })),
    subscriber,
  );
  const faults = byGravity(ranked[0]?.faults ?? []);
  const several = ranked.length > 1 && faults.some(({ kind }) => kind === 'typo');
  const verdict = several ? 'ambiguous' : headOf(faults);
  const suggestions = ranked.slice(0, MAX_SUGGESTIONS).map(({ domain, description, part }) => ({
    domain,
    ...(description === undefined ? {} : { description }),
    diff: diffRuns(value, domain, part),
  }));
  return { verdict, faults, suggestions };
}

/** A misspelling is the head even with a space beside it: "the rest is exact" would be wrong. */
function headOf(faults: readonly Fault[]): VerdictName {
  return faults[0]?.kind ?? 'unknown';
}

const named = (rows: readonly DirectoryRow[]): Suggestion[] =>
  rows.slice(0, MAX_SUGGESTIONS).map(({ domain, description }) => ({
    domain,
    ...(description === undefined ? {} : { description }),
    diff: [],
  }));

/** A list that cannot say "no" leaves what is certain: the value's own faults, else that it cannot tell. */
function settle(finding: Finding, decisive: boolean): Finding {
  if (decisive || !MAY_BE_NEW.has(finding.verdict)) return finding;
  const certain = finding.faults.find(({ kind }) => CERTAIN.has(kind));
  return { ...finding, verdict: certain?.kind ?? 'cannot-tell' };
}

/** See the anatomy of verdicts: what may be newer than the list, only when the list cannot be asked again right now. */
function isConfirmable({ verdict, faults }: Finding, status: ListStatus): boolean {
  if (verdict === 'other-customer') return true;
  if (verdict === 'cannot-tell') return true;
  if (!MAY_BE_NEW.has(verdict) || status.canAskAgain) return false;
  return faults.every(({ kind }) => MAY_BE_NEW.has(kind));
}
