import { vi } from 'vitest';
import { createWorkPage, type WorkPort } from '../../components/options/work-store';
import type { Work } from '../../lib/browser/work-protocol';

/** The page's state of who works here, over a background that keeps the name. */
export function stageWork(initial: Partial<Work> = {}) {
  let work: Work = { isWhoLocked: false, rules: {}, ...initial };
  const port = {
    read: vi.fn(async () => work),
    keepName: vi.fn<WorkPort['keepName']>(async (who) => {
      work = { ...work, who: who || undefined };
      return work;
    }),
  } satisfies WorkPort;
  return { port, page: createWorkPage(port) };
}
