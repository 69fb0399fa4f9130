import type { GuardOf } from '../guard/guard';
import type { Finding } from '../page/find';
import type { Scene } from '../page/scene';
import { screenOf } from '../procedure/progress';
import type { Procedure } from '../procedure/schema';
import { type HealthEntry, type HealthWay, lookedAt, targetsOfScreen } from '../repair/health';
import { sightingOf } from './facts';
import type { SceneEvent } from './placement';
import type { RepairPorts } from './repair-ports';
import type { RepairStore } from './repair-state';
import type { AssistantStore } from './state';

export type HealthCheckOptions = {
  host: string;
  guard: GuardOf;
  store: AssistantStore;
  repairStore: RepairStore;
  ports?: Pick<RepairPorts, 'readHealth' | 'writeHealth'>;
  now(): number;
  signal: AbortSignal;
};

/** Notes, while it is open, how the targets of each screen stand that the trainer comes by. */
export class HealthChecking {
  private entries: readonly HealthEntry[] = [];
  private last: SceneEvent | undefined;
  private isOpen = false;

  constructor(private readonly options: HealthCheckOptions) {}

  private get procedure(): Procedure {
    return this.options.store.getState().procedure;
  }

  start(): void {
    const { guard, signal } = this.options;
    guard.listen(
      (event) => {
        if (event.type !== 'scene') return;
        this.last = event;
        if (this.isOpen) this.look();
      },
      { signal },
    );
  }

  async open(): Promise<void> {
    const { ports, host, repairStore } = this.options;
    const kept = await ports?.readHealth({ procedure: this.procedure.id, host }).catch(() => undefined);
    this.entries = kept?.entries ?? this.entries;
    this.isOpen = true;
    repairStore.setState({ health: { now: [], entries: this.entries } });
    this.look();
  }

  close(): void {
    this.isOpen = false;
    this.options.repairStore.setState({ health: undefined });
  }

  /** Begins anew: what was seen so far is forgotten. */
  startOver(): void {
    this.entries = [];
    this.look();
    this.keep();
  }

  private look(): void {
    const { last, procedure } = this;
    if (!last) return;
    const { repairStore, store, now } = this.options;
    const sighting = sightingOf(last.scene, store.getState().memory, last.decisions);
    const screen = screenOf(procedure, sighting)?.id;
    const at = now();
    const targets = screen ? targetsOfScreen(procedure, screen) : [];
    const seen = targets.map((target) => entryOf(target, screen ?? '', last.scene, at));
    const before = this.entries;
    this.entries = lookedAt(before, seen);
    repairStore.setState({ health: { screen, now: seen, entries: this.entries } });
    if (this.entries.some((entry, index) => entry !== before[index])) this.keep();
  }

  private keep(): void {
    const { ports, host } = this.options;
    ports
      ?.writeHealth({ procedure: this.procedure.id, host, entries: [...this.entries] })
      .catch((error: unknown) => console.warn('The health check was not kept.', error));
  }
}

function entryOf(target: string, screen: string, scene: Scene, at: number): HealthEntry {
  const finding = scene.findings.get(target);
  if (finding?.state !== 'found') return { target, screen, state: finding?.state ?? 'absent', at };
  const confidence = Math.round(finding.confidence * 100) / 100;
  return { target, screen, state: 'found', confidence, by: wayOf(finding), at };
}

/** By what it was found, without the words of the page that a finding names. */
function wayOf({ by }: Finding & { state: 'found' }): HealthWay {
  if (by === 'pointed' || by === 'learned') return by;
  if (by.startsWith('reading ')) return 'reading';
  return by.startsWith('icon ') || by === 'the only icon of the row' ? 'icon' : 'label';
}
