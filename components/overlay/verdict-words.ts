import { i18n } from '#i18n';
import type { CheckResult, VerdictName } from '../../lib/domains/verdict';
import type { IconName } from '../ui/icon';
import { alsoWords, caseWords, lookalikeWords, spaceWords, typoWords, wrappedWords } from './fault-words';
import { listDays } from './list-age';
import { numberWord } from './numbers';
import { problemWords } from './problem-words';

export type Tone = 'ok' | 'fix' | 'stop' | 'ask' | 'quiet';

export type VerdictWords = {
  head: string;
  /** Stands at the end of the head's line: the customer of an exact match. */
  aside?: string;
  text?: string;
};

const looks: Record<VerdictName, { tone: Tone; icon: IconName }> = {
  exact: { tone: 'ok', icon: 'check' },
  case: { tone: 'fix', icon: 'differs' },
  whitespace: { tone: 'fix', icon: 'differs' },
  invisible: { tone: 'fix', icon: 'hidden' },
  lookalike: { tone: 'fix', icon: 'differs' },
  wrapped: { tone: 'fix', icon: 'differs' },
  'missing-suffix': { tone: 'fix', icon: 'differs' },
  'wrong-suffix': { tone: 'fix', icon: 'differs' },
  description: { tone: 'fix', icon: 'differs' },
  typo: { tone: 'fix', icon: 'differs' },
  incomplete: { tone: 'quiet', icon: 'pending' },
  generated: { tone: 'fix', icon: 'field' },
  unknown: { tone: 'stop', icon: 'unknown' },
  ambiguous: { tone: 'ask', icon: 'ask' },
  'other-customer': { tone: 'ask', icon: 'ask' },
  'cannot-tell': { tone: 'ask', icon: 'ask' },
  empty: { tone: 'quiet', icon: 'field' },
  pending: { tone: 'quiet', icon: 'pending' },
};

/** Tone and icon of a verdict. Each tone has a shape of its own, so that nothing rests on colour. */
export function verdictLook(verdict: VerdictName): { tone: Tone; icon: IconName } {
  return looks[verdict];
}

/** What a check says, in words. `now` in milliseconds since 1970; `customer` is the one of this order, where known. */
export function verdictWords(result: CheckResult, customer: string | undefined, now: number): VerdictWords {
  const words = plainVerdict(result, customer, now);
  const also = alsoWords(result);
  return also ? { ...words, text: [words.text, also].filter(Boolean).join(' ') } : words;
}

function plainVerdict(result: CheckResult, customer: string | undefined, now: number): VerdictWords {
  switch (result.verdict) {
    case 'exact':
      return { head: i18n.t('verdict.exact.head'), aside: result.description };
    case 'case':
      return caseWords(result);
    case 'whitespace':
      return spaceWords(result);
    case 'invisible':
      return { head: i18n.t('verdict.invisible.head'), text: i18n.t('verdict.invisible.text') };
    case 'lookalike':
      return lookalikeWords(result);
    case 'wrapped':
      return { head: i18n.t('verdict.wrapped.head'), text: wrappedWords(result) };
    case 'missing-suffix':
      return { head: i18n.t('verdict.missingSuffix.head'), text: i18n.t('verdict.missingSuffix.text') };
    case 'wrong-suffix':
      return { head: i18n.t('verdict.wrongSuffix.head'), text: i18n.t('verdict.wrongSuffix.text') };
    case 'description':
      return {
        head: i18n.t('verdict.description.head'),
        text: i18n.t('verdict.description.text', result.suggestions.length),
      };
    case 'typo':
      return { head: i18n.t('verdict.typo.head'), text: typoWords(result) };
    case 'incomplete':
      return {
        head:
          result.suggestions.length > 0 ? i18n.t('verdict.incomplete.head') : i18n.t('verdict.incomplete.headAlone'),
      };
    case 'generated':
      return { head: i18n.t('verdict.generated.head'), text: i18n.t('verdict.generated.text') };
    case 'unknown':
      return { head: i18n.t('verdict.unknown.head'), text: unknownText(result) };
    case 'ambiguous':
      return {
        head: i18n.t('verdict.ambiguous.head', { number: numberWord(result.suggestions.length) }),
        text: i18n.t('verdict.ambiguous.text'),
      };
    case 'other-customer':
      return { head: i18n.t('verdict.otherCustomer.head'), text: otherCustomerText(result, customer) };
    case 'cannot-tell':
      return { head: i18n.t('verdict.cannotTell.head'), text: cannotTellText(result, now) };
    case 'empty':
      return { head: i18n.t('verdict.empty.head'), aside: i18n.t('verdict.empty.aside') };
    case 'pending':
      return { head: i18n.t('verdict.pending.head'), aside: i18n.t('verdict.pending.aside') };
  }
}

/** What the source said when it was just asked for the value; nothing when it was not, or when it decided. */
export function lookWords({ verdict, list }: CheckResult, looking: 'now' | 'done' | undefined): string | undefined {
  if (looking !== 'done' || verdict === 'exact') return undefined;
  if (list.problem) return problemWords(list.problem);
  return CAN_LOOK.includes(verdict) ? i18n.t('verdict.looked') : undefined;
}

/** Verdicts that a newer list could change: the source is asked before anything is confirmed by hand. */
export const CAN_LOOK: readonly VerdictName[] = ['unknown', 'typo', 'ambiguous', 'missing-suffix', 'wrong-suffix'];

function unknownText({ list }: CheckResult): string {
  const next = list.canAskAgain ? i18n.t('verdict.unknown.lookAgain') : i18n.t('verdict.unknown.check');
  return `${i18n.t('verdict.unknown.none', list.count)} ${next}`;
}

function otherCustomerText({ description }: CheckResult, customer: string | undefined): string {
  if (!description) return i18n.t('verdict.otherCustomer.textUnnamed');
  if (!customer) return i18n.t('verdict.otherCustomer.textOther', { other: description });
  return i18n.t('verdict.otherCustomer.text', { other: description, customer });
}

function cannotTellText({ list }: CheckResult, now: number): string {
  if (list.source === 'none' || list.count === 0) return i18n.t('verdict.cannotTell.none');
  if (list.expected !== undefined && list.expected > list.count) {
    return i18n.t('verdict.cannotTell.part', { count: list.count, expected: list.expected });
  }
  if (!list.complete) return i18n.t('verdict.cannotTell.incomplete');
  const days = listDays(list, now);
  return days > 0 ? i18n.t('verdict.cannotTell.old', days) : i18n.t('verdict.cannotTell.text');
}
