import { i18n } from '#i18n';
import type { CheckResult } from '../../lib/domains/verdict';
import { mergeRuns } from './comparison';
import { numberWord } from './numbers';
import type { VerdictWords } from './verdict-words';

/** A difference with its place in what was typed; `position` counts characters from 1. */
type Difference = { typed: string; listed: string; position: number };

/** The differences to the nearest suggestion, in the order of the text. */
function differences({ suggestions }: CheckResult): Difference[] {
  const found: Difference[] = [];
  let position = 1;
  for (const run of mergeRuns(suggestions[0]?.diff ?? [])) {
    if (!run.same) found.push({ typed: run.typed, listed: run.listed, position });
    position += [...run.typed].length;
  }
  return found;
}

/** Differences that stand one over the other: no space too many, no missing ending. */
function replacements(result: CheckResult): Difference[] {
  return differences(result).filter(({ typed, listed }) => typed !== '' && listed !== '');
}

/** Characters that stand for others, counted; the faults stand in when there is no comparison. */
function countCharacters(result: CheckResult): number {
  const count = replacements(result).reduce((sum, { typed }) => sum + [...typed].length, 0);
  return count || result.faults.filter(({ kind }) => kind === result.verdict).length || 1;
}

export function caseWords(result: CheckResult): VerdictWords {
  const found = replacements(result);
  if (found.some(({ typed, listed }) => typed === typed.toLowerCase() && typed !== listed)) {
    return { head: i18n.t('verdict.case.headOther'), text: i18n.t('verdict.case.textOther') };
  }
  const count = countCharacters(result);
  return { head: i18n.t('verdict.case.head', count, { number: numberWord(count) }), text: i18n.t('verdict.case.text') };
}

export function spaceWords({ faults, value }: CheckResult): VerdictWords {
  const places = new Set(faults.filter(({ kind }) => kind === 'whitespace').map(({ detail }) => detail));
  const text = i18n.t('verdict.whitespace.text');
  if (places.size > 1) return { head: i18n.t('verdict.whitespace.headSeveral'), text };
  if (places.has('space-start')) return { head: i18n.t('verdict.whitespace.headStart'), text };
  if (places.has('space-inside')) return { head: i18n.t('verdict.whitespace.headInside'), text };
  if (places.has('space-end') || value.trimEnd() !== value) return { head: i18n.t('verdict.whitespace.headEnd'), text };
  return { head: i18n.t('verdict.whitespace.headSeveral'), text };
}

export function lookalikeWords(result: CheckResult): VerdictWords {
  const count = countCharacters(result);
  const head = i18n.t('verdict.lookalike.head', count, { number: numberWord(count) });
  const [only, another] = replacements(result);
  if (!only || another) return { head, text: i18n.t('verdict.lookalike.several') };
  return { head, text: lookalikeText(only) };
}

function lookalikeText({ typed, listed, position }: Difference): string {
  const length = [...typed].length;
  if (length > [...listed].length) return i18n.t('verdict.lookalike.joined');
  if (length > 1) return i18n.t('verdict.lookalike.several');
  if (/^[0-9]$/.test(typed) && /^[a-z]$/i.test(listed)) return i18n.t('verdict.lookalike.digit', { position });
  if (/^[a-z]$/i.test(typed) && /^[0-9]$/.test(listed)) return i18n.t('verdict.lookalike.letter', { position });
  return i18n.t('verdict.lookalike.other', { position });
}

export function wrappedWords({ faults }: CheckResult): string {
  switch (faults.find(({ kind }) => kind === 'wrapped')?.detail) {
    case 'user':
    case 'email':
      return i18n.t('verdict.wrapped.user');
    case 'url':
      return i18n.t('verdict.wrapped.url');
    case 'brackets':
    case 'quotes':
      return i18n.t('verdict.wrapped.brackets');
    case 'trailing-dot':
      return i18n.t('verdict.wrapped.dot');
    default:
      return i18n.t('verdict.wrapped.text');
  }
}

export function typoWords(result: CheckResult): string {
  if (result.faults.some(({ detail }) => detail === 'transposition')) return i18n.t('verdict.typo.swapped');
  const [only, another] = differences(result);
  if (!only || another) return i18n.t('verdict.typo.several');
  const [typed, listed] = [[...only.typed], [...only.listed]];
  if (typed.length === 1 && listed.length === 1) return i18n.t('verdict.typo.one');
  if (typed.length === 0 && listed.length === 1) return i18n.t('verdict.typo.missing');
  if (typed.length === 1 && listed.length === 0) return i18n.t('verdict.typo.extra');
  const swapped = typed.length === 2 && typed[0] === listed[1] && typed[1] === listed[0] && listed.length === 2;
  return swapped ? i18n.t('verdict.typo.swapped') : i18n.t('verdict.typo.several');
}

const alsoKeys = {
  case: 'case',
  whitespace: 'whitespace',
  invisible: 'invisible',
  lookalike: 'lookalike',
  wrapped: 'wrapped',
  'missing-suffix': 'missingSuffix',
  'wrong-suffix': 'wrongSuffix',
} as const;

/** What else is wrong, after the gravest fault: "Also: a capital letter." Undefined when there is nothing else. */
export function alsoWords({ faults, verdict }: CheckResult): string | undefined {
  const others = [...new Set(faults.map(({ kind }) => kind))].filter((kind) => kind !== verdict);
  const named = others.flatMap((kind) => {
    const key = isNamed(kind) ? alsoKeys[kind] : undefined;
    return key ? [i18n.t(`verdict.${key}.also`)] : [];
  });
  return named.length > 0 ? i18n.t('verdict.also', { faults: named.join(', ') }) : undefined;
}

function isNamed(kind: string): kind is keyof typeof alsoKeys {
  return kind in alsoKeys;
}
