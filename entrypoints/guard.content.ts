import { defineContentScript } from '#imports';
import { askIsExact, onListChanged, recallMemory } from '../lib/browser/guard-channel';
import { describeHold } from '../lib/guard/hold-words';
import { Guard } from '../lib/guard/guard';
import { publishGuard } from '../lib/guard/publish';
import { extensionShadowOf } from '../lib/page/tree';
import { assignUsageProduct } from '../lib/procedure/assign-usage-product';
import { ONEBILL_MATCHES } from '../lib/browser/hosts';

export default defineContentScript({
  matches: ONEBILL_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    // Ends with the page and never before: when Plumbline is updated under an open page, what is held stays held.
    const { signal } = new AbortController();
    const guard = new Guard(
      document,
      assignUsageProduct,
      { isExact: askIsExact, recall: recallMemory, describe: describeHold, shadowOf: extensionShadowOf() },
      signal,
    );
    onListChanged(() => guard.forgetAnswers(), { signal });
    guard.start();
    publishGuard(guard);
  },
});
