import { createStore } from 'zustand/vanilla';
import { Assistant } from '../../lib/assistant/assistant';
import type { AssistantPorts } from '../../lib/assistant/ports';
import { type AssistantStore, createAssistantStore } from '../../lib/assistant/state';
import type { Guard } from '../../lib/guard/guard';
import { HostHome } from '../../lib/page/home';
import { HOST_TAG } from '../../lib/page/tree';
import type { Procedure } from '../../lib/procedure/schema';
import { mountOverlay, overlayCss, type OverlayHandle } from '../overlay/mount';
import type { OverlayActions, PanelPlace } from '../overlay/view';
import { present } from './present';

export type AssistantOptions = {
  guard: Guard;
  procedure: Procedure;
  ports: AssistantPorts;
  place: PanelPlace;
  /** Doors to other pages, and what is kept. */
  doors: Pick<OverlayActions, 'openOptions' | 'openPractice'> & { keepPlace(place: PanelPlace): void };
  /** The shadow root is open in builds for tests only. */
  openRoot: boolean;
  signal: AbortSignal;
};

export type MountedAssistant = { assistant: Assistant; store: AssistantStore; overlay: OverlayHandle };

/** Puts the overlay into the page and begins to guide. Everything is taken away again when the signal aborts. */
export function mountAssistant(options: AssistantOptions): MountedAssistant {
  const { guard, procedure, ports, doors, signal } = options;
  const store = createAssistantStore(procedure);
  const assistant = new Assistant(document, guard, store, ports, signal);
  const { host, container } = createHost(options.openRoot);
  const home = new HostHome(host);

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const schemeNow = () => (scheme.matches ? 'dark' : 'light');
  const overlayStore = createStore(() => ({ view: present(store.getState(), schemeNow()), place: options.place }));
  const draw = (): void => {
    host.dataset.scheme = schemeNow();
    overlayStore.setState({ view: present(store.getState(), schemeNow()) });
  };
  const unsubscribe = store.subscribe(draw);
  scheme.addEventListener('change', draw, { signal });
  guard.listen(
    (event) => {
      if (event.type === 'scene') home.settle(event.scene.page);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    unsubscribe();
    host.remove();
  });

  const actions: OverlayActions = {
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
    goToDomain: () => assistant.goToDomain(),
    backToField: () => assistant.goToDomain(),
    beginConfirm: () => assistant.setConfirming(true),
    cancelConfirm: () => assistant.setConfirming(false),
    confirm: (value, reason) => void assistant.confirm(value, reason),
    takeBack: () => assistant.takeBack(),
    openOptions: doors.openOptions,
    openPractice: doors.openPractice,
    movePanel: (place) => {
      overlayStore.setState({ place });
      doors.keepPlace(place);
    },
  };
  const overlay = mountOverlay({ container, store: overlayStore, actions, signal });
  document.documentElement.append(host);
  void assistant.start();
  return { assistant, store, overlay };
}

/** Keys and focus inside the overlay are nobody's business but ours; pages with shortcuts and focus traps would take them. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'paste', 'input', 'change', 'click', 'pointerdown', 'mousedown'];

function createHost(open: boolean): { host: HTMLElement; container: HTMLElement } {
  const host = document.createElement(HOST_TAG.toLowerCase());
  // Of the page's styles nothing but inheritance reaches in, and `all: initial` ends that too.
  host.style.cssText = 'all: initial; position: static;';
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = overlayCss;
  const container = document.createElement('div');
  container.className = 'pl';
  root.append(style, container);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, container };
}
