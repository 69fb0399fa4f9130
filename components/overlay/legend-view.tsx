import { i18n } from '#i18n';
import type { CheckResult } from '../../lib/domains/verdict';
import { Icon } from '../ui/icon';
import { CellView } from './cells';
import { differenceWords, type LegendEntry, legendOf } from './legend';

/** What the boxes of a comparison are, in words. Where nothing needs to be seen it is there for speech alone. */
export function LegendView({ result }: { result: CheckResult }) {
  const runs = result.suggestions[0]?.diff ?? [];
  if (runs.length === 0 || result.verdict === 'ambiguous') return null;
  const spoken = differenceWords(runs, result.verdict);
  const legend = legendOf(runs, result.verdict);
  return (
    <>
      {spoken && <p className="pl-hidden">{spoken}</p>}
      {legend && (
        <p className="pl-legend" aria-hidden="true">
          {legend.entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place.
            <Entry key={index} entry={entry} />
          ))}
          {legend.tail && <span>{legend.tail}</span>}
          {legend.more > 0 && <span>{i18n.t('verdict.legend.more', { count: legend.more })}</span>}
        </p>
      )}
    </>
  );
}

function Entry({ entry: { typed, listed, typedWords, listedWords } }: { entry: LegendEntry }) {
  return (
    <span>
      {typed && <CellView cell={typed} />}
      {typedWords}
      {typed && listed && <Icon name="arrow" />}
      {listed && <CellView cell={{ kind: 'listed', text: listed }} />}
      {listedWords}
    </span>
  );
}
