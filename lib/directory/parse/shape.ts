import type { DropReason } from './outcome';

/** Longest domain kept. The portal's own limit is 64; a longer one would be odd, not impossible. */
const MAX_LENGTH = 255;

const PLAIN = /^[A-Za-z0-9._-]+$/;
/** Letters, marks and digits of any script: what the portal may hold is its own affair. */
const WIDE = /^[\p{L}\p{M}\p{N}._-]+$/u;
const BLANK_OR_HIDDEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Says why a cell is not a domain, or nothing when it may be one. The cell is looked at as it is. */
export function whyNoDomain(cell: string): Exclude<DropReason, 'duplicate'> | undefined {
  if (cell.length <= MAX_LENGTH && PLAIN.test(cell)) return undefined;
  if (cell.trim() === '') return 'blank';
  if (cell === '*' || cell === '~') return 'wildcard';
  if (BLANK_OR_HIDDEN.test(cell)) return 'spaces';
  return cell.length <= MAX_LENGTH && WIDE.test(cell) ? undefined : 'not-a-domain';
}

/**
 * How much a cell looks like a domain, 0 to 1. `acme.12345.service` is one for certain, `acme.example` may be a web
 * site, `acme` may be any word. Numbers, dates and prices are none.
 */
export function domainLikeness(cell: string): number {
  if (whyNoDomain(cell) !== undefined || !/\p{L}/u.test(cell)) return 0;
  if (/\.\d+\.service$/.test(cell)) return 1;
  return cell.includes('.') ? 0.7 : 0.4;
}
