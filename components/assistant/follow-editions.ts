import type { Assistant } from '../../lib/assistant/assistant';
import { answer, send } from '../../lib/browser/messages';
import { offeredProcedures } from '../../lib/editing/shelf';
import { procedures } from '../../lib/procedure';
import type { Procedure } from '../../lib/procedure/schema';

export type Editions = {
  /** What this page offers now. Without an answer from the background: what ships. */
  offered(): Promise<[Procedure, ...Procedure[]]>;
  /** Takes over what is published from now on. */
  follow(assistant: Assistant, options: { signal: AbortSignal }): void;
  /** Offers the draft of a procedure as well, on this page alone, and begins with it. */
  tryOut(procedure: string): Promise<void>;
};

/** The procedures of a page, as trainers have published them. @param trying the one whose draft is tried out here. */
export function editionsOfPage(trying?: string): Editions {
  let tried = trying;
  let followed: Assistant | undefined;
  const offered = async (): Promise<[Procedure, ...Procedure[]]> => {
    try {
      return offeredProcedures(await send('editions-read'), tried);
    } catch (error) {
      console.warn('What trainers have published could not be read; the procedures are those that ship.', error);
      return [...procedures];
    }
  };
  return {
    offered,
    follow: (assistant, { signal }) => {
      followed = assistant;
      answer({ 'editions-changed': async () => assistant.setProcedures(await offered()) }, { signal });
    },
    tryOut: async (procedure) => {
      tried = procedure;
      followed?.setProcedures(await offered());
      followed?.begin(procedure);
    },
  };
}
