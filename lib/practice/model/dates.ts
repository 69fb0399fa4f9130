/** Tells the present moment. Tests inject their own. */
export type Clock = () => Date;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The calendar day of a moment where the clerk sits, as `YYYY-MM-DD`. */
export function isoDay(moment: Date): string {
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** True for a day that exists, written as `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isoDay(new Date(year, month - 1, day)) === text;
}

/** The day that lies `days` after (or, negative, before) another. */
export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay(new Date(year, month - 1, date + days));
}

/** `YYYY-MM-DD` as the tenant shows it: `MM/DD/YYYY`. */
export function usDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${month}/${date}/${year}`;
}

/** `MM/DD/YYYY` as `YYYY-MM-DD`, or null when no such day exists. */
export function parseUsDate(text: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (!match) return null;
  const day = `${match[3]}-${pad(Number(match[1]))}-${pad(Number(match[2]))}`;
  return isIsoDay(day) ? day : null;
}

/** First and last day of the month that a day lies in. */
export function monthOf(day: string): { first: string; last: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { first: isoDay(new Date(year, month - 1, 1)), last: isoDay(new Date(year, month, 0)) };
}
