import type { Health } from '../repair/health';
import type { BookChange, RepairBook } from '../repair/repairs';

/** Where repairs and health checks are kept. Without these ports they last as long as the page. */
export type RepairPorts = {
  read(): Promise<RepairBook>;
  /** Answers with the book after the change. */
  change(change: BookChange): Promise<RepairBook>;
  readHealth(of: Pick<Health, 'procedure' | 'host'>): Promise<Health | undefined>;
  writeHealth(health: Health): Promise<void>;
};
