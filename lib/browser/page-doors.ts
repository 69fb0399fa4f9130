import { type MessageType, send } from './messages';
import type { Settings } from './settings-schema';

/** What a page with an assistant asks of the background without waiting for an answer. */
export type PageDoors = {
  openOptions(): void;
  openPractice(): void;
  openRecord(): void;
  openPortal(): void;
  keepPlace(panel: Settings['panel']): void;
};

/** The doors by messages. After an update of Plumbline nobody answers, and a closed door is not worth an error. */
export function pageDoors(): PageDoors {
  return {
    openOptions: () => forget('open-options', send('open-options')),
    openPractice: () => forget('open-practice', send('open-practice')),
    openRecord: () => forget('open-record', send('open-record')),
    openPortal: () => forget('open-portal', send('open-portal')),
    keepPlace: (panel) => forget('settings-write', send('settings-write', { panel })),
  };
}

function forget(type: MessageType, sent: Promise<unknown>): void {
  sent.catch((error: unknown) => console.warn(`'${type}' was not heard.`, error));
}
