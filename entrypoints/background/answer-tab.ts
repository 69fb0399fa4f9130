import { readGuardRules } from '../../lib/browser/guard-rules';
import { readKeys } from '../../lib/browser/keys';
import { type Handlers, MessageRefused, type Sender } from '../../lib/browser/messages';
import { openOptions, openPractice } from '../../lib/browser/pages';
import { changeRepairs, readHealth, readRepairs, writeHealth } from '../../lib/browser/repair-store';
import { readSettings, writeSettings } from '../../lib/browser/settings';
import { tabMemory } from '../../lib/browser/tab-memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

/** What a tab asks for itself: its memory, our pages, the settings. */
export function tabHandlers(): Handlers {
  return {
    'memory-read': async (_, sender) => ({
      memory: (await tabMemory.read(tabOf(sender))) ?? emptyMemory,
      rules: await readGuardRules(),
    }),
    'memory-write': ({ memory }, sender) => tabMemory.write(tabOf(sender), memory),
    'repairs-read': () => readRepairs(),
    'repairs-change': (change) => changeRepairs(change),
    'health-read': (of) => readHealth(of),
    'health-write': (health) => writeHealth(health),
    'open-options': () => openOptions(),
    'open-practice': (query) => openPractice(query),
    'settings-read': async () => ({ ...(await readSettings()), keys: await readKeys() }),
    'settings-write': (patch) => writeSettings(patch),
  };
}

function tabOf(sender: Sender): number {
  if (sender.tabId === undefined) throw new MessageRefused('A memory belongs to a tab; this message came from none.');
  return sender.tabId;
}
