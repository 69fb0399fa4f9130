import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { offeredProcedures } from '../../lib/editing/shelf';
import { procedureWord } from '../assistant/procedure-words';
import { Icon } from '../ui/icon';
import type { Editor } from './editor-store';

/** All procedures there are: those that ship and the trainers' own, with what is still to be published. */
export function ProcedureList({ editor }: { editor: Editor }) {
  const { shelf, chosen } = useStore(editor.store);
  const published = offeredProcedures(shelf);
  const drafts = Object.keys(shelf).flatMap((id) => offeredProcedures(shelf, id).filter((each) => each.id === id));
  const newOnes = drafts.filter(({ id }) => !published.some((each) => each.id === id));
  return (
    <nav className="pl-procedures" aria-label={i18n.t('editor.list')}>
      <ul>
        {[...published, ...newOnes].map((procedure) => {
          const { draft, published: isPublished } = shelf[procedure.id] ?? {};
          const shown = drafts.find(({ id }) => id === procedure.id) ?? procedure;
          return (
            <li key={procedure.id}>
              <button
                type="button"
                className="pl-procedure"
                data-part="procedure"
                data-procedure={procedure.id}
                aria-current={procedure.id === chosen ? 'true' : undefined}
                onClick={() => editor.choose(procedure.id)}
              >
                <Icon name="list" />
                <span>{procedureWord(shown, 'title') ?? procedure.id}</span>
                {draft && <small>{i18n.t('editor.draft')}</small>}
                {!draft && isPublished && <small>{i18n.t('editor.edited')}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
