import type { Sources } from '../../lib/browser/source-protocol';
import type { Work } from '../../lib/browser/work-protocol';
import type { Differences } from '../../lib/directory/differences';
import type { Preview } from '../../lib/directory/parse/preview';
import type { RefreshRecord } from '../../lib/directory/refresh-record';
import { createListPage, type ListPage, type ListPageState } from '../options/list-store';
import { createSourcesPage, type SourcesPage, type SourcesState } from '../options/sources-store';
import { createWorkPage, type WorkPage } from '../options/work-store';
import { healthyList } from './samples';

const HOUR = 3_600_000;
const HOST = 'portal.example.com';

const unconnected: Sources = { everyHours: 4, locked: [], missingOrigins: [], isRefreshing: false };
const connected: Sources = {
  ...unconnected,
  portal: { host: HOST, apiHost: HOST, useTab: true, secret: { kind: 'nsr', ending: '4F2A' } },
};
const differences: Differences = {
  added: {
    count: 3,
    examples: [
      { domain: 'harborview.12345.service', description: 'Harborview Medical' },
      { domain: 'cedarhollow.12345.service', description: 'Cedar Hollow Farms' },
      { domain: 'bright-auto.20463.service', description: 'Bright Auto' },
    ],
  },
  removed: { count: 1, examples: [{ domain: 'oldmill.12345.service', description: 'Old Mill Bakery' }] },
  renamed: {
    count: 1,
    examples: [{ from: 'pinecrest.12345.service', to: 'pine-crest.12345.service', description: 'Pine Crest Vet' }],
  },
  described: { count: 0, examples: [] },
};
const attempt = (hours: number, more: Partial<RefreshRecord>): RefreshRecord => ({
  at: Date.now() - hours * HOUR,
  trigger: 'alarm',
  source: 'portal-api',
  sourceName: HOST,
  outcome: 'unchanged',
  count: 500,
  expected: 500,
  complete: true,
  ...more,
});
const history: RefreshRecord[] = [
  attempt(2, { outcome: 'replaced', differences }),
  attempt(6, { outcome: 'failed', problem: { code: 'rate-limited', host: HOST, status: 429 } }),
  attempt(10, { trigger: 'hand' }),
  attempt(26, { trigger: 'look-again', outcome: 'added' }),
];
const preview: Preview = {
  rows: [
    ['Account', 'Company', 'Domain', 'Identifier'],
    ['SR10482', 'Lakeside Dental Group', 'lakesidedental.example', 'lakesidedental.12345.service'],
    ['SR10511', 'Harborview Medical', 'harborview.example', 'harborview.12345.service'],
    ['SR10523', 'Pine Crest Vet', '', 'pine-crest.12345.service'],
    ['SR10544', 'Bright Auto', 'brightauto.example', 'bright-auto.20463.service'],
  ],
  width: 4,
  keyed: false,
  choice: { domain: 2, description: 1, hasHeader: true },
  isCertain: false,
};

export type OptionsSample = { list: ListPage; sources: SourcesPage; work: WorkPage };

/** The options page as it stands with a state of the list and of its sources; nothing on it does anything. */
function sample(list: Partial<ListPageState>, sources: Partial<SourcesState>, work: Partial<Work> = {}): OptionsSample {
  const never = () => new Promise<never>(() => undefined);
  const page = createListPage({
    readStatus: never,
    readFormer: never,
    bringBack: never,
    bring: never,
    insist: never,
    drop: never,
    loadSample: never,
  });
  page.store.setState(list);
  const sourcesPage = createSourcesPage({
    read: never,
    history: never,
    allow: never,
    connect: never,
    forget: never,
    setHours: never,
    refresh: never,
  });
  sourcesPage.store.setState({ sources: unconnected, ...sources });
  const workPage = createWorkPage({ read: never, keepName: never });
  workPage.store.setState({ work: { isWhoLocked: false, rules: {}, ...work } });
  return { list: page, sources: sourcesPage, work: workPage };
}

const file = { kind: 'file', file: new File([], 'customers.csv') } as const;
const noList = { count: 0, complete: false, source: 'none', version: 'none', canAskAgain: false } as const;

/** Every state of the options page worth looking at, by name. */
export const sampleOptions: Record<string, OptionsSample> = {
  'no list yet': sample({ status: noList }, {}),
  'from the portal': sample({ status: healthyList }, { sources: connected, history }),
  'a part only, and trouble': sample(
    {
      status: {
        ...healthyList,
        count: 412,
        expected: 500,
        complete: false,
        problem: { code: 'unauthorized', host: HOST, status: 401 },
      },
    },
    { sources: connected, history: [attempt(1, { outcome: 'failed', problem: { code: 'unauthorized', host: HOST } })] },
  ),
  'entries that cannot be used': sample(
    { status: healthyList },
    { notices: { portal: { kind: 'fault', fault: { entry: 'secret', detail: 'cut-off' } } } },
  ),
  'set by policy': sample(
    { status: { ...healthyList, source: 'policy' } },
    {
      sources: {
        ...connected,
        locked: ['portal', 'everyHours'],
        missingOrigins: [`https://${HOST}/*`],
      },
    },
    {
      who: 'Ada',
      isWhoLocked: true,
      rules: { 'add-ons': 'hold', 'place-order': 'off', 'bill-this-order': 'warn', 'confirm-domain': 'forbidden' },
    },
  ),
  'which column': sample(
    {
      status: healthyList,
      notices: { file: { kind: 'brought', brought: file, outcome: { step: 'asks', preview } } },
    },
    { sources: connected },
  ),
  'reading a long file': sample(
    {
      status: healthyList,
      notices: {
        file: {
          kind: 'busy',
          name: 'customers.csv',
          progress: { phase: 'reading', share: 0.42 },
          cancel: () => undefined,
        },
      },
    },
    {},
  ),
  'a list was taken': sample(
    {
      status: { ...healthyList, source: 'file', sourceName: 'customers.csv', fetchedAt: Date.now() },
      notices: {
        file: {
          kind: 'brought',
          brought: file,
          outcome: {
            step: 'saved',
            status: healthyList,
            differences,
            read: { count: 500, dropped: [], padded: 0, width: 4, maybeOnePage: false },
          },
        },
      },
    },
    {},
  ),
};
