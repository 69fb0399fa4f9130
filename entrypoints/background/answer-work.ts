import type { Handlers } from '../../lib/browser/messages';
import { readWork, writeWho } from '../../lib/browser/who';

/** Questions about who works here, and under which rules. */
export function workHandlers(): Handlers {
  return {
    'work-read': () => readWork(),
    'who-write': ({ who }) => writeWho(who),
  };
}
