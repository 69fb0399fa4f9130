import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GuardOf } from '../../lib/guard/guard';
import { LearnedRequests } from '../../lib/guard/learned-requests';
import { REQUEST, requestKind } from '../../lib/guard/request-kind';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { byId, EXACT, popUp, type Stage, setValue, stage } from './stage';

const BOUGHT = '/bought';
let on: Stage | undefined;
// What went out before somebody listens counts as going out without a press.
beforeEach(() => performance.clearResourceTimings());
afterEach(() => on?.stop.abort());

/**
 * The pop-up with the right domain: its add-on is bought as `buy` does, and then the domain is edited. Comes back when the browser
 * has told of so many requests.
 */
async function shop(buy: () => unknown, requests = 1): Promise<void> {
  on = await stage(popUp({ value: EXACT }));
  const { keeper, stop } = on;
  if (!keeper) throw new Error('The stage has no guard.');
  new LearnedRequests(document, new GuardOf(keeper, assignUsageProduct), stop.signal).start();
  byId('add-toll-free').addEventListener('click', buy, { signal: stop.signal });
  byId('add-toll-free').click();
  await expect.poll(() => performance.getEntriesByType('resource')).toHaveLength(requests);
  await on.settled();
  setValue(`${EXACT}x`);
}

const post = (path: string) => fetch(path, { method: 'POST' });

/** Whether a request goes out now, asked as the script in the page's world asks. */
const goes = (path: string) =>
  document.dispatchEvent(new CustomEvent(REQUEST, { cancelable: true, detail: requestKind(path, document.baseURI) }));

/** The page's own work, during which nothing else runs. */
function work(milliseconds: number): void {
  for (const until = performance.now() + milliseconds; performance.now() < until; );
}

describe('the request of a press that was let through is held from then on', () => {
  test('where it is the only one', async () => {
    await shop(() => post(BOUGHT));
    expect(goes(BOUGHT)).toBe(false);
    setValue(EXACT);
    expect(goes(BOUGHT)).toBe(true);
  });

  test('where the page, or a slow machine, takes its time before it is sent', async () => {
    await shop(() => {
      work(250);
      return post(BOUGHT);
    });
    expect(goes(BOUGHT)).toBe(false);
  });

  test('where the page reads the order again as soon as it is answered, which goes on', async () => {
    await shop(() => post(BOUGHT).then(() => post('/order')), 2);
    expect(goes(BOUGHT)).toBe(false);
    expect(goes('/order')).toBe(true);
  });
});

describe('no request is held', () => {
  test('where two go out together, because either may be anything', async () => {
    await shop(() => Promise.all([post(BOUGHT), post('/seen')]), 2);
    expect(goes(BOUGHT)).toBe(true);
    expect(goes('/seen')).toBe(true);
  });

  test('that goes out long after the press', async () => {
    await shop(() => setTimeout(() => post(BOUGHT), 300));
    expect(goes(BOUGHT)).toBe(true);
  });

  test('that also goes out without a press', async () => {
    await post(BOUGHT);
    await shop(() => post(BOUGHT), 2);
    expect(goes(BOUGHT)).toBe(true);
  });
});
