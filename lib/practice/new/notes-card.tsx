import { useState } from 'react';
import { usDate } from '../model/dates';
import type { Note } from '../model/state';
import { Icon } from './icons';
import { useOneBill } from './one-bill';

export function NotesCard({
  accountNumber,
  notes,
  onChange,
}: {
  accountNumber: string;
  notes: readonly Note[];
  onChange: () => void;
}) {
  const { call, complain } = useOneBill();
  const [pinnedOnly, setPinnedOnly] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const shown = notes.filter(({ pinned }) => pinned || !pinnedOnly);
  const pinnedCount = notes.filter(({ pinned }) => pinned).length;

  async function save() {
    try {
      await call('addNote', { accountNumber, text: text ?? '' });
      setText(null);
      onChange();
    } catch (error) {
      complain(error);
    }
  }

  return (
    <section className="nb-card nb-notes">
      <div className="nb-notes-head">
        <button type="button" aria-pressed={!pinnedOnly} onClick={() => setPinnedOnly(false)}>
          All Notes
        </button>
        <button type="button" aria-pressed={pinnedOnly} onClick={() => setPinnedOnly(true)}>
          Pinned Notes {pinnedCount}
        </button>
        <button type="button" className="nb-link" onClick={() => setText('')}>
          <Icon name="plus" size={14} /> New Note
        </button>
      </div>
      {text !== null && (
        <div className="nb-note-editor">
          <textarea aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />
          <button type="button" className="nb-button" onClick={save}>
            Save Note
          </button>
        </div>
      )}
      {shown.map((note) => (
        <div key={`${note.on}${note.text}`} className="nb-note">
          <p>{note.text}</p>
          <span>
            {note.by} · {usDate(note.on)}
          </span>
        </div>
      ))}
      {shown.length === 0 && <div className="nb-empty">No notes yet.</div>}
    </section>
  );
}
