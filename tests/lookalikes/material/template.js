let serial = 0;
/** The next number for generated ids, such as `mat-input-4`. */
export const serialNumber = () => serial++;

/**
 * Puts a template into a host. `(click)="name:argument"` and the like call `acts.name(argument, event)`; the attributes
 * are gone afterwards, and every element carries the scope of its component.
 */
export function mount(host, scope, markup, acts = {}) {
  host.innerHTML = markup;
  for (const element of host.querySelectorAll('*')) {
    element.setAttribute(`_ngcontent-${scope}`, '');
    for (const { name, value } of [...element.attributes]) {
      if (!name.startsWith('(')) continue;
      const [act, argument] = value.split(/:(.*)/);
      element.removeAttribute(name);
      element.addEventListener(name.slice(1, -1), (event) => acts[act](argument, event));
    }
  }
  host.append(document.createComment(''));
  return host;
}

/** A button with an icon, which is a word that the icon font draws as one sign. */
export function iconButton(icon, act) {
  return `<button mat-icon-button class="mdc-icon-button" type="button" (click)="${act}"><span class="mat-ripple"></span
    ><mat-icon role="img" class="mat-icon notranslate" aria-hidden="true">${icon}</mat-icon></button>`;
}

/** A button with a label and perhaps an icon before it. */
export function button(label, act, { icon = '', kind = 'mat-stroked-button', disabled = false } = {}) {
  const sign = icon && `<mat-icon role="img" class="mat-icon" aria-hidden="true">${icon}</mat-icon>`;
  return `<button ${kind} class="mdc-button ${kind}" type="button" (click)="${act}"${disabled ? ' disabled' : ''}>${sign}<span
    class="mdc-button__label">${label}</span><span class="mat-ripple"></span></button>`;
}

/** An outlined field with a label that floats on its border. `events` are bound to the input. */
export function outlined(label, value, { type = 'text', events = '' } = {}) {
  const id = `mat-input-${serialNumber()}`;
  return `<mat-form-field class="mat-form-field-appearance-outline"><div class="mdc-text-field"><label class="mdc-floating-label"
    for="${id}"><mat-label>${label}</mat-label></label><input matinput class="mat-input-element" id="${id}" type="${type}"
    value="${value}" autocomplete="off" ${events}></div><mat-error></mat-error></mat-form-field>`;
}

function container() {
  const held = document.querySelector('.cdk-overlay-container');
  if (held) return held;
  const made = document.createElement('div');
  made.className = 'cdk-overlay-container';
  document.body.append(made);
  return made;
}

/** Opens a pane over the page, closed by a click beside it, and gives it with the function that closes it. */
export function openOverlay({ at = null, dark = false }) {
  const backdrop = document.createElement('div');
  backdrop.className = `cdk-overlay-backdrop${dark ? ' dark' : ''}`;
  const pane = document.createElement('div');
  pane.className = `cdk-overlay-pane${at ? '' : ' centred'}`;
  pane.id = `cdk-overlay-${serialNumber()}`;
  if (at) {
    const box = at.getBoundingClientRect();
    pane.style.cssText = `left:${Math.min(box.left, innerWidth - 200)}px;top:${box.bottom}px;min-width:${box.width}px`;
  }
  const close = () => {
    backdrop.remove();
    pane.remove();
  };
  backdrop.addEventListener('click', close);
  container().append(backdrop, pane);
  return { pane, close };
}

/** A menu under a button: pairs of a label and what it does. */
export function openMenu(anchor, entries) {
  const { pane, close } = openOverlay({ at: anchor });
  const items = entries.map(
    (
      [label],
      at,
    ) => `<button mat-menu-item role="menuitem" class="mat-mdc-menu-item" type="button" (click)="pick:${at}"><span
      class="mdc-list-item__primary-text">${label}</span></button>`,
  );
  const pick = (at) => {
    close();
    entries[at][1]?.();
  };
  mount(pane, 'ng-c77', `<div role="menu" class="mat-mdc-menu-panel">${items.join('')}</div>`, { pick });
}

/** A message at the foot of the page. */
export function snack(text) {
  const bar = document.createElement('mat-snack-bar-container');
  bar.textContent = text;
  container().append(bar);
  setTimeout(() => bar.remove(), 3000);
}
