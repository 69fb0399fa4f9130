import { keepChange, readShelf } from '../../lib/browser/edition-store';
import { broadcast, type Handlers, MessageRefused } from '../../lib/browser/messages';
import { openEditor, openHandout } from '../../lib/browser/pages';
import { procedures } from '../../lib/procedure';

/** What trainers make of procedures: kept here, and told to whoever guides by them. */
export function editionHandlers(): Handlers {
  return {
    'editions-read': () => readShelf(),
    'editions-change': async (change) => {
      const shelf = await keepChange(change);
      void broadcast('editions-changed', undefined);
      return shelf;
    },
    'edition-recorded': async ({ edition }) => {
      // A tab may bring a procedure of its own, and touch no other.
      const isTaken = (await readShelf())[edition.id] || procedures.some(({ id }) => id === edition.id);
      if (isTaken) throw new MessageRefused(`There is a procedure "${edition.id}" already.`);
      await keepChange({ type: 'draft', edition });
      void broadcast('editions-changed', undefined);
      await openEditor(edition.id);
    },
    'open-editor': (query) => openEditor(query?.procedure),
    'open-handout': (query) => openHandout(query?.procedure),
  };
}
