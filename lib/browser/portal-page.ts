import { lookInPortalPage, type PortalPage, readPortalPage, type SeenRows } from '../directory/sources/portal-tab';
import { ListInParts } from '../directory/sources/tab-parts';
import { answer, send } from './messages';

/**
 * Serves a page of the manager portal until the signal aborts: gives the list when it is asked for, and offers it when the
 * background wants it on this visit.
 * @param seen rows that the page has shown so far.
 */
export async function servePortalPage(page: PortalPage, seen: SeenRows): Promise<void> {
  const { signal } = page;
  const parts = new ListInParts();
  const read = async () => parts.first(await readPortalPage(page, seen));
  answer(
    {
      'portal-tab-read': read,
      'portal-tab-more': (wanted) => ({ rows: parts.more(wanted) }),
      'portal-tab-look': ({ domain }) => lookInPortalPage(domain, page),
    },
    { signal },
  );
  const { isWanted } = await send('portal-visit');
  if (isWanted && !signal.aborted) await send('portal-tab-list', await read());
}
