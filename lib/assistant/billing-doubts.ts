/**
 * What speaks against starting the billing as the dialog stands: pure, from plain values.
 */
export type BillingDoubt =
  | { id: 'nothingTicked' }
  /** `days` since that day. */
  | { id: 'past'; day: Date; days: number }
  /** `days` until that day. */
  | { id: 'ahead'; day: Date; days: number }
  | { id: 'unchanged'; day: Date };

export type BillingDialog = {
  /** A product that starts is ticked, or there is none to tick. */
  ticked: boolean;
  /** The date as its field shows it; undefined where no field is told. */
  date?: string;
  /** The date that was there first, and whether the clerk changed or left it. */
  preset?: string;
  touched?: boolean;
  /** The page's language, which settles how days written in figures are read. */
  language?: string;
};

/** Further ahead than this a month of usage goes unbilled unnoticed. */
const MOST_DAYS_AHEAD = 35;
const DAY_MS = 86_400_000;

/** What the clerk is asked about before billing starts, the weightiest first; empty when nothing is to be asked. */
export function billingDoubts({ ticked, date, preset, touched, language }: BillingDialog, now: Date): BillingDoubt[] {
  const doubts: BillingDoubt[] = ticked ? [] : [{ id: 'nothingTicked' }];
  const day = date === undefined ? undefined : dayOf(date, language);
  if (!day) return doubts;
  const days = Math.round((day.getTime() - startOf(now).getTime()) / DAY_MS);
  if (days < 0) doubts.push({ id: 'past', day, days: -days });
  else if (days > MOST_DAYS_AHEAD) doubts.push({ id: 'ahead', day, days });
  else if (!touched && date === preset) doubts.push({ id: 'unchanged', day });
  return doubts;
}

function startOf(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

/**
 * The day that a field shows: `2026-11-01`, `11/01/2026`, `01.11.2026`, `1 November 2026`. Undefined when there is no
 * telling. Figures that can be read both ways are read with the month first, as OneBill writes them, but for pages in
 * Spanish and for days with dots, where the month comes second.
 */
export function dayOf(text: string, language = 'en'): Date | undefined {
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$/.exec(text);
  if (iso) return dayAt(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\s*$/.exec(text);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[3])];
    const isDayFirst = first > 12 || (second <= 12 && (figures[2] === '.' || /^es/i.test(language)));
    return isDayFirst ? dayAt(Number(figures[4]), second, first) : dayAt(Number(figures[4]), first, second);
  }
  const moment = /\p{L}{3}/u.test(text) && /\d{4}/.test(text) ? new Date(text) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? startOf(moment) : undefined;
}

/** Undefined for days that no month has, and for years on their way while they are typed. */
function dayAt(year: number, month: number, day: number): Date | undefined {
  const date = new Date(year, month - 1, day);
  return year >= 1970 && date.getMonth() === month - 1 && date.getDate() === day ? date : undefined;
}
