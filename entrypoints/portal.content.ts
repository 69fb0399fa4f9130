import { defineContentScript } from '#imports';
import { servePortalPage } from '../lib/browser/portal-page';
import { collectRows, type SeenRows } from '../lib/directory/sources/portal-tab';
import { observePage } from '../lib/page/observe';

// Registered at run time, on the portal that the user connected and allowed; never on others.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const seen: SeenRows = new Map();
    const collect = () => collectRows(document, seen);
    collect();
    observePage(document, collect, { signal });
    await servePortalPage(
      {
        document,
        storage: localStorage,
        origin: location.origin,
        fetch: (url, init) => fetch(url, init),
        signal,
      },
      seen,
    );
  },
});
