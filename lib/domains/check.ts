import { alikeCandidates, type Candidate, endingCandidates, nearCandidates, wrappedCandidates } from './candidates';
import { isInvisible } from './characters';
import { nameDifferences } from './compare';
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
/** Of more neighbours than this nobody is singled out for the customer's name. */
const MAX_RANKED = 300;
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
  const typing = options.leftField === false;
  // A dot at the end is on its way to an ending while it is typed.
  const own = ownFaults(typing ? value.replace(/\.$/, '') : value);
  const text = visible(value.slice(0, MAX_VALUE)).trim();
  if (text === '' && value.length <= MAX_VALUE) return { verdict: 'empty', faults: own, suggestions: [] };
  if (value.length > MAX_VALUE) return { verdict: 'unknown', faults: own, suggestions: [] };
  if (GENERATED.test(text)) return instead('generated', own, rowsNamed(subscriber?.name, directory));
  const begun = typing && directory && completions(value, directory, subscriber);
  if (begun) return begun;
  const certain =
    directory && firstFound(value, directory, subscriber, [alikeCandidates, wrappedCandidates, plainEndings]);
  if (certain) return certain;
  const rows = rowsIfCompanyName(value, directory, subscriber);
  if (rows) return instead('description', own, likelyFirst(rows, subscriber));
  const near = directory && firstFound(value, directory, subscriber, [endingCandidates, nearCandidates]);
  return near ?? { verdict: 'unknown', faults: own, suggestions: [] };
}

/** Without what cannot be seen; spaces stay, for a company name's words. */
const visible = (value: string) => [...value].filter((char) => !isInvisible(char.codePointAt(0) ?? 0)).join('');

function exact(value: string, directory: Directory, subscriber: Subscriber | undefined): Finding {
  const description = directory.get(value)?.description;
  if (!belongsToAnother(description, subscriber, directory)) {
    return { verdict: 'exact', faults: [], suggestions: [], description };
  }
  return { ...instead('other-customer', [], rowsNamed(subscriber?.name, directory)), description };
}

/** Something else stands where the domain belongs. Spaces between the words of a name are no fault of their own. */
function instead(
  verdict: 'generated' | 'description' | 'other-customer',
  own: readonly Fault[],
  rows: readonly DirectoryRow[],
): Finding {
  const others = own.filter(({ kind, detail }) => kind !== 'wrapped' && detail !== 'space-inside');
  return { verdict, faults: [{ kind: verdict }, ...others], suggestions: named(rows) };
}

/** What may still become of a beginning; how many are looked at for those of the customer. */
const COMPLETIONS_SEEN = 64;

function completions(value: string, directory: Directory, subscriber: Subscriber | undefined): Finding | undefined {
  const small = value.toLowerCase();
  const asTyped = directory.prefix(value, COMPLETIONS_SEEN);
  const domains = asTyped.length > 0 || directory.has(small) ? asTyped : directory.prefix(small, COMPLETIONS_SEEN);
  if (domains.length === 0) return undefined;
  const rows = domains.flatMap((domain) => directory.get(domain) ?? []);
  const faults = asTyped.length > 0 ? [] : (nameDifferences(value, small) ?? []);
  return { verdict: 'incomplete', faults, suggestions: named(likelyFirst(rows, subscriber)) };
}

/** The ending alone is missing or wrong: said before a company name of one word, which would be the same text. */
const plainEndings = (value: string, directory: Directory) =>
  endingCandidates(value, directory).filter((one) => one.faults().length === 1);

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
  const described = candidates
    .slice(0, MAX_RANKED)
    .map((one) => ({ ...one, description: directory.get(one.domain)?.description }));
  const ranked = likelyFirst(described, subscriber);
  const several = candidates.length > 1;
  const faults = byGravity(
    (ranked[0]?.faults() ?? []).map((fault) =>
      several && fault.kind === 'typo' ? { ...fault, kind: 'ambiguous' as const } : fault,
    ),
  );
  const suggestions = ranked.slice(0, MAX_SUGGESTIONS).map(({ domain, description, part }) => ({
    domain,
    ...(description === undefined ? {} : { description }),
    diff: diffRuns(value, domain, part),
  }));
  return { verdict: faults[0]?.kind ?? 'unknown', faults, suggestions };
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
