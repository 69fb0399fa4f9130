import { foldName, nameCore, nameLikeness } from './company';
import type { Directory, DirectoryRow } from './directory';
import { osaWithin } from './osa';
import type { Subscriber } from './verdict';
import { toPoints } from './wtf8';

/** Shorter names are too easily somebody else's. */
const SHORTEST_NAME = 3;

/** Rows listed for a name: those of the very name, else of its core when only one company has that. */
export function rowsNamed(name: string | undefined, directory: Directory | undefined): DirectoryRow[] {
  if (!name || !directory || foldName(name).length < SHORTEST_NAME) return [];
  const very = directory.byDescription(name);
  if (very.length > 0) return very;
  const loose = directory.byDescription(name, { loosely: true });
  const companies = new Set(loose.map((row) => foldName(row.description ?? '')));
  return companies.size === 1 ? loose : [];
}

/**
 * Rows for a value that is a company's name instead of its domain: a listed description, or (nearly) the subscriber's own name.
 * Undefined when it is none; no rows when it is the subscriber's name and nothing is listed for them.
 */
export function rowsIfCompanyName(
  value: string,
  directory: Directory | undefined,
  subscriber: Subscriber | undefined,
): DirectoryRow[] | undefined {
  const rows = rowsNamed(value, directory);
  if (rows.length > 0) return rows;
  const name = subscriber?.name;
  // One word may well be a domain, so only what is plainly a name counts as the subscriber's.
  if (name && /\S\s+\S/u.test(value) && isNearly(value, name)) return rowsNamed(name, directory);
  return undefined;
}

/**
 * True when a listed domain is somebody else's beyond doubt: its own description names another company, and another listed domain
 * names this subscriber. Names of which one contains the other, or that are nearly spelt alike, leave a doubt.
 */
export function belongsToAnother(
  description: string | undefined,
  subscriber: Subscriber | undefined,
  directory: Directory,
): boolean {
  if (!description || !subscriber?.name) return false;
  const theirs = new Set(nameCore(description).split(' ').filter(Boolean));
  const own = new Set(nameCore(subscriber.name).split(' ').filter(Boolean));
  if (theirs.size === 0 || own.size === 0) return false;
  const contains = (a: Set<string>, b: Set<string>) => [...b].every((word) => a.has(word));
  if (contains(theirs, own) || contains(own, theirs) || isNearly(description, subscriber.name)) return false;
  return rowsNamed(subscriber.name, directory).length > 0;
}

/** Puts what the portal describes like this subscriber first; the rest keeps its order. */
export function likelyFirst<T extends { description?: string }>(
  rows: readonly T[],
  subscriber: Subscriber | undefined,
): T[] {
  const name = subscriber?.name;
  if (!name) return [...rows];
  const likeness = (row: T) => (row.description ? nameLikeness(row.description, name) : 0);
  return [...rows].sort((a, b) => likeness(b) - likeness(a));
}

function isNearly(a: string, b: string): boolean {
  if (nameCore(a) === nameCore(b)) return true;
  const [left, right] = [toPoints(nameCore(a)), toPoints(nameCore(b))];
  const edits = Math.min(left.length, right.length) < 8 ? 1 : 2;
  return left.length >= 4 && osaWithin(left, left.length, right, 0, right.length, edits, false) <= edits;
}
