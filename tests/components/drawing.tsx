import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { idleActions } from '../../components/gallery/samples';
import type { OverlayActions } from '../../components/overlay/view';

declare global {
  // React asks for this before it lets a test decide when drawing happens.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

export type Drawing = {
  root: HTMLElement;
  /** Draws something else in the same place. */
  again(node: ReactNode): Promise<void>;
  end(): Promise<void>;
  /** The elements of a role that speech would hear, by name where one is asked for. */
  all(role: string, name?: string | RegExp): HTMLElement[];
  /** The one element of a role and name; tells what was there instead when there is none or there are several. */
  one(role: string, name?: string | RegExp): HTMLElement;
  /** The one element with a `data-part`. */
  part(name: string): HTMLElement;
  parts(name: string): HTMLElement[];
  press(element: HTMLElement): Promise<void>;
  key(element: HTMLElement, key: string, more?: KeyboardEventInit): Promise<KeyboardEvent>;
  type(element: HTMLElement, value: string): Promise<void>;
};

/** Draws into the document, as a page would see it. */
export async function draw(node: ReactNode): Promise<Drawing> {
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = createRoot(root);
  await act(async () => drawn.render(node));

  const all = (role: string, name?: string | RegExp): HTMLElement[] => {
    const heard = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => !element.closest('[aria-hidden="true"]'),
    );
    return heard.filter((element) => getRole(element) === role && matches(computeAccessibleName(element), name));
  };
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  const only = (found: HTMLElement[], sought: string, there: () => string): HTMLElement => {
    const [first, second] = found;
    if (!first || second) throw new Error(`${found.length} instead of one ${sought}. There: ${there()}`);
    return first;
  };
  return {
    root,
    again: (next) => act(async () => drawn.render(next)),
    end: () =>
      act(async () => {
        drawn.unmount();
        root.remove();
      }),
    all,
    one: (role, name) =>
      only(all(role, name), `${role} "${String(name)}"`, () =>
        all(role)
          .map((there) => computeAccessibleName(there))
          .join(' | '),
      ),
    parts,
    part: (name) => only(parts(name), `part "${name}"`, () => partNames(root)),
    press: (element) => act(async () => element.click()),
    key: async (element, key, more) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      await act(async () => element.dispatchEvent(event));
      return event;
    },
    type: (element, value) =>
      act(async () => {
        if (!(element instanceof HTMLInputElement))
          throw new Error(`Typing wants an input, not <${element.localName}>.`);
        // React overrides the value of the element itself; what a person types goes past that.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

function matches(name: string, sought: string | RegExp | undefined): boolean {
  if (sought === undefined) return true;
  return typeof sought === 'string' ? name === sought : sought.test(name);
}

function partNames(root: HTMLElement): string {
  return [...root.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part')).join(', ');
}

/** Actions that only remember that they were called. */
export function watchedActions(): { [Name in keyof OverlayActions]-?: ReturnType<typeof vi.fn> } & OverlayActions {
  const watched = { ...idleActions };
  // Each action becomes a mock of itself; the shape stays that of the contract.
  for (const name of Object.keys(watched)) Reflect.set(watched, name, vi.fn());
  // The loop above made every entry a mock, which the type of the spread cannot say.
  return watched as ReturnType<typeof watchedActions>;
}
