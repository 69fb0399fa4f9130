import { browser } from 'wxt/browser';

const NAME = 'list-refresh';
const HOUR = 60 * 60 * 1000;
/** After a failure that may pass by itself the source is asked again this soon, in milliseconds. */
const SOON = 10 * 60 * 1000;

/** Calls back when the list is due, until the signal aborts. Registers synchronously, as a waking service worker needs it. */
export function onRefreshDue(refresh: () => void, { signal }: { signal: AbortSignal }): void {
  const listener = ({ name }: { name: string }) => {
    if (name === NAME) refresh();
  };
  browser.alarms.onAlarm.addListener(listener);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(listener), { once: true });
}

/**
 * When the list is to be fetched by itself, in milliseconds since 1970; undefined for never.
 * @param last when it was tried last; 0 when never.
 * @param retryAt the source's own wish after a failure; `maySucceedSoon` when it named none.
 */
export function dueAt(options: {
  everyHours: number;
  last: number;
  now: number;
  retryAt?: number;
  maySucceedSoon?: boolean;
}): number | undefined {
  const { everyHours, last, now, retryAt, maySucceedSoon } = options;
  if (everyHours <= 0) return undefined;
  const usual = last + everyHours * HOUR;
  const wished = retryAt ?? (maySucceedSoon ? last + SOON : usual);
  return Math.max(Math.min(usual, Math.max(wished, now)), now);
}

/** Sets the alarm anew; without a moment it is taken away. */
export async function setRefreshAlarm(when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when });
}

/** When the list will be fetched by itself, in milliseconds since 1970; undefined for never. */
export async function nextRefreshAt(): Promise<number | undefined> {
  return (await browser.alarms.get(NAME))?.scheduledTime;
}
