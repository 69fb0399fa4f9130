import { usDate } from '../model/dates';
import type { Note } from '../model/state';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { html, show } from './html';

/** The notes of the subscriber, all or only the pinned ones. */
export function showNotes(console: Console, accountNumber: string, notes: readonly Note[]): void {
  const { host, signal } = console;
  let all = notes;
  const pinned = () => all.filter((note) => note.pinned);

  function list(shown: readonly Note[]) {
    show(
      one(host, '.cb-note-list'),
      html`${shown.map((note) => html`<div class="cb-note">${note.text}<small>${note.by}, ${usDate(note.on)}</small></div>`)}
        ${shown.length > 2 && html`<a href="#">More</a>`}
        ${shown.length === 0 && html`<div class="cb-nothing">No notes</div>`}`,
    );
  }

  show(
    host,
    html`<div class="cb-panel-head">
        <a href="#" class="cb-all-notes">All Notes</a> | <a href="#" class="cb-pinned-notes">Pinned Notes ${pinned().length}</a>
        <a href="#" class="cb-new-note">+ New Note</a>
      </div>
      <div class="cb-note-form" style="display:none">
        <textarea rows="3" title="Note"></textarea><input type="button" class="cb-btn" value="Save Note" />
      </div>
      <div class="cb-note-list"></div>`,
  );
  list(notes);
  on(host, 'click', '.cb-all-notes', () => list(all), signal);
  on(host, 'click', '.cb-pinned-notes', () => list(pinned()), signal);
  on(host, 'click', '.cb-new-note', () => one(host, '.cb-note-form').style.removeProperty('display'), signal);
  on(
    host,
    'click',
    '.cb-note-form input',
    () =>
      console.busy(async () => {
        await console.call('addNote', { accountNumber, text: fieldText(host, 'textarea') });
        const fresh = await console.call('subscriber', { accountNumber });
        if (signal.aborted) return;
        all = fresh.notes;
        list(all);
        one(host, '.cb-note-form').style.display = 'none';
      }),
    signal,
  );
}
