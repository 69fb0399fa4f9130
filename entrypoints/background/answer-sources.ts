import type { ListSources } from '../../lib/browser/list-sources';
import { type Handlers, MessageRefused } from '../../lib/browser/messages';
import { openPortal } from '../../lib/browser/portal-tabs';
import { readRefreshes } from '../../lib/browser/refresh-history';

/** Questions about where the list comes from. */
export function sourceHandlers(sources: ListSources): Handlers {
  const { desk } = sources;
  const shown = () => desk.shown(sources.isRefreshing());
  return {
    'sources-read': shown,
    'sources-connect': async (wanted) => {
      const refused = await desk.connect(wanted);
      if (refused) return refused;
      await sources.reconcile();
      const source = wanted.kind === 'team' ? 'team' : wanted.secret === undefined ? undefined : 'portal-api';
      const first = await sources.refresh({ trigger: 'connect', source });
      return { ok: true, sources: await shown(), first };
    },
    'sources-forget': async ({ what }) => {
      await desk.forget(what);
      await sources.reconcile();
      await sources.schedule();
      return shown();
    },
    'sources-write': async ({ everyHours }) => {
      await desk.setEveryHours(everyHours);
      await sources.schedule();
      return shown();
    },
    'list-refresh': (options = {}) => sources.refresh({ trigger: 'hand', ...options }),
    'refresh-history': () => readRefreshes(),
    'list-look-again': ({ value, subscriber }) => sources.lookAgain(value, { subscriber, leftField: true }),
    'portal-visit': async (_, { origin }) => ({ isWanted: await sources.wantsVisit(origin) }),
    'portal-tab-list': async (part, sender) => {
      // Any tab may send this message; the list is believed from the connected portal only.
      if (!(await sources.takeVisit(part, sender))) {
        throw new MessageRefused('A list is taken from the connected portal only.');
      }
    },
    'open-portal': async () => {
      const { portal } = await desk.connected();
      if (portal) await openPortal(portal.host);
    },
  };
}
