import { attributes, holdsOwnElements, move, partOf, styleOf, undoAll } from './changes';
import { decoyNames, isField, rowOf, synonymsOf, textNodesOf, translationsOf } from './surroundings';

/** What a mutation did: how to take it back, and what is right while it lasts. */
export type Mutated = {
  undo: () => void;
  /** `same`: the target as before. `none`: nothing on the page is right, so the finder must abstain. */
  right: 'same' | 'none';
  /** The element that took the target's place. */
  instead?: Element;
};
export type Mutation = (target: Element, random: () => number, others: readonly Element[]) => Mutated | undefined;

function reworded(target: Element, wording: (text: string) => readonly string[], random: () => number) {
  const undos: (() => void)[] = [];
  for (const { read, write } of textNodesOf(target)) {
    const text = read();
    const names = wording(text.trim());
    const name = names[Math.floor(random() * names.length)];
    if (!name) continue;
    write(text.replace(text.trim(), name));
    undos.push(() => write(text));
  }
  return undos.length > 0 ? ({ undo: undoAll(undos), right: 'same' } as const) : undefined;
}

function copyBeside(target: Element, change: (copy: Element) => boolean): Mutated | undefined {
  const original = rowOf(target) ?? target;
  if (holdsOwnElements(original)) return undefined;
  const copy = original.cloneNode(true) as Element; // a clone of an element is one
  if (!change(copy)) return undefined;
  original.before(copy);
  return { undo: () => copy.remove(), right: 'same' };
}

/** Every mutation by name. The set is frozen: a finder that fails one is mended in the finder. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  unchanged: () => ({ undo: () => undefined, right: 'same' }),

  'rename ids and classes': (target, random) => {
    const root = target.getRootNode() as Document | ShadowRoot; // of connected elements
    const undos: (() => void)[] = [];
    for (const element of root.querySelectorAll('[id]')) {
      const { id } = element;
      // What refers to an id is renamed with it, as a build would.
      const next = `n${Math.floor(random() * 1e9).toString(36)}`;
      for (const name of ['for', 'aria-labelledby', 'aria-controls'])
        for (const other of root.querySelectorAll(`[${name}="${CSS.escape(id)}"]`))
          undos.push(attributes(other, { [name]: next }));
      undos.push(attributes(element, { id: next }));
    }
    return { undo: undoAll(undos), right: 'same' };
  },

  wrap: (target) => {
    if (/^(?:TD|TR|LI|OPTION|TH)$/.test(target.tagName)) return undefined;
    const wrapper = target.ownerDocument.createElement('span');
    const undo = move(target, (marker) => {
      marker.before(wrapper);
      return { parent: wrapper, before: null, undo: () => wrapper.remove() };
    });
    return undo && { undo, right: 'same' };
  },

  unwrap: (target) => {
    const parent = target.parentElement;
    if (
      !parent?.parentElement ||
      /^(?:TD|TR|LI|TH|BODY|FORM|DIALOG)$/.test(parent.tagName) ||
      parent.children.length > 1
    )
      return undefined;
    const undo = move(target, () => ({
      parent: parent.parentElement as Element,
      before: parent,
      undo: () => undefined,
    }));
    return undo && { undo, right: 'same' };
  },

  'reorder siblings': (target, random) => {
    const row = rowOf(target) ?? target;
    const siblings = [...(row.parentElement?.children ?? [])].filter((each) => each.tagName === row.tagName);
    const goal = siblings[Math.floor(random() * siblings.length)];
    if (!goal || goal === row) return undefined;
    const undo = move(row, () => ({ parent: goal.parentNode as Node, before: goal, undo: () => undefined }));
    return undo && { undo, right: 'same' };
  },

  'reword to a synonym': (target, random) => reworded(target, synonymsOf, random),
  translate: (target, random) => reworded(target, translationsOf, random),

  'duplicate, hidden': (target) =>
    copyBeside(target, (copy) => {
      styleOf(copy)?.setProperty('display', 'none', 'important');
      return true;
    }),

  'duplicate as a decoy': (target, random) =>
    copyBeside(target, (copy) => {
      let changed = false;
      for (const { read, write } of textNodesOf(copy)) {
        const names = decoyNames(read().trim());
        const name = names[Math.floor(random() * names.length)];
        if (!name) continue;
        write(name);
        changed = true;
      }
      return changed;
    }),

  hide: (_target, _random, others) => {
    const undos = others.map((other) => {
      const before = other.getAttribute('style');
      styleOf(other)?.setProperty('display', 'none', 'important');
      return () => (before === null ? other.removeAttribute('style') : other.setAttribute('style', before));
    });
    return { undo: undoAll(undos), right: 'none' };
  },

  'move into a dialog': (target) => {
    const part = partOf(target);
    if (!part || target.closest('dialog')) return undefined;
    const own = part.ownerDocument;
    const dialog = own.createElement('dialog');
    const undo = move(part, () => {
      own.body.append(dialog);
      dialog.showModal();
      return { parent: dialog, before: null, undo: () => dialog.remove() };
    });
    return undo && { undo, right: 'same' };
  },

  'move into a frame': (target) => {
    const part = partOf(target);
    if (!part || part.querySelector('iframe') || part.contains(part.ownerDocument.body)) return undefined;
    const own = part.ownerDocument;
    const box = part.getBoundingClientRect();
    const frame = own.createElement('iframe');
    frame.style.cssText = `border:0;width:${Math.ceil(box.width) + 20}px;height:${Math.ceil(box.height) + 20}px`;
    const undo = move(part, (marker) => {
      marker.before(frame);
      const inner = frame.contentDocument as Document; // an empty frame has its document at once
      for (const sheet of own.querySelectorAll('style, link[rel=stylesheet]'))
        inner.head.append(inner.importNode(sheet, true));
      return { parent: inner.body, before: null, undo: () => frame.remove() };
    });
    return undo && { undo, right: 'same' };
  },

  'move into a shadow root': (target) => {
    const part = partOf(target);
    if (!part || /^(?:TR|TD|LI)$/.test(part.tagName)) return undefined;
    const host = part.ownerDocument.createElement('div');
    const undo = move(part, (marker) => {
      marker.before(host);
      return { parent: host.attachShadow({ mode: 'open' }), before: null, undo: () => host.remove() };
    });
    return undo && { undo, right: 'same' };
  },

  'late banner': (target) => {
    const own = target.ownerDocument;
    const banner = own.createElement('div');
    banner.innerHTML =
      '<b>Scheduled maintenance</b> Review the release notes, or place an order for support. <button>Dismiss</button> <button>Learn more</button>';
    banner.style.cssText = 'position:relative;padding:14px;background:#fff4ce;color:#333';
    own.body.prepend(banner);
    return { undo: () => banner.remove(), right: 'same' };
  },

  'shift of layout': (target) => {
    const { body } = target.ownerDocument;
    const before = body.getAttribute('style');
    body.style.setProperty('padding', '48px 12px 0 72px', 'important');
    return {
      undo: () => (before === null ? body.removeAttribute('style') : body.setAttribute('style', before)),
      right: 'same',
    };
  },

  'strip roles': (target) => {
    const root = target.getRootNode() as Document | ShadowRoot; // of connected elements
    const undos = [...root.querySelectorAll('[role]:not([role=dialog])')].map((each) =>
      attributes(each, { role: null }),
    );
    return undos.length > 0 ? { undo: undoAll(undos), right: 'same' } : undefined;
  },

  'swap tags': (target) => {
    if (isField(target) || !/^(?:BUTTON|A)$/.test(target.tagName)) return undefined;
    const other = target.ownerDocument.createElement('div');
    for (const { name, value } of target.attributes)
      if (!/^(?:type|href|role|disabled)$/.test(name)) other.setAttribute(name, value);
    other.setAttribute('onclick', '');
    other.style.cssText = `${other.style.cssText};display:inline-block;cursor:pointer`;
    other.append(...target.childNodes);
    target.replaceWith(other);
    return {
      undo: () => {
        target.append(...other.childNodes);
        other.replaceWith(target);
      },
      right: 'same',
      instead: other,
    };
  },

  'icon instead of text': (target) => {
    if (isField(target)) return undefined;
    const texts = textNodesOf(target).filter(({ read }) => read().trim());
    const [name] = texts.map(({ read }) => read().trim());
    if (!name || !('style' in target) || target.hasAttribute('title')) return undefined;
    const undos = texts.map(({ read, write }) => {
      const text = read();
      write('');
      return () => write(text);
    });
    undos.push(attributes(target, { title: name }));
    const icon = target.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
    icon.setAttribute('width', '18');
    icon.setAttribute('height', '18');
    if (target.tagName !== 'INPUT') target.append(icon);
    undos.push(() => icon.remove());
    return { undo: undoAll(undos), right: 'same' };
  },
};
