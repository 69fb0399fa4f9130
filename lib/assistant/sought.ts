import type { Sought } from '../page/find-again';
import type { Procedure } from '../procedure/schema';

/** What of a procedure was pointed out when it was recorded: it is found by what it was like, where no label is. */
export function recordedSought({ targets, guarded }: Procedure): Sought[] {
  const held = new Set(Object.values(guarded).flat());
  return Object.entries(targets).flatMap(([target, { fingerprint }]) =>
    fingerprint ? [{ target, fingerprint, pointed: true, guarded: held.has(target) }] : [],
  );
}
