import { seededRandom } from '../domains/seeded-random';
import type { Listed, Scenario, Shell } from './scenario';

/** A customer as the practice OneBill has them. */
export type AssignedCustomer = { name: string; city?: string; account: string };

/** One run's order: a scenario with everything drawn that the seed decides. */
export type Assignment = {
  scenario: string;
  seed: number;
  shell: Shell;
  customer: AssignedCustomer;
  /** Further customers, easily mistaken for the one meant. */
  others: AssignedCustomer[];
  domain: string;
  /** What the portal lists besides the usual. */
  listed: Listed[];
  mention?: string;
  /** Code of the package asked for; `none` = none is wanted, `open` = the clerk may choose. */
  tollFree: string;
  /** First billing day, `YYYY-MM-DD`; `open` = any from today on. */
  firstDay: string;
  /** The day it was drawn on, `YYYY-MM-DD`. */
  today: string;
};

export const NO_PACKAGE = 'none';
export const OPEN = 'open';

/** Draws a run of the scenario. The same seed and day give the same run. `shell` overrules the seed's choice. */
export function assign(scenario: Scenario, seed: number, today: string, shell?: Shell): Assignment {
  const random = seededRandom(seedOf(scenario.id, seed));
  const pick = <T>(entries: readonly T[]): T => {
    const entry = entries[Math.floor(random() * entries.length)];
    if (entry === undefined) throw new Error(`Scenario "${scenario.id}" has an empty list to choose from.`);
    return entry;
  };
  // Accounts of the practice OneBill begin at SR10000; these lie apart.
  let next = 20_000 + Math.floor(random() * 60_000);
  const withAccount = <T extends { account?: string }>(customer: T) => {
    next += 7;
    return { ...customer, account: customer.account ?? `SR${next}` };
  };
  const drawn = pick(scenario.shells);
  const cast = pick(scenario.casts);
  const { tollFree, billing } = scenario.order;
  return {
    scenario: scenario.id,
    seed,
    shell: shell ?? drawn,
    customer: withAccount(cast.customer),
    others: cast.others.map(withAccount),
    domain: cast.domain,
    listed: cast.listed,
    mention: cast.mention,
    tollFree: Array.isArray(tollFree) ? pick(tollFree) : tollFree,
    firstDay: Array.isArray(billing) ? dayAfter(today, pick(billing)) : billing === 'first' ? nextFirst(today) : OPEN,
    today,
  };
}

/** A number that depends on the text and the seed, so that two scenarios of one seed differ. */
function seedOf(text: string, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash;
}

/** The day that lies `days` after another; both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

function nextFirst(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + 1, 1);
  return moment.toISOString().slice(0, 10);
}
