import type { Assistant } from '../../lib/assistant/assistant';
import { HealthChecking } from '../../lib/assistant/health-check';
import { pick } from '../../lib/assistant/picking';
import type { RepairPorts } from '../../lib/assistant/repair-ports';
import { createRepairStore, type RepairStore } from '../../lib/assistant/repair-state';
import { Repairing } from '../../lib/assistant/repairing';
import type { AssistantStore } from '../../lib/assistant/state';
import type { Guard } from '../../lib/guard/guard';
import type { Scene } from '../../lib/page/scene';
import { writeHealthFile } from '../../lib/repair/health';
import { readRepairFile, writeRepairFile } from '../../lib/repair/repair-file';
import type { RepairActions } from '../repair/view';
import { saveFile } from './save-file';

export type RepairOptions = {
  guard: Guard;
  assistant: Assistant;
  store: AssistantStore;
  ports?: RepairPorts;
  now(): number;
  /** The overlay's own root: its buttons stay usable while somebody points. */
  root: ShadowRoot;
  scene(): Scene | undefined;
  signal: AbortSignal;
};

export type MountedRepair = {
  repairStore: RepairStore;
  actions: RepairActions;
  /** Begins once the assistant has. */
  start(): Promise<void>;
  openHealth(): void;
};

/** Ties pointing, learning and the health check to a page. */
export function mountRepair(options: RepairOptions): MountedRepair {
  const { guard, assistant, store, ports, now, root, signal } = options;
  const repairStore = createRepairStore();
  const top = root.host.ownerDocument;
  const host = top.location.host || 'localhost';
  const shared = { guard, store, repairStore, ports, now, signal };
  const repairing = new Repairing({ ...shared, top, setLabels: (labels) => assistant.setLabels(labels) });
  const checking = new HealthChecking({ ...shared, host });
  let pointing = new AbortController();

  const isButton = (element: Element | null): boolean => element?.closest('button') !== null && element !== null;
  const point: RepairActions['point'] = (target, by) => {
    const scene = options.scene();
    if (!scene) return;
    pointing.abort();
    pointing = new AbortController();
    repairStore.setState({ picking: { target, by, radius: 4, name: '' }, pointed: undefined });
    const end = (): void => repairStore.setState({ picking: undefined });
    pick(
      {
        top,
        page: scene.page,
        isOurs: (x, y) => isButton(root.elementFromPoint(x, y)),
        isOursFocused: () => isButton(root.activeElement),
        onAt: ({ name, place: { box, radius } }) =>
          repairStore.setState({ picking: { target, by, name, box, radius } }),
        onPick: (element) => {
          end();
          repairStore.setState({ pointed: repairing.point(target, element, by) });
        },
        onLeave: end,
      },
      AbortSignal.any([signal, pointing.signal]),
    );
  };

  const repairOf = (target: string) => repairStore.getState().repairs.find((repair) => repair.target === target);
  const actions: RepairActions = {
    point,
    leave: () => {
      pointing.abort();
      repairStore.setState({ picking: undefined });
    },
    undo: () => {
      const { pointed } = repairStore.getState();
      repairStore.setState({ pointed: undefined });
      if (pointed) repairing.change({ type: 'undo', repair: pointed.repair, before: pointed.before });
    },
    done: () => repairStore.setState({ pointed: undefined }),
    closeHealth: () => checking.close(),
    startOver: () => checking.startOver(),
    exportHealth: () => {
      const { health } = repairStore.getState();
      const { id: procedure } = store.getState().procedure;
      saveFile('plumbline-health.json', writeHealthFile({ procedure, host, entries: [...(health?.entries ?? [])] }));
    },
    exportRepairs: () => saveFile('plumbline-repairs.json', writeRepairFile(repairStore.getState().repairs)),
    importRepairs: (file) => {
      file.text().then(
        (text) => {
          const read = readRepairFile(text);
          if (read.ok) repairing.change({ type: 'import', repairs: read.repairs });
          repairStore.setState({ file: read.ok ? { brought: read.repairs.length } : { why: read.why } });
        },
        () => repairStore.setState({ file: { why: 'not-repairs' } }),
      );
    },
    accept: (target) => {
      const repair = repairOf(target);
      if (repair) repairing.change({ type: 'accept', repair });
    },
    discard: (target) => {
      const repair = repairOf(target);
      if (repair) repairing.change({ type: 'remove', repair });
    },
  };
  return {
    repairStore,
    actions,
    start: async () => {
      await repairing.start();
      if (!signal.aborted) checking.start();
    },
    openHealth: () => void checking.open(),
  };
}
