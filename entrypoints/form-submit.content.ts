import { defineContentScript } from '#imports';
import { ONEBILL_MATCHES } from '../lib/browser/hosts';
import { announceFormSubmit } from '../lib/guard/form-submit';
import { announceRequests } from '../lib/guard/page-requests';

/** In the page's own world, because neither `form.submit()` nor `fetch()` sends an event that a content script could hear. */
export default defineContentScript({
  matches: ONEBILL_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  world: 'MAIN',
  main() {
    announceFormSubmit(window);
    // Ends with the page, as the guard does.
    announceRequests(window, { signal: new AbortController().signal });
  },
});
