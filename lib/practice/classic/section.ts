import type { HistoryTable } from '../model/history';
import type { Console } from './console';
import { type Html, html, show } from './html';
import { LOADING } from './icons';

/** A plain grid of texts. */
export function grid(table: HistoryTable): Html {
  if (table.rows.length === 0) return html`<div class="cb-nothing">${table.empty}</div>`;
  return html`<table class="cb-grid">
    <thead><tr>${table.columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
    <tbody>${table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>`;
}

export async function showSection({ host, call, signal }: Console, id: string): Promise<void> {
  show(host, LOADING);
  const table = await call('section', { id });
  if (signal.aborted) return;
  show(host, html`<h1 class="cb-title">${table.title}</h1><div class="cb-panel">${grid(table)}</div>`);
}
