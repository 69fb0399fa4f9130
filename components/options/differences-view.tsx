import { i18n } from '#i18n';
import type { Differences } from '../../lib/directory/differences';
import { inFigures } from './figures';
import { changesInWords } from './source-words';

/** How a list differs from the one before it: the counts in a line, the domains behind it. Nothing when nothing differs. */
export function DifferencesView({ differences }: { differences: Differences }) {
  const { added, removed, renamed, described } = differences;
  const counts = changesInWords(differences);
  if (counts === '') return null;
  return (
    <details className="pl-changes" data-part="list-changes">
      <summary>{counts}</summary>
      <Group title={i18n.t('sources.changes.addedTitle')} count={added.count}>
        {added.examples.map(({ domain, description }) => (
          <Entry key={domain} domain={domain} aside={description} />
        ))}
      </Group>
      <Group title={i18n.t('sources.changes.removedTitle')} count={removed.count}>
        {removed.examples.map(({ domain, description }) => (
          <Entry key={domain} domain={domain} aside={description} />
        ))}
      </Group>
      <Group title={i18n.t('sources.changes.renamedTitle')} count={renamed.count}>
        {renamed.examples.map(({ from, to, description }) => (
          <Entry key={to} domain={to} aside={i18n.t('sources.changes.was', { from, customer: description })} />
        ))}
      </Group>
      <Group title={i18n.t('sources.changes.describedTitle')} count={described.count}>
        {described.examples.map(({ domain, from, to }) => {
          const nameless = i18n.t('sources.changes.noName');
          const aside = i18n.t('sources.changes.fromTo', { from: from ?? nameless, to: to ?? nameless });
          return <Entry key={domain} domain={domain} aside={aside} />;
        })}
      </Group>
    </details>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: React.ReactNode[] }) {
  if (count === 0) return null;
  const left = count - children.length;
  return (
    <>
      <h4>{title}</h4>
      <ul>{children}</ul>
      {left > 0 && <p className="pl-meta">{i18n.t('sources.changes.more', { count: inFigures(left) })}</p>}
    </>
  );
}

function Entry({ domain, aside }: { domain: string; aside?: string }) {
  return (
    <li>
      <code className="pl-code">{domain}</code>
      {aside && <span>{aside}</span>}
    </li>
  );
}
