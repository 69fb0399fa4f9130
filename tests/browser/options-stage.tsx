import { createRoot, type Root } from 'react-dom/client';
import { afterEach, vi } from 'vitest';
import { createListPage } from '../../components/options/list-store';
import { OptionsPage } from '../../components/options/options-page';
import type { Sources } from '../../lib/browser/source-protocol';
import type { Work } from '../../lib/browser/work-protocol';
import type { RefreshRecord } from '../../lib/directory/refresh-record';
import type { ListStatus } from '../../lib/domains/verdict';
import { stageSources } from './sources';
import { stageWork } from './work';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/page.css';
import '../../components/options/list.css';
import '../../components/options/choice.css';
import '../../components/options/sources.css';

const healthy: ListStatus = {
  count: 412,
  expected: 500,
  complete: false,
  source: 'portal-api',
  sourceName: 'portal.example.com',
  fetchedAt: Date.now() - 7_200_000,
  version: 'v1',
  canAskAgain: true,
};
let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

export async function openOptions(
  sources: Partial<Sources> = {},
  history: RefreshRecord[] = [],
  status: Partial<ListStatus> = {},
  work: Partial<Work> = {},
) {
  const unused = () => Promise.reject(new Error('Not here.'));
  const list = createListPage({
    readStatus: async () => ({ ...healthy, ...status }),
    readFormer: async () => undefined,
    bringBack: unused,
    bring: unused,
    insist: unused,
    drop: unused,
    loadSample: unused,
  });
  const staged = stageSources(sources, history);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const working = stageWork(work);
  root.render(<OptionsPage page={list} sources={staged.page} work={working.page} />);
  await Promise.all([list.refresh(), staged.page.reload(), working.page.reload()]);
  await vi.waitFor(() => part('list-status'));
  return { ...staged.port, ...working.port };
}

export function part(name: string): HTMLElement {
  const found = document.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no part "${name}" on the page.`);
  return found;
}
export const words = () => document.body.innerText;
export const says = (name: string) =>
  document.getElementById(part(name).getAttribute('aria-describedby') ?? '')?.textContent;
