import type { Handlers } from '../../lib/browser/messages';
import type { DirectoryKeeper } from '../../lib/directory/keeper';
import { sampleDomains } from '../../lib/domains/sample';

/** Questions about the list, and its changes. */
export function listHandlers(keeper: DirectoryKeeper): Handlers {
  return {
    check: ({ value, subscriber, leftField }) => keeper.check(value, { subscriber, leftField }),
    'list-status': () => keeper.status(),
    'list-save': ({ draft, replaceAnyway }) => keeper.adopt(draft, { replaceAnyway }),
    'list-drop-draft': ({ draft }) => keeper.dropDraft(draft),
    'list-former': () => keeper.former(),
    'list-bring-back': () => keeper.bringBack(),
    'list-reload-sample': (options) =>
      keeper.replace(sampleDomains(), { source: 'sample', complete: true, canAskAgain: false }, options),
  };
}
