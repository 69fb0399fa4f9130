import { defineBackground } from '#imports';
import { passOnKeys } from '../../lib/browser/keys';
import { answer, broadcast } from '../../lib/browser/messages';
import { forgetClosedTabs } from '../../lib/browser/tab-memory';
import { databaseStore } from '../../lib/directory/database';
import { createDirectoryKeeper } from '../../lib/directory/keeper';
import { listHandlers } from './answer-list';
import { recordHandlers, startRecord } from './answer-record';
import { tabHandlers } from './answer-tab';

export default defineBackground(() => {
  // The background ends with its process, never before.
  const { signal } = new AbortController();
  const keeper = createDirectoryKeeper({
    store: databaseStore(),
    onChanged: ({ version }) => void broadcast('list-changed', { version }),
  });
  answer({ ...listHandlers(keeper), ...recordHandlers(startRecord()), ...tabHandlers() }, { signal, at: 'background' });
  passOnKeys({ signal });
  forgetClosedTabs({ signal });
});
