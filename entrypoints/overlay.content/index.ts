import { defineContentScript } from '#imports';
import { ONEBILL_MATCHES } from '../../lib/browser/hosts';
import { mountOnPage } from './mount-on-page';

export default defineContentScript({
  matches: ONEBILL_MATCHES,
  runAt: 'document_end',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await mountOnPage(() => ctx.isValid);
  },
});
