import { type Html, html } from './html';

/** An icon from the style sheet. Older screens give it a title at best. */
export function icon(name: string, title?: string): Html {
  return title === undefined
    ? html`<i class="cb-ic cb-ic-${name}"></i>`
    : html`<i class="cb-ic cb-ic-${name}" title="${title}"></i>`;
}

export const LOADING: Html = html`<div class="cb-loading"><i class="cb-wheel"></i> Loading...</div>`;
