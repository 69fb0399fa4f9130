import type { PortalDomain } from './api';

/** Rows on one page of the Domains list. */
const PER_PAGE = 25;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const LOCKED = '<span class="locked">Locked</span>';

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#1b2530, #e4e9ee); --quiet: light-dark(#566574, #9dabb8);
    --ground: light-dark(#f4f5f7, #14191f); --card: light-dark(#fff, #1d242c); --line: light-dark(#dde3e8, #323c46);
    --link: light-dark(#0b5f8a, #7cc4ec); --bar: light-dark(#143642, #0e2730); }
  * { box-sizing: border-box; }
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
  header { display: flex; gap: 32px; align-items: center; padding: 0 40px; height: 60px; color: #fff; background: var(--bar); }
  header strong { font-size: 17px; font-weight: 600; }
  header a { color: #fff; text-decoration: none; line-height: 60px; box-shadow: inset 0 -3px #5fc9b4; padding: 0 4px; display: block; }
  header span { margin-left: auto; color: #bcd0d6; }
  main { max-width: 1120px; margin: 0 auto; padding: 36px 40px 64px; }
  h1 { font-size: 24px; font-weight: 600; margin: 0; }
  .lead { margin: 4px 0 24px; color: var(--quiet); }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: left; padding: 10px 20px; border-bottom: 1px solid var(--line); }
  th { font-size: 13px; font-weight: 600; color: var(--quiet); }
  tbody tr:hover { background: light-dark(#f7fafb, #222b34); }
  .single tr:last-child > * { border-bottom: 0; }
  .single th { width: 200px; }
  .name { font-family: ui-monospace, monospace; font-size: 14px; }
  a { color: var(--link); text-decoration: none; }
  a:hover { text-decoration: underline; }
  a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
  .action-buttons { text-align: right; }
  .locked { padding: 1px 8px; border: 1px solid var(--line); border-radius: 10px; font-size: 12px; color: var(--quiet); }
  .below { display: flex; gap: 20px; padding: 14px 20px; color: var(--quiet); }
  .below span { margin-right: auto; }
  .mask-bar { padding: 10px 40px; background: #fff0c2; color: #553f00; }
  .mask-bar a { color: inherit; text-decoration: underline; }
`;

export type PageOptions = {
  domains: PortalDomain[];
  /** The session's token, which the real portal's pages keep in their storage. */
  token: string | undefined;
  /** The portal is used in another user's name. */
  masked?: boolean;
};

/** The portal's Domains page, or one domain's page, as far as a trainer shows it. */
export function portalPage(url: URL, { domains, token, masked }: PageOptions): string {
  const domain = /^\/portal\/domains\/(?:manage|edit)\/([^/]+)/.exec(url.pathname)?.[1];
  const body = domain === undefined ? listBody(domains, url) : domainBody(domains, decodeURIComponent(domain));
  const session =
    token === undefined ? `localStorage.removeItem('ns_t')` : `localStorage.setItem('ns_t', ${JSON.stringify(token)})`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Domains, Lakeside Voice</title><style>${STYLE}</style>
<script>${session}</script></head><body>
${masked ? '<div class="mask-bar">You are signed in as 100@lakesidedental. <a href="/portal/endMasquerade">End</a></div>' : ''}
<header><strong>Lakeside Voice</strong><nav><a href="/portal/domains" aria-current="page">Domains</a></nav><span>Manager portal</span></header>
<main>${body}</main></body></html>`;
}

function listBody(domains: PortalDomain[], { searchParams }: URL): string {
  const pages = Math.max(1, Math.ceil(domains.length / PER_PAGE));
  const page = Math.min(Math.max(1, Number(searchParams.get('page') ?? 1) || 1), pages);
  const from = (page - 1) * PER_PAGE;
  const shown = domains.slice(from, from + PER_PAGE);
  const link = (to: number, text: string) =>
    to >= 1 && to <= pages ? `<a href="/portal/domains?page=${to}">${text}</a>` : '';
  return `<h1>Domains</h1><p class="lead">Every customer of this invented portal has one. Nothing here is real.</p>
<div class="card">
<table class="fixed-table-header"><thead><tr><th>Name</th><th>Description</th><th>Reseller</th><th>Lock</th><th></th></tr></thead><tbody>
${shown.map(rowOf).join('\n')}
</tbody></table>
<div class="below"><span>${from + 1} to ${from + shown.length} of ${domains.length}</span>
${link(page - 1, 'Previous')} ${link(page + 1, 'Next')}</div></div>`;
}

function rowOf({ domain, description, reseller, locked }: PortalDomain): string {
  const path = encodeURIComponent(domain);
  const named = encodeURIComponent(description).replaceAll('%20', '+');
  return `<tr><td class="name"><a href="/portal/domains/manage/${path}/${named}">${escapeHtml(domain)}</a></td><td>${escapeHtml(description)}</td>
<td class="name">${escapeHtml(reseller)}</td><td>${locked ? LOCKED : ''}</td>
<td class="action-buttons"><a class="edit" href="/portal/domains/edit/${path}" aria-label="Edit ${escapeHtml(domain)}">Edit</a></td></tr>`;
}

function domainBody(domains: PortalDomain[], name: string): string {
  const found = domains.find(({ domain }) => domain === name);
  if (!found) return `<h1>No such domain</h1>`;
  return `<h1>${escapeHtml(found.description)}</h1><p class="lead"><a href="/portal/domains">All domains</a></p>
<div class="card"><table class="single"><tbody>
<tr><th scope="row">Domain</th><td class="name">${escapeHtml(found.domain)}</td></tr>
<tr><th scope="row">Reseller</th><td class="name">${escapeHtml(found.reseller)}</td></tr>
<tr><th scope="row">Lock</th><td>${found.locked ? LOCKED : 'Open'}</td></tr></tbody></table></div>`;
}
