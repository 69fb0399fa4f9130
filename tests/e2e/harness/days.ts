import { addDays, isoDay } from '../../../lib/practice/model/dates';

/** Today in the clerk's own time zone, `YYYY-MM-DD`. */
export const today = (): string => isoDay(new Date());

/** A day that lies ahead. */
export const inDays = (count: number): string => addDays(today(), count);
