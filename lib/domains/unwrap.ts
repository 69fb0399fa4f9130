import type { Part } from './diff';

/** Something inside a value that may be the domain, with what was taken for its wrapping. */
export interface Unwrapped extends Part {
  /** The text inside, percent signs decoded. */
  inner: string;
  /** What is around it; the order of `RANKS` says which is believed first. */
  detail: WrappingDetail;
}

export type WrappingDetail = 'url' | 'user' | 'email' | 'brackets' | 'quotes' | 'trailing-dot' | 'punctuation' | 'text';

const RANKS: readonly WrappingDetail[] = [
  'url',
  'user',
  'email',
  'brackets',
  'quotes',
  'trailing-dot',
  'punctuation',
  'text',
];

/** A value is a domain of at most 64 characters; of a pasted page only the beginning is looked through. */
const MAX_VALUE = 2000;
const MAX_TOKENS = 48;

/** `\s` has the no-break spaces and U+FEFF, which may as well have slipped into the domain itself: then they do not part it. */
const GLUE = /[\u00a0\u2007\u202f\ufeff]/g;
const TOKEN = /[^\s()[\]{}<>«»"'`´“”„‘’‚@/\\,;:=?&#|!*+^~$…]+/gu;
/** The same where a space has slipped into the domain itself. */
const SPACED_TOKEN = /[^()[\]{}<>«»"'`´“”„‘’‚@/\\,;:=?&#|!*+^~$…]+/gu;
const PORTAL_PATH = /\/domains\/(?:manage|edit|delete|unmanage\/uiconfigs)\/$/i;
const OPENING: ReadonlyMap<string, WrappingDetail> = new Map([
  ...[...'([{<'].map((one) => [one, 'brackets'] as const),
  ...[...'"\'`´“”„‘’‚«»'].map((one) => [one, 'quotes'] as const),
]);

/**
 * Every part of a value that may be a domain in a wrapping: in a web address (the portal's own first), after an `@`, in brackets
 * or quotes, before a dot or comma, or between other words. The likeliest first; nothing when the value has no wrapping.
 */
export function unwrap(value: string): Unwrapped[] {
  const text = value.slice(0, MAX_VALUE);
  const isAddress = /^\s*[a-z][a-z0-9+.-]*:\/\/|\/|^\s*www\./iu.test(text);
  const found: Array<Unwrapped & { rank: number }> = [];
  const glued = text.replace(GLUE, '\u200b');
  const matches = [...(glued === text ? [] : glued.matchAll(TOKEN)), ...text.matchAll(TOKEN)].slice(0, MAX_TOKENS);
  const spaced = /\S\s+\S/u.test(text) ? [...text.matchAll(SPACED_TOKEN)].slice(0, MAX_TOKENS) : [];
  const seen = new Set<string>();
  for (const match of [...matches, ...spaced]) {
    const trimmed = trim(match[0], match.index);
    if (trimmed.start >= trimmed.end || (trimmed.start === 0 && trimmed.end === value.length)) continue;
    const place = `${trimmed.start} ${trimmed.end}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const before = text.slice(0, match.index);
    const detail = detailOf(text, before, trimmed, isAddress);
    const rank = PORTAL_PATH.test(before.trimEnd()) ? -1 : RANKS.indexOf(detail);
    found.push({ ...trimmed, inner: decoded(text.slice(trimmed.start, trimmed.end)), detail, rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ inner, start, end, detail }) => ({ inner, start, end, detail }));
}

/** Spaces and dots at the ends belong to a sentence, and `www.` to an address, not to a domain. */
function trim(token: string, at: number): Part {
  const start = at + (/^[\s.·。]*(?:www\.)?/iu.exec(token)?.[0].length ?? 0);
  const end = at + token.length - (/[\s.·。]*$/u.exec(token)?.[0].length ?? 0);
  return { start, end };
}

function detailOf(text: string, before: string, part: Part, isAddress: boolean): WrappingDetail {
  if (isAddress) return 'url';
  const previous = before.trimEnd().at(-1) ?? '';
  if (previous === '@') return /(?:^|[\s:<(])\d+\s*@$/.test(before.trimEnd()) ? 'user' : 'email';
  const opened = OPENING.get(previous);
  if (opened) return opened;
  const after = text.slice(part.end);
  if (part.start === 0 || before.trim() === '') {
    const closed = OPENING.get(after.trim()[0] ?? '');
    if (closed) return closed;
    if (/^[.。·]+\s*$/u.test(after)) return 'trailing-dot';
    if (/^[\p{P}\s]*$/u.test(after)) return 'punctuation';
  }
  if (/^[\p{P}\s]*$/u.test(before) && /^[\p{P}\s]*$/u.test(after)) return 'punctuation';
  return 'text';
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that is no escape stands for itself.
    return text;
  }
}

/** True when the value has something around it that no domain has: an address, an `@`, brackets, quotes, a dot at the end. */
export function isWrapping(value: string): boolean {
  return /:\/\/|\/|@|[()[\]{}<>«»"'`“”„‘’]/u.test(value) || /[.,;:]\s*$/u.test(value);
}
