import { nameDifferences } from './compare';
import type { Directory } from './directory';
import { gapFaults } from './faults';
import { firstLabel } from './label-index';
import type { Fault } from './verdict';

/** A listed domain with the first part of what was typed and another ending. */
export interface Ending {
  domain: string;
  /** The ending's own fault, and those of the first part. */
  faults: Fault[];
}

/** More domains than this behind one first label make it no customer's name (`sip.`, `www.`): another ending then says nothing. */
const MAX_SHARED = 12;

/**
 * Listed domains that begin with what was typed and go on with an ending (`missing-suffix`), or share its first label and end
 * differently (`wrong-suffix`). Endings are only ever looked up: a domain keeps its own when it moves to another reseller.
 * @param base where `typed` begins in the value, for the offsets of faults.
 */
export function findByEnding(typed: string, directory: Directory, base: number): Ending[] {
  const body = typed.replace(/[.\s]+$/u, '');
  const label = firstLabel(body);
  if (label.length < 2) return [];
  const shared = directory.sharingLabel(label, MAX_SHARED + 1);
  if (shared.length > MAX_SHARED) return missing(typed, body, directory.prefix(`${body}.`, MAX_SHARED), base);
  const cut = missing(typed, body, shared, base);
  if (cut.length > 0 || !body.includes('.')) return cut;
  return shared.flatMap((domain) => {
    const differences = nameDifferences(label, firstLabel(domain), base);
    if (!differences) return [];
    const detail = domain.includes('.') ? 'other' : 'extra';
    const fault: Fault = { kind: 'wrong-suffix', detail, start: base + label.length, end: base + typed.length };
    return [{ domain, faults: [fault, ...differences] }];
  });
}

function missing(typed: string, body: string, domains: readonly string[], base: number): Ending[] {
  const endings: Ending[] = [];
  for (const domain of domains) {
    for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
      const differences = nameDifferences(body, domain.slice(0, dot), base);
      if (!differences) continue;
      const end = base + body.length;
      const fault: Fault = { kind: 'missing-suffix', start: end, end };
      endings.push({ domain, faults: [fault, ...differences, ...trailingGaps(typed, body, base)] });
      break;
    }
  }
  return endings;
}

/** Gaps behind the body: a space, or one that came with a paste and counts as invisible. */
function trailingGaps(typed: string, body: string, base: number): Fault[] {
  return gapFaults(typed, base).filter(({ start = 0 }) => start >= base + body.length);
}
