import type { PortalDomain } from './api';

/** Rows on one page of the Domains list. */
const PER_PAGE = 25;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const STYLE = `
  body { margin: 0; font: 14px/1.5 system-ui, sans-serif; color: #1c2733; background: #f3f5f7; }
  header { display: flex; gap: 28px; align-items: center; padding: 0 32px; height: 56px; color: #fff; background: #23415e; }
  header strong { font-size: 16px; letter-spacing: .02em; }
  header a { color: #cfdeec; text-decoration: none; }
  header a[aria-current] { color: #fff; border-bottom: 2px solid #7fc4ff; padding: 16px 0 14px; }
  header span { margin-left: auto; color: #cfdeec; }
  main { max-width: 1080px; margin: 32px auto; padding: 0 32px; }
  h1 { font-size: 22px; font-weight: 600; margin: 0 0 16px; }
  .card { background: #fff; border: 1px solid #d9e0e7; border-radius: 6px; overflow: hidden; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: left; padding: 9px 16px; border-bottom: 1px solid #e8edf1; }
  th { font-size: 12px; color: #5a6b7b; background: #fafbfc; }
  td a { color: #1766a6; text-decoration: none; }
  .below { display: flex; justify-content: space-between; padding: 12px 16px; color: #5a6b7b; }
  .mask-bar { padding: 8px 32px; background: #fff2cc; color: #5c4400; }
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
  const domain = /^\/portal\/domains\/manage\/([^/]+)/.exec(url.pathname)?.[1];
  const body = domain === undefined ? listBody(domains, url) : domainBody(domains, decodeURIComponent(domain));
  const session =
    token === undefined ? `localStorage.removeItem('ns_t')` : `localStorage.setItem('ns_t', ${JSON.stringify(token)})`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Domains, Lakeside Voice</title><style>${STYLE}</style>
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
  return `<h1>Domains</h1><div class="card">
<table class="fixed-table-header"><thead><tr><th>Name</th><th>Description</th><th>Reseller</th><th></th></tr></thead><tbody>
${shown.map(rowOf).join('\n')}
</tbody></table>
<div class="below"><span>${from + 1} to ${from + shown.length} of ${domains.length}</span>
<span>${link(page - 1, 'Previous')} ${link(page + 1, 'Next')}</span></div></div>`;
}

function rowOf({ domain, description, reseller }: PortalDomain): string {
  const path = encodeURIComponent(domain);
  const named = encodeURIComponent(description).replaceAll('%20', '+');
  return `<tr><td><a href="/portal/domains/manage/${path}/${named}">${escapeHtml(domain)}</a></td><td>${escapeHtml(description)}</td>
<td>${escapeHtml(reseller)}</td><td class="action-buttons"><a class="edit" href="/portal/domains/edit/${path}">Edit</a></td></tr>`;
}

function domainBody(domains: PortalDomain[], name: string): string {
  const found = domains.find(({ domain }) => domain === name);
  if (!found) return `<h1>No such domain</h1>`;
  return `<h1>${escapeHtml(found.description)}</h1><div class="card"><table><tbody>
<tr><th>Domain</th><td><code>${escapeHtml(found.domain)}</code></td></tr>
<tr><th>Reseller</th><td>${escapeHtml(found.reseller)}</td></tr></tbody></table></div>`;
}
