import { browser } from 'wxt/browser';
import { NobodyAnswers, type Payload, sendToTab } from './messages';

export type Where = 'practice' | 'onebill';

/** Lets the draft of a procedure be tried on the practice page or in the OneBill that is open. False without one. */
export function tryIn(where: Where, procedure: string): Promise<boolean> {
  return where === 'practice' ? practise({ draft: procedure }) : tellOneBill({ command: 'try', procedure });
}

/** Begins to record a procedure there. False when no OneBill is open. */
export function recordIn(where: Where): Promise<boolean> {
  return where === 'practice' ? practise({ record: 'yes' }) : tellOneBill({ command: 'record' });
}

async function practise(query: Record<string, string>): Promise<boolean> {
  const url = new URL('practice.html', browser.runtime.getURL('/'));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  // A run of its own: what was practised before is not in the way.
  url.searchParams.set('scenario', 'signed-in');
  url.searchParams.set('seed', String(1 + Math.floor(Math.random() * 1000)));
  await browser.tabs.create({ url: url.href });
  return true;
}

/**
 * Tells the OneBill tab that was used last, and brings it to the front. Without a permission for its address nobody says
 * which tab is OneBill's, so each is asked; only an assistant answers. Our own pages have one, too, and are no OneBill.
 */
async function tellOneBill(command: Payload<'tab-command'>): Promise<boolean> {
  const own = browser.runtime.getURL('/');
  const tabs = (await browser.tabs.query({})).filter(({ url }) => !url?.startsWith(own));
  const latest = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of latest) {
    if (id === undefined) continue;
    try {
      await sendToTab(id, 'tab-command', command);
      await browser.tabs.update(id, { active: true });
      return true;
    } catch (error) {
      if (!(error instanceof NobodyAnswers)) throw error;
    }
  }
  return false;
}
