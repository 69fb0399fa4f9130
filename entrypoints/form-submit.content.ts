import { defineContentScript } from '#imports';
import { ONEBILL_MATCHES } from '../lib/browser/hosts';
import { announceFormSubmit } from '../lib/guard/form-submit';

/** In the page's own world, because `form.submit()` sends no event that a content script could hear. */
export default defineContentScript({
  matches: ONEBILL_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  world: 'MAIN',
  main() {
    announceFormSubmit(window);
  },
});
