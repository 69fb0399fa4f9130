import { readStrayPackages } from '../page/read-stray-packages';
import type { Scene } from '../page/scene';
import { confirmationIn, type Memory } from '../procedure/memory';
import type { Procedure } from '../procedure/schema';
import { LONGEST_DOMAIN } from '../record/entry';
import type { Earlier } from '../record/keeper';
import { isCatalogue, isReview } from './facts';
import type { AssistantPorts, NewEntry } from './ports';
import type { AssistantState, AssistantStore } from './state';
import type { TabMemory } from './tab-memory';

/** What is worth a second look and holds nothing. */
export type Warning =
  /** The customer has the product already, for this identifier where one is shown. */
  | { id: 'owns-usage'; identifier?: string }
  /** This very domain was ordered before, for somebody else; from our own record. */
  | { id: 'ordered-before'; domain: string; earlier: Earlier }
  /** Toll-free packages are being added to a line that is not the usage product's. */
  | { id: 'wrong-line'; line: string };

/** The same for the same warning, whenever it comes again in an order. */
export function keyOf(warning: Warning): string {
  const about =
    warning.id === 'owns-usage' ? warning.identifier : warning.id === 'wrong-line' ? warning.line : warning.domain;
  return `warned:${warning.id} ${about ?? ''}`;
}

/** What of a warning goes into the record. */
export function saidOfWarning(warning: Warning): Pick<NewEntry, 'about' | 'why' | 'domains'> {
  switch (warning.id) {
    case 'wrong-line':
      return { about: warning.id, why: warning.line.slice(0, LONGEST_DOMAIN), domains: [] };
    case 'owns-usage':
      return { about: warning.id, domains: warning.identifier ? [warning.identifier.slice(0, LONGEST_DOMAIN)] : [] };
    case 'ordered-before': {
      const { account, customer, order } = warning.earlier;
      const why = [account, customer, order].filter((part) => part !== undefined).join(', ');
      return {
        about: warning.id,
        why: why.slice(0, LONGEST_DOMAIN),
        domains: [warning.domain.slice(0, LONGEST_DOMAIN)],
      };
    }
  }
}

/** Retired identifiers are renamed like this and stay where they were. */
const RETIRED = /_OLD/i;
const LIKE_IDENTIFIER = /\p{L}.*[.\d_]|\d.*\p{L}/u;

/** Identifiers of the product among what a customer has; nothing while that is not shown. `''` for one that shows none. */
export function ownedIn({ tabs, lines, busy }: Pick<Scene, 'tabs' | 'lines' | 'busy'>): string[] | undefined {
  if (tabs?.open !== 'products' || busy) return undefined;
  const identifiers = lines.map(({ tokens }) => tokens.find((token) => LIKE_IDENTIFIER.test(token)) ?? '');
  return identifiers.filter((identifier) => !RETIRED.test(identifier));
}

type Known = {
  memory: Memory;
  /** An order is being made on this screen. */
  ordering: boolean;
  stray?: string;
  earlier?: { domain: string; found: Earlier };
};

/** The warnings of a moment that were not understood yet, the most pressing first. Pure. */
export function warningsOf({ memory, ordering, stray, earlier }: Known): Warning[] {
  if (!ordering || memory.placed) return [];
  const all: Warning[] = [];
  if (stray !== undefined) all.push({ id: 'wrong-line', line: stray });
  if (earlier) all.push({ id: 'ordered-before', domain: earlier.domain, earlier: earlier.found });
  const [owned] = memory.owned ?? [];
  if (owned !== undefined) all.push({ id: 'owns-usage', identifier: owned || undefined });
  return all.filter((warning) => memory.answers[keyOf(warning)] !== 'understood');
}

/** Keeps the warnings of the store true, and asks the record about domains that are about to be ordered. */
export class Warnings {
  private scene: Scene | undefined;
  private asked = '';
  private earlier: Known['earlier'];

  constructor(
    private readonly store: AssistantStore,
    private readonly ports: Pick<AssistantPorts, 'orderedBefore'>,
    private readonly memory: TabMemory,
    signal: AbortSignal,
  ) {
    const stop = store.subscribe((state, before) => {
      if (state.check !== before.check || state.memory !== before.memory) this.ask(state);
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  /** Looks at a page that was read anew. */
  look(scene: Scene): void {
    this.scene = scene;
    this.tell();
  }

  /** The clerk has read a warning: it does not come again in this order. */
  understand(key: string): void {
    const memory = this.memory.get();
    this.memory.setNow({ ...memory, answers: { ...memory.answers, [key]: 'understood' } });
    this.store.setState({ memory: this.memory.get() });
    this.tell();
  }

  /** Only a value that can be ordered is asked about; what is still being typed is not. */
  private ask({ check, memory }: AssistantState): void {
    const opens = check && (check.verdict === 'exact' || confirmationIn(memory, check.value));
    const { account } = memory;
    if (!opens || account === undefined || RETIRED.test(check.value)) return;
    const { value: domain } = check;
    const key = JSON.stringify([domain, account]);
    if (key === this.asked) return;
    this.asked = key;
    this.earlier = undefined;
    this.ports.orderedBefore(domain, account).then(
      (found) => {
        if (key !== this.asked) return;
        this.earlier = found && { domain, found };
        this.tell();
      },
      () => {
        // Without an answer nothing is said; the next check of the value asks again.
        if (key === this.asked) this.asked = '';
      },
    );
  }

  private tell(): void {
    const { scene, earlier } = this;
    if (!scene) return;
    const { procedure, field, warnings: before } = this.store.getState();
    // A domain that was typed over is no longer about to be ordered.
    const isCurrent = field === undefined || field.value === earlier?.domain;
    const warnings = warningsOf({
      memory: this.memory.get(),
      ordering: isCatalogue(scene) || isReview(scene) || scene.editor !== undefined,
      stray: scene.editor ? undefined : strayIn(scene, procedure),
      earlier: isCurrent ? earlier : undefined,
    });
    if (warnings.map(keyOf).join() !== before.map(keyOf).join()) this.store.setState({ warnings });
  }
}

function strayIn({ page }: Scene, procedure: Procedure): string | undefined {
  const add = procedure.targets['add-package'];
  return add && readStrayPackages(page, add, procedure);
}
