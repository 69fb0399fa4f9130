import type { Memory } from '../procedure/memory';
import { emptyMemory } from '../procedure/memory-empty';
import type { AssistantPorts } from './ports';

/** A memory that changes with each keystroke is written at most this often. */
const WRITE_EVERY_MS = 150;

/** The order's memory: at hand here, and written where a reload of the page finds it again. */
export class TabMemory {
  private current: Memory = emptyMemory;
  private writing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ports: Pick<AssistantPorts, 'readMemory' | 'writeMemory'>,
    private readonly onChange: (memory: Memory) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.writing));
  }

  get(): Memory {
    return this.current;
  }

  /** Reads what this tab remembers. Without an answer the order starts from what the page shows. */
  async restore(): Promise<void> {
    this.current = (await this.ports.readMemory().catch(() => undefined)) ?? emptyMemory;
    this.onChange(this.current);
  }

  /** Takes a memory over and writes it soon. */
  set(memory: Memory): void {
    if (memory === this.current) return;
    this.current = memory;
    this.onChange(memory);
    this.writing ??= setTimeout(() => this.write(), WRITE_EVERY_MS);
  }

  /** Takes a memory over and writes it before anything else happens: the page may be gone in a moment. */
  setNow(memory: Memory): void {
    if (memory === this.current) return;
    this.current = memory;
    this.onChange(memory);
    this.write();
  }

  private write(): void {
    clearTimeout(this.writing);
    this.writing = undefined;
    this.ports.writeMemory(this.current).catch(() => undefined); // An orphaned page remembers by itself until its reload.
  }
}
