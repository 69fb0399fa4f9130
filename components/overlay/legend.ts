import { i18n } from '#i18n';
import type { DiffRun, VerdictName } from '../../lib/domains/verdict';
import { characterWords } from './character-names';
import { mergeRuns, splitUnseen } from './comparison';

/** One entry of the legend: the boxes to show, and what they are in words. */
export type LegendEntry = {
  typed?: { kind: 'typed' | 'mark' | 'space'; text: string };
  listed?: string;
  /** Words for the typed box and for the listed one; one sentence alone for what has no counterpart. */
  typedWords: string;
  listedWords?: string;
};

export type Legend = { entries: LegendEntry[]; more: number; tail?: string };

/** Verdicts whose boxes need a name to be told apart; the sentence above says the rest. */
const shown: ReadonlySet<VerdictName> = new Set(['lookalike', 'case', 'invisible', 'whitespace']);
const MOST = 2;

/** The legend under a comparison; at most two entries, then "and 2 more". */
export function legendOf(runs: readonly DiffRun[], verdict: VerdictName): Legend | undefined {
  const entries = allEntries(mergeRuns(runs), verdict);
  if (entries.length === 0 || !shown.has(verdict)) return undefined;
  // "L → l" needs no names for each letter, one for all of them.
  if (verdict === 'case') {
    const pairs = entries.filter((entry) => entry.typed?.kind === 'typed' && entry.listed);
    if (pairs.length === entries.length) {
      const toSmall = pairs.every(({ typed, listed }) => typed?.text.toLowerCase() === listed);
      const bare = entries.slice(0, MOST).map((entry) => ({ ...entry, typedWords: '', listedWords: undefined }));
      return { entries: bare, more: entries.length - bare.length, tail: toSmall ? i18n.t('verdict.case.legend') : '' };
    }
  }
  return { entries: entries.slice(0, MOST), more: Math.max(0, entries.length - MOST) };
}

/** All differences in words, for speech: the cells themselves are hidden from it. */
export function differenceWords(runs: readonly DiffRun[], verdict: VerdictName): string {
  const words = allEntries(mergeRuns(runs), verdict).map(({ typedWords, listedWords, typed, listed }) => {
    if (listedWords) return i18n.t('verdict.legend.pair', { typed: typedWords, listed: listedWords });
    if (typed?.kind === 'typed') return i18n.t('verdict.legend.extra', { typed: typedWords });
    return listed ? i18n.t('verdict.legend.missing', { listed: typedWords }) : typedWords;
  });
  return words.join(', ');
}

function allEntries(runs: DiffRun[], verdict: VerdictName): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const length = runs.reduce((sum, run) => sum + [...run.typed].length, 0);
  let position = 0;
  for (const run of runs) {
    if (!run.same) entries.push(...entriesOf(run, position, length, verdict));
    position += [...run.typed].length;
  }
  return entries;
}

function entriesOf(run: DiffRun, position: number, length: number, verdict: VerdictName): LegendEntry[] {
  const pieces = splitUnseen(run.typed);
  const seen = pieces.filter(({ kind }) => kind === 'seen').map(({ text }) => text);
  const entries: LegendEntry[] = [];
  const spaces = pieces.filter(({ kind }) => kind === 'space').length;
  if (spaces > 0) {
    const what = i18n.t('verdict.legend.spaces', spaces);
    entries.push({ typed: { kind: 'space', text: ' ' }, typedWords: whereWords(what, position, length, spaces) });
  }
  for (const piece of pieces) {
    if (piece.kind !== 'mark') continue;
    const words = whereWords(characterWords(piece.text), position, length, 1);
    entries.push({ typed: { kind: 'mark', text: piece.cell }, typedWords: words });
  }
  const typed = seen.join('');
  if (typed !== '' || run.listed !== '') entries.push(pairEntry(typed, run.listed));
  // The gravest first: in a look-alike the boxes come before a space that is wrong as well.
  return verdict === 'lookalike' || verdict === 'case' ? entries.reverse() : entries;
}

function pairEntry(typed: string, listed: string): LegendEntry {
  if (typed === '') return { listed, typedWords: textWords(listed) };
  if (listed === '') return { typed: { kind: 'typed', text: typed }, typedWords: textWords(typed) };
  return {
    typed: { kind: 'typed', text: typed },
    listed,
    typedWords: textWords(typed),
    listedWords: textWords(listed),
  };
}

function textWords(text: string): string {
  const characters = [...text];
  // A longer text is read better as it is than letter by letter.
  return characters.length > 3 ? text : characters.map(characterWords).join(', ');
}

function whereWords(what: string, position: number, length: number, count: number): string {
  if (position === 0) return i18n.t('verdict.legend.beforeFirst', { what });
  if (position + count >= length) return i18n.t('verdict.legend.afterLast', { what });
  return i18n.t('verdict.legend.after', { what, position });
}
