/** Makes an element: attributes starting with `on` are listeners, `null` children are left out. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

let ids = 0;
/** A fresh id, as frameworks generate them. */
export const freshId = () => `:r${(ids++).toString(36)}:`;

/** An icon drawn with strokes. */
export function icon(path) {
  const holder = document.createElement('span');
  holder.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
  return holder.firstChild;
}

export const PATHS = {
  check: 'M4 12l6 6L20 6',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M15 5l-7 7 7 7',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M5 19l3-3M16 8l3-3',
};

/** Shows a message for four seconds. */
export function toast(text) {
  const shown = h('div', null, text);
  document.querySelector('.toasts').append(shown);
  setTimeout(() => shown.remove(), 4000);
}

/** Opens a floating list at the end of the page, under `anchor`, until one of its entries or anything else is clicked. */
export function openPopover(anchor, role, entries) {
  const box = anchor.getBoundingClientRect();
  const portal = document.querySelector('#portal');
  const close = () => {
    portal.replaceChildren();
    anchor.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
  };
  const outside = (event) => portal.contains(event.target) || close();
  const items = entries.map(([label, act]) =>
    h(
      'div',
      {
        role: role === 'menu' ? 'menuitem' : 'option',
        tabindex: -1,
        onclick: () => {
          close();
          act?.();
        },
      },
      label,
    ),
  );
  const style = `left:${Math.min(box.left, innerWidth - 190) + scrollX}px;top:${box.bottom + 4 + scrollY}px`;
  portal.replaceChildren(h('div', { class: 'popover', role, style }, items));
  anchor.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside, true);
  items[0]?.focus();
}

/** Opens a modal dialog in the top layer and gives it back. */
export function openDialog(title, content, actions) {
  const id = freshId();
  const dialog = h(
    'dialog',
    { 'aria-labelledby': id, onclose: () => dialog.remove() },
    h('div', { class: 'row spread' }, h('h2', { id }, title), h('div', { class: 'row' }, actions)),
    content,
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
