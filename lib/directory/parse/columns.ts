import { domainLikeness } from './shape';

/** Where the parts of a row stand. */
export type Columns = { domain: number; description?: number; reseller?: number; locked?: number };

export type Layout =
  | { ok: true; columns: Columns; hasHeader: boolean }
  | { ok: false /** The names or first cells that were there. */; found: string[] };

/** Names of columns, folded: small letters and digits only. Portal, spreadsheets and billing tools. */
const NAMES = {
  domain: ['domain', 'domains', 'domainname', 'domainid', 'sipdomain', 'nsdomain', 'pbxdomain', 'tenantdomain'],
  description: ['description', 'desc', 'company', 'companyname', 'customer', 'customername', 'accountname', 'name'],
  reseller: ['reseller', 'territory'],
  locked: ['isdomainlocked', 'locked', 'policies'],
} as const;

/** Weaker names: they mean the domain only when no column bears a better one and the cells agree. */
const WEAK_DOMAIN_NAMES = ['identifier', 'serviceitem', 'alias', 'subscriptionidentifier', 'externalid'];

/** Rows looked at to judge the columns. */
const SAMPLE = 400;
/** Share of rows that must look like domains in a column without a name. */
const ENOUGH = 0.5;
/** How far the best column must lead. */
const MARGIN = 0.15;

/**
 * Finds the column of domains, by its name first, by its cells else.
 *
 * Two columns that look alike are not decided by chance: the answer is "no", with what was found.
 */
export function findColumns(rows: string[][]): Layout {
  const first = rows[0] ?? [];
  const names = first.map(fold);
  const named = NAMES.domain.map((name) => names.indexOf(name)).find((at) => at >= 0);
  if (named !== undefined) return { ok: true, columns: withOthers(named, names), hasHeader: true };

  const hasOtherNames = names.some((name) =>
    isAny(name, [...NAMES.description, ...NAMES.reseller, ...WEAK_DOMAIN_NAMES]),
  );
  const body = rows.slice(hasOtherNames && rows.length > 1 ? 1 : 0, SAMPLE);
  const domain = bestColumn(body, names);
  if (domain === undefined) return { ok: false, found: first.slice(0, 8) };
  const hasHeader = hasOtherNames || isHeading(first[domain] ?? '', body.slice(1), domain);
  const columns = hasOtherNames ? withOthers(domain, names) : { domain, description: describingColumn(body, domain) };
  return { ok: true, columns, hasHeader };
}

/** Finds the keys of objects, as columns of their names. `keys` stands for the header row. */
export function findKeys(keys: string[], rows: string[][]): Layout {
  return findColumns([keys, ...rows]);
}

function withOthers(domain: number, names: string[]): Columns {
  const at = (wanted: readonly string[]) => {
    const found = wanted.map((name) => names.indexOf(name)).find((place) => place >= 0 && place !== domain);
    return found;
  };
  return { domain, description: at(NAMES.description), reseller: at(NAMES.reseller), locked: at(NAMES.locked) };
}

function bestColumn(rows: string[][], names: string[]): number | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const scores = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => pad(row[column])).filter((cell) => cell !== '');
    if (cells.length < rows.length * ENOUGH) return { column, share: 0, score: 0 };
    const likeness = cells.map(domainLikeness);
    const share = likeness.filter((value) => value > 0).length / cells.length;
    const mean = likeness.reduce((sum, value) => sum + value, 0) / cells.length;
    // A column of domains hardly repeats itself; a column of kinds or states does.
    const distinct = new Set(cells).size / cells.length;
    const bonus = isAny(names[column] ?? '', WEAK_DOMAIN_NAMES) ? 0.3 : 0;
    return { column, share, score: mean * (0.5 + distinct / 2) + bonus };
  });
  const [best, second] = scores.filter(({ share }) => share >= ENOUGH).sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  return second && best.score - second.score < MARGIN ? undefined : best.column;
}

/** A first cell without a dot above cells that have one is a heading in a language we do not know. */
function isHeading(cell: string, below: string[][], column: number): boolean {
  if (domainLikeness(pad(cell)) === 0) return true;
  if (cell.includes('.') || below.length === 0) return false;
  return below.every((row) => (row[column] ?? '').includes('.'));
}

/** The column of names for people: words with spaces, hardly repeated. */
function describingColumn(rows: string[][], domain: number): number | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const scores = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => pad(row[column])).filter((cell) => cell !== '');
    const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell)).length / (rows.length || 1);
    const spaced = cells.filter((cell) => cell.includes(' ')).length / (rows.length || 1);
    const distinct = new Set(cells).size / (cells.length || 1);
    return { column, score: column !== domain && worded >= ENOUGH && distinct >= ENOUGH ? worded + spaced : 0 };
  });
  const [best] = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return best?.column;
}

function pad(cell: string | undefined): string {
  return (cell ?? '').replace(/^[ \t]+|[ \t]+$/g, '');
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isAny(name: string, names: readonly string[]): boolean {
  return names.includes(name);
}
