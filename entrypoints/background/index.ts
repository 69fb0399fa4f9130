import { defineBackground } from '#imports';
import { passOnKeys } from '../../lib/browser/keys';
import { createListSources } from '../../lib/browser/list-sources';
import { watchPolicy } from '../../lib/browser/managed-policy';
import { answer, broadcast } from '../../lib/browser/messages';
import { forgetClosedTabs, keepOverUpdates } from '../../lib/browser/tab-memory';
import { databaseStore } from '../../lib/directory/database';
import { createDirectoryKeeper } from '../../lib/directory/keeper';
import { editionHandlers } from './answer-editions';
import { listHandlers } from './answer-list';
import { recordHandlers, startRecord } from './answer-record';
import { sourceHandlers } from './answer-sources';
import { tabHandlers } from './answer-tab';
import { workHandlers } from './answer-work';

export default defineBackground(() => {
  // The background ends with its process, never before.
  const { signal } = new AbortController();
  const tellOthers = ({ version }: { version: string }) => void broadcast('list-changed', { version });
  const sources = createListSources({
    keeper: () => keeper,
    onSettled: () => void keeper.status().then(tellOthers),
    signal,
  });
  const keeper = createDirectoryKeeper({
    store: databaseStore(),
    standing: sources.standing,
    onChanged: tellOthers,
  });
  answer(
    {
      ...listHandlers(keeper),
      ...sourceHandlers(sources),
      ...recordHandlers(startRecord()),
      ...tabHandlers(),
      ...workHandlers(),
      ...editionHandlers(),
    },
    { signal, at: 'background' },
  );
  sources.start({ signal });
  // The guard's rules are asked for again with everything else.
  watchPolicy(() => void keeper.status().then(tellOthers), { signal });
  passOnKeys({ signal });
  forgetClosedTabs({ signal });
  keepOverUpdates({ signal });
});
