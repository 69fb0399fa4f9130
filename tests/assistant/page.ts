import { type MountedAssistant, mountAssistant } from '../../components/assistant/mount-assistant';
import type { AssistantPorts } from '../../lib/assistant/ports';
import { buildDirectory } from '../../lib/domains/build-directory';
import { check } from '../../lib/domains/check';
import { sampleDomains } from '../../lib/domains/sample';
import { Guard } from '../../lib/guard/guard';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import type { Memory } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

const directory = buildDirectory(sampleDomains());
const list = { source: 'sample', count: directory.size, complete: true, version: '1', canAskAgain: false } as const;

export type Assisted = MountedAssistant & {
  /** The overlay's host and the root in it. */
  host: HTMLElement;
  root: ShadowRoot;
  /** A shown part of the overlay, by its name. */
  part(name: string): HTMLElement | null;
};

/** Guard and assistant on the page of the test, with the sample list and a memory of its own. */
export function assist({ signal, memory = emptyMemory }: { signal: AbortSignal; memory?: Memory }): Assisted {
  const answer: AssistantPorts['check'] = async (value, subscriber, leftField) =>
    check(value, directory, list, { subscriber, leftField, now: Date.now() });
  const guard = new Guard(
    document,
    assignUsageProduct,
    {
      isExact: async (value) => directory.has(value),
      recall: async () => ({ memory, rules: {} }),
      describe: ({ id }) => `Held: ${id}`,
      shadowOf: (element) => element.shadowRoot,
    },
    signal,
  );
  guard.start();
  const mounted = mountAssistant({
    guard,
    procedures: [assignUsageProduct],
    ports: {
      check: answer,
      readMemory: async () => memory,
      writeMemory: async () => undefined,
      record: async () => ({ waiting: 0 }),
      seeOrders: async () => undefined,
      orderedBefore: async () => undefined,
      now: () => Date.now(),
    },
    place: { side: 'right', collapsed: false },
    keys: { panel: 'Alt .', next: 'Alt ,' },
    doors: { openOptions: () => undefined, keepPlace: () => undefined },
    openRoot: true,
    signal,
  });
  const host = document.querySelector<HTMLElement>('plumbline-overlay');
  const root = host?.shadowRoot;
  if (!host || !root) throw new Error('An overlay with an open root was sought, and there is none.');
  return { ...mounted, host, root, part: (name) => root.querySelector<HTMLElement>(`[data-part="${name}"]`) };
}

/** The pop-up of a usage product as a dialog of the page, open; the field still has OneBill's own identifier. */
export function openProductDialog(style = ''): { dialog: HTMLDialogElement; field: HTMLInputElement } {
  const dialog = document.createElement('dialog');
  dialog.style.cssText = style;
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    element.textContent = text;
    dialog.append(element);
    return element;
  };
  add('h2', 'Domain Usage / Domain Usage Plan');
  add('button', 'Add-On').type = 'button';
  add('button', 'Apply').type = 'button';
  add('label', 'Identifier').htmlFor = 'identifier';
  const field = add('input');
  field.id = 'identifier';
  field.value = 'SUB5201-PROD3102';
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, field };
}

/** Types into a field as a person does: the value first, then the event. */
export function type(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
