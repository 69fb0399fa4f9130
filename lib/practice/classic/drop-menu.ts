import { append, html } from './html';

/** Hangs a list of commands under the cog of a cell; a press anywhere else takes it away. */
export function openMenu(cell: HTMLElement, commands: readonly string[], signal: AbortSignal): void {
  const menu = append(
    cell,
    html`<ul class="cb-dropdown">${commands.map((command) => html`<li><a href="#">${command}</a></li>`)}</ul>`,
  );
  document.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Node && !cell.contains(event.target)) menu.remove();
    },
    { signal },
  );
}
