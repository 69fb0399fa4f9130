import { forgetOrder, type Memory } from '../procedure/memory';
import type { Procedure } from '../procedure/schema';

/** The procedure that guides: the one that was started, else the first, which is offered before the others. */
export function runningOf(procedures: readonly Procedure[], { procedure }: Memory): Procedure {
  const [first] = procedures;
  if (!first) throw new Error('There is no procedure to guide by.');
  return procedures.find(({ id }) => id === procedure) ?? first;
}

/**
 * The memory once a procedure is started. The usual order, the first of all, is known also while nothing guides, and goes
 * on from there; what another procedure has made is its own.
 */
export function begun(memory: Memory, procedure: string, [usual]: readonly Procedure[]): Memory {
  const goesOn = memory.procedure === procedure || (procedure === usual?.id && memory.procedure === undefined);
  return { ...(goesOn ? memory : forgetOrder(memory)), procedure };
}

/** The memory once the guidance has ended. */
export function ended(memory: Memory, [usual]: readonly Procedure[]): Memory {
  const kept = memory.procedure === usual?.id ? memory : forgetOrder(memory);
  return { ...kept, procedure: undefined, lastStep: undefined };
}
