import { createStore } from 'zustand/vanilla';
import { Assistant } from '../../lib/assistant/assistant';
import { BillingQuestion } from '../../lib/assistant/billing-question';
import { goToDomainIn, untickBillOrderIn } from '../../lib/assistant/fixes';
import type { AssistantPorts } from '../../lib/assistant/ports';
import { Recorder } from '../../lib/assistant/recorder';
import type { RepairPorts } from '../../lib/assistant/repair-ports';
import { type AssistantStore, createAssistantStore } from '../../lib/assistant/state';
import type { Guard } from '../../lib/guard/guard';
import { LearnedRequests } from '../../lib/guard/learned-requests';
import { HostHome } from '../../lib/page/home';
import type { Scene } from '../../lib/page/scene';
import { HOST_TAG } from '../../lib/page/tree';
import type { Procedure } from '../../lib/procedure/schema';
import { mountOverlay, type OverlayHandle } from '../overlay/mount';
import type { OverlayActions, OverlayView, PanelPlace } from '../overlay/view';
import { keepReloadWords } from './kept-words';
import { type KeyCommands, keyCommands } from './key-commands';
import { type KeepRecording, mountRecording, presentRecording } from './mount-recording';
import { mountRepair } from './mount-repair';
import { createOverlayHost, raise } from './overlay-host';
import { present } from './present';
import { presentRepair } from './present-repair';
import { watchSuggestionKey } from './suggestion-key';

/** Doors to other pages, and what is kept. */
export type Doors = Pick<OverlayActions, 'openOptions' | 'openPractice' | 'openRecord' | 'openPortal'> & {
  keepPlace(place: PanelPlace): void;
};

export type AssistantOptions = {
  guard: Guard;
  /** What can be started, the usual one first. */
  procedures: readonly [Procedure, ...Procedure[]];
  ports: AssistantPorts;
  /** Where repairs are kept; without it they last as long as the page. */
  repairPorts?: RepairPorts;
  /** Takes what was recorded here; without it nothing is recorded. */
  keepRecording?: KeepRecording;
  place: PanelPlace;
  /** The keys that are set for our commands, to be shown. */
  keys?: OverlayView['keys'];
  doors: Doors;
  /** What of the picture is shown: practice may hold things back. */
  shown?: (view: OverlayView) => OverlayView;
  /** The shadow root is open in builds for tests only. */
  openRoot: boolean;
  signal: AbortSignal;
};

export type MountedAssistant = {
  assistant: Assistant;
  store: AssistantStore;
  overlay: OverlayHandle;
  commands: KeyCommands;
  openHealth(): void;
  /** Begins to record a procedure; absent where none can be kept. */
  record?(): void;
  /** Draws anew, after what is shown has changed. */
  draw(): void;
};

/** Puts the overlay into the page and begins to guide. Everything is taken away again when the signal aborts. */
export function mountAssistant(options: AssistantOptions): MountedAssistant {
  const { guard, procedures, ports, doors, signal, shown = (view) => view } = options;
  keepReloadWords();
  // What an updated or reloaded Plumbline has left behind has nobody any more.
  for (const orphan of document.querySelectorAll(HOST_TAG)) orphan.remove();
  const store = createAssistantStore(...procedures);
  const assistant = new Assistant(document, guard, store, ports, signal);
  const billing = new BillingQuestion(guard, store, ports.now, signal);
  const { host, root, container } = createOverlayHost({ open: options.openRoot, signal });
  const home = new HostHome(host);

  let scene: Scene | undefined;
  const repair = mountRepair({
    guard,
    assistant,
    store,
    ports: options.repairPorts,
    now: ports.now,
    root,
    scene: () => scene,
    signal,
  });

  const recording = options.keepRecording
    ? mountRecording({ guard, assistant, store, keep: options.keepRecording, signal })
    : undefined;

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const viewNow = (): OverlayView =>
    shown({
      recording: presentRecording(store.getState()),
      ...present(store.getState(), { scheme: scheme.matches ? 'dark' : 'light', keys: options.keys }),
      repair: presentRepair(repair.repairStore.getState(), store.getState().procedure),
    });
  const overlayStore = createStore(() => ({ view: viewNow(), place: options.place }));
  const draw = (): void => overlayStore.setState({ view: viewNow() });
  const unsubscribe = [store.subscribe(draw), repair.repairStore.subscribe(draw)];
  scheme.addEventListener('change', draw, { signal });
  guard.listen(
    (event) => {
      if (event.type !== 'scene') return;
      scene = event.scene;
      home.settle(scene.page);
      raise(host);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    for (const end of unsubscribe) end();
    host.remove();
  });

  const actions: OverlayActions = {
    ...actionsOf(assistant, store, billing, () => scene),
    openOptions: doors.openOptions,
    openPractice: doors.openPractice,
    openRecord: doors.openRecord,
    openPortal: doors.openPortal,
    repair: repair.actions,
    recording: recording?.actions,
    movePanel: (place) => {
      overlayStore.setState({ place });
      doors.keepPlace(place);
    },
  };
  const overlay = mountOverlay({ container, store: overlayStore, actions, signal });
  if (!host.isConnected) document.documentElement.append(host);
  raise(host);
  watchSuggestionKey({ store, field: () => scene?.editor?.field, focusSuggestion: overlay.focusSuggestion, signal });
  new LearnedRequests(document, guard, signal).start();
  const commands = keyCommands({ assistant, store, billing, overlay, host, root, scene: () => scene });
  new Recorder(document, store, ports, signal).start(guard);
  // Repairs come after the memory, which says under which names things are held.
  const started = assistant.start();
  void started.then(() => repair.start());
  return {
    assistant,
    store,
    overlay,
    commands,
    openHealth: repair.openHealth,
    record: recording && (() => void started.then(recording.begin)),
    draw,
  };
}

function actionsOf(
  assistant: Assistant,
  store: AssistantStore,
  billing: BillingQuestion,
  scene: () => Scene | undefined,
): Omit<OverlayActions, 'openOptions' | 'openPractice' | 'openRecord' | 'movePanel'> {
  return {
    start: (id) => assistant.begin(id),
    stop: () => assistant.end(),
    skip: (step) => assistant.skip(step),
    answer: (question, value) => assistant.answer(question, value),
    lookAgain: () => assistant.lookAgain(),
    scrollToTarget: () => assistant.scrollToTarget(),
    reload: () => location.reload(),
    startAnother: () => assistant.startAnother(),
    useSuggestion: (domain) => assistant.useSuggestion(domain),
    openReason: (key, open) => assistant.openReason(key, open),
    lookInSource: () => void assistant.source.ask(),
    refreshList: () => void assistant.source.ask({ whole: true }),
    goToDomain: () => goToDomainIn(scene()),
    untickBillOrder: () => untickBillOrderIn(scene()),
    answerWarning: (_, answer) => (answer === 'start' ? billing.confirm() : billing.change()),
    backToField: () => goToDomainIn(scene()),
    beginConfirm: () => assistant.confirmations.show(true),
    cancelConfirm: () => assistant.confirmations.show(false),
    confirm: (value, reason) => {
      store.setState({ confirmationRefused: false });
      assistant.confirmations.confirm(value, reason).catch((error: unknown) => {
        // Not written down means not opened: the form stays as it is, and the panel says why.
        store.setState({ confirmationRefused: true });
        console.error('The confirmation could not be recorded.', error);
      });
    },
    takeBack: () => assistant.confirmations.takeBack(),
    understand: (key) => assistant.warnings.understand(key),
  };
}
