import { domainLikeness } from './shape';

/** Where the parts of a row stand. */
export type Columns = { domain: number; description?: number; reseller?: number; locked?: number };

export type Layout =
  | { ok: true; columns: Columns; hasHeader: boolean }
  | {
      ok: false;
      /** The names or first cells that were there. */
      found: string[];
      /** More than one column may hold the domains; the likeliest of them, for somebody to decide. */
      likeliest?: Columns;
      hasHeader: boolean;
    };

/** What somebody chose in the preview; columns are counted from 0. */
export type Choice = {
  domain: number;
  /** Left away when no column holds the customers' names. */
  description?: number;
  /** The first row names the columns. */
  hasHeader: boolean;
};

/** Names of columns, folded: plain small letters and digits only. Portal, spreadsheets and billing tools. */
const NAMES = {
  domain: [
    'domain',
    'domains',
    'domainname',
    'domainid',
    'sipdomain',
    'nsdomain',
    'pbxdomain',
    'tenantdomain',
    'domane',
    'dominio',
    'domaine',
    'domein',
  ],
  description: ['description', 'desc', 'company', 'companyname', 'customer', 'customername', 'accountname', 'name'],
  reseller: ['reseller', 'territory'],
  locked: ['isdomainlocked', 'locked', 'policies'],
} as const;

/** Weaker names: they mean the domain only when no column bears a better one and the cells agree. */
const WEAK_DOMAIN_NAMES: readonly string[] = [
  'identifier',
  'serviceitem',
  'alias',
  'subscriptionidentifier',
  'externalid',
];

/** Names that show that the first row is a heading although none of them means the domain for certain. */
const OTHER_NAMES: readonly string[] = [...NAMES.description, ...NAMES.reseller, ...WEAK_DOMAIN_NAMES];

/** Rows looked at to judge the columns. */
const SAMPLE = 400;
/** Share of rows that must look like domains in a column without a name. */
const ENOUGH = 0.5;
/** How far the best column must lead. */
const MARGIN = 0.15;

/**
 * Finds the column of domains, by its name first, by its cells else.
 *
 * Two columns that look alike are not decided by chance: the answer is "no", with what was found. A first row counts as a
 * heading only when it has a known name: a heading taken for a domain does no harm, a domain taken for a heading does.
 */
export function findColumns(rows: string[][]): Layout {
  const first = rows[0] ?? [];
  const names = first.map(fold);
  const named = NAMES.domain.map((name) => names.indexOf(name)).find((at) => at >= 0);
  if (named !== undefined) {
    const columns = withOthers(named, names);
    if (!isBeaten(named, rows.slice(1, SAMPLE), names)) return { ok: true, columns, hasHeader: true };
    return { ok: false, found: first.slice(0, 8), likeliest: columns, hasHeader: true };
  }

  // In a single column such a word may well be a bare domain, and a lost one is worse than a wrong one.
  const isTable = rows.some((row) => row.length > 1);
  const hasOtherNames = isTable && names.some((name) => OTHER_NAMES.includes(name));
  const body = rows.slice(hasOtherNames && rows.length > 1 ? 1 : 0, SAMPLE);
  const [best, second] = candidates(body, names);
  const hasHeader = hasOtherNames && best !== undefined && !(first[best.column] ?? '').includes('.');
  if (!best) return { ok: false, found: first.slice(0, 8), hasHeader };
  const domain = best.column;
  const columns = hasHeader ? withOthers(domain, names) : { domain, description: describingColumn(body, domain) };
  const isClear = !second || best.score - second.score >= MARGIN;
  return isClear
    ? { ok: true, columns, hasHeader }
    : { ok: false, found: first.slice(0, 8), likeliest: columns, hasHeader };
}

/** The columns somebody chose, with what can be told of the others by their names. */
export function chosenColumns({ domain, description, hasHeader }: Choice, names: readonly string[]): Columns {
  const { reseller, locked } = hasHeader ? withOthers(domain, names.map(fold)) : {};
  return { domain, description, reseller, locked };
}

/**
 * A column that is called "domain" and holds web sites or nothing much, beside one without a name of its own that holds
 * the portal's domains for certain: only a person can tell.
 */
function isBeaten(named: number, rows: string[][], names: string[]): boolean {
  const known: readonly string[] = Object.values(NAMES).flat();
  const scores = scoreColumns(rows, names);
  const own = scores[named]?.score ?? 0;
  return scores.some(
    ({ column, share, score }) =>
      column !== named && !known.includes(names[column] ?? '') && share >= ENOUGH && score >= own + 2 * MARGIN,
  );
}

function withOthers(domain: number, names: string[]): Columns {
  const at = (wanted: readonly string[]) => {
    const found = wanted.map((name) => names.indexOf(name)).find((place) => place >= 0 && place !== domain);
    return found;
  };
  return { domain, description: at(NAMES.description), reseller: at(NAMES.reseller), locked: at(NAMES.locked) };
}

type Score = { column: number /** Of cells that may be domains. */; share: number; score: number };

/** The columns that may hold the domains, likeliest first. */
function candidates(rows: string[][], names: string[]): Score[] {
  return scoreColumns(rows, names)
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.score - a.score);
}

function scoreColumns(rows: string[][], names: string[]): Score[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => pad(row[column])).filter((cell) => cell !== '');
    if (cells.length < rows.length * ENOUGH) return { column, share: 0, score: 0 };
    const likeness = cells.map(domainLikeness);
    const share = likeness.filter((value) => value > 0).length / cells.length;
    const mean = likeness.reduce((sum, value) => sum + value, 0) / cells.length;
    // A column of domains hardly repeats itself; a column of kinds or states does.
    const distinct = new Set(cells).size / cells.length;
    const bonus = WEAK_DOMAIN_NAMES.includes(names[column] ?? '') ? 0.3 : 0;
    return { column, share, score: mean * (0.5 + distinct / 2) + bonus };
  });
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
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
