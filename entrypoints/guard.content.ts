import { defineContentScript } from '#imports';
import { askIsExact, onListChanged, plainMessage, recall } from '../lib/browser/guard-channel';
import { ONEBILL_MATCHES } from '../lib/browser/hosts';
import { joinsGuardAbove } from '../lib/guard/frames';
import { describeHold } from '../lib/guard/hold-keys';
import { createKeeper } from '../lib/guard/keeper';
import { publishGuard } from '../lib/guard/publish';
import { extensionShadowOf } from '../lib/page/tree';
import { guardedUsage } from '../lib/procedure/guarded-usage';

export default defineContentScript({
  matches: ONEBILL_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    if (joinsGuardAbove(window)) return;
    // Ends with the page and never before: when Plumbline is updated under an open page, what is held stays held.
    const { signal } = new AbortController();
    const keeper = createKeeper(
      document,
      guardedUsage,
      {
        isExact: askIsExact,
        recall,
        describe: (reason) => describeHold(reason, plainMessage),
        shadowOf: extensionShadowOf(),
      },
      signal,
    );
    onListChanged(() => keeper.forgetAnswers());
    keeper.start();
    publishGuard(keeper);
  },
});
