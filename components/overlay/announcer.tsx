import { memo, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { differenceWords } from './legend';
import { same } from './same';
import { currentTick, tickChapters } from './ticks';
import { lookWords, verdictWords } from './verdict-words';
import type { PanelView, VerdictView } from './view';

/** A verdict is spoken when the value has rested this long; milliseconds. */
const REST = 600;

/** Says a new step and, once it rests or the field is left, a verdict: politely, each once. `incomplete` and `pending` are never said. */
export const Announcer = memo(function Announcer({ panel, verdict }: { panel?: PanelView; verdict?: VerdictView }) {
  const step = useSettled(panel ? stepSentence(panel) : '', 0);
  const rest = verdict?.leftField ? 0 : REST;
  const answer = useSettled(verdict ? verdictSentence(verdict, panel?.customer?.name) : '', rest);
  return (
    <div className="pl-hidden">
      <p role="status">{step}</p>
      <p role="status">{answer}</p>
    </div>
  );
}, same);

/** The sentence once it has stayed the same for `rest` milliseconds. An empty one is taken at once. */
function useSettled(sentence: string, rest: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(sentence), sentence === '' ? 0 : rest);
    return () => clearTimeout(timer);
  }, [sentence, rest]);
  return settled;
}

function stepSentence(panel: PanelView): string {
  if (panel.reload) return i18n.t('overlay.reload.title');
  const number = currentTick(tickChapters(panel.chapters))?.tick.number;
  if (panel.state === 'idle') return '';
  if (panel.state === 'done' || number === undefined) return `${panel.title}.`;
  return i18n.t('overlay.spokenStep', { number, total: panel.total, title: panel.title.replace(/[.?]$/, '') });
}

function verdictSentence(
  { result, confirmed, customer, looking, policy }: VerdictView,
  fallback: string | undefined,
): string {
  if (confirmed) return `${i18n.t('verdict.confirmed.head')}.`;
  const { verdict, suggestions } = result;
  if (verdict === 'pending' || verdict === 'incomplete' || verdict === 'empty') return '';
  if (looking === 'now') return `${i18n.t('verdict.looking')}.`;
  const { head, aside, text } = verdictWords(result, customer ?? fallback, Date.now());
  const first = suggestions[0];
  const differs = first && first.diff.length > 0 && verdict !== 'ambiguous' ? differenceWords(first.diff, verdict) : '';
  const heard = [
    aside ? `${head}, ${aside}.` : `${head}.`,
    lookWords(result, looking) ?? text,
    differs && `${differs}.`,
  ];
  const listed = suggestions.map(({ domain }) => domain).join(', ');
  if (listed) heard.push(`${i18n.t('verdict.listed')}: ${listed}`);
  if (policy) heard.push(i18n.t(`verdict.policy.${policy}`));
  return heard.filter(Boolean).join(' ');
}
