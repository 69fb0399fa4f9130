import { showOpenOrders } from '../../lib/browser/badge';
import { readGuardRules } from '../../lib/browser/guard-rules';
import { broadcastToPages, type Handlers, MessageRefused } from '../../lib/browser/messages';
import { openOneBill, openRecord } from '../../lib/browser/pages';
import { recordDatabase } from '../../lib/browser/record-database';
import { forgetFormerConfirmations, formerConfirmations, storageSpare } from '../../lib/browser/record-spare';
import { readWho } from '../../lib/browser/who';
import { RecordKeeper } from '../../lib/record/keeper';

/** The record, and what it says of itself on the toolbar. */
export function startRecord(): RecordKeeper {
  const keeper = new RecordKeeper({
    store: recordDatabase(),
    spare: storageSpare,
    onChanged: (open) => {
      showOpenOrders(open.length).catch(report);
      void broadcastToPages('record-changed', undefined);
    },
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  wake(keeper).catch(report);
  return keeper;
}

/** What waited goes in with each start of the background, and once what an earlier version kept elsewhere. */
async function wake(keeper: RecordKeeper): Promise<void> {
  await keeper.wake();
  const former = await formerConfirmations();
  if (former.length > 0) await keeper.write(former);
  await forgetFormerConfirmations();
}

export function recordHandlers(keeper: RecordKeeper): Handlers {
  return {
    'record-write': async ({ entries }) => {
      // A page that does not know the policy yet must not open anything against it.
      if (
        entries.some(({ kind }) => kind === 'confirm') &&
        (await readGuardRules())['confirm-domain'] === 'forbidden'
      ) {
        throw new MessageRefused('A supervisor has forbidden to confirm a domain by hand.');
      }
      const who = await readWho();
      return keeper.write(entries.map((entry) => ({ ...entry, who })));
    },
    'orders-seen': (seen) => keeper.see(seen),
    'ordered-before': async ({ domain, account }) => ({ earlier: await keeper.orderedBefore(domain, account) }),
    'open-orders': async () => ({ orders: await keeper.openOrders() }),
    'open-order': ({ host }) => openOneBill(host),
    'order-dismiss': async ({ id, reason }) => keeper.dismiss(id, reason, await readWho()),
    'record-erase': async ({ before }) => ({ erased: await keeper.erase(before) }),
    'open-record': () => openRecord(),
  };
}

function report(error: unknown): void {
  console.error('The record could not be brought up to date.', error);
}
