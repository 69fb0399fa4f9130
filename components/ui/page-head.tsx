import { i18n } from '#i18n';
import { Mark } from './mark';

/** Our pages, by their file names, in the order of the head. */
const PAGES = ['options', 'record', 'editor', 'handout', 'practice', 'results'] as const;
type PageName = (typeof PAGES)[number];

/** The head of our own pages: whose page it is, and the way to the others. */
export function PageHead({ here }: { here: PageName }) {
  return (
    <header className="pl-page-head">
      <Mark />
      <span className="pl-page-name">{i18n.t('pages.title')}</span>
      <nav aria-label={i18n.t('pages.nav')}>
        {PAGES.map((page) => (
          <a key={page} href={`${page}.html`} aria-current={page === here ? 'page' : undefined}>
            {i18n.t(`pages.${page}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
