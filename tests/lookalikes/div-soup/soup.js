/** A div with classes, children and, where it does something, a click. */
export function d(classes, children = [], act = null, on = 'click') {
  const element = document.createElement('div');
  if (classes) element.className = classes;
  element.id = `x${Math.random().toString(36).slice(2, 8)}`;
  element.append(...[children].flat().filter((child) => child !== null));
  if (act) element.addEventListener(on, act);
  return element;
}

/** An icon of the icon font. */
export function fa(name, act = null) {
  const element = document.createElement('i');
  element.className = `fa fa-${name}`;
  if (act) element.addEventListener('click', act);
  return element;
}

/** A field that keeps what is typed in `state[key]`. */
export function field(state, key, type = 'text', width = 220) {
  const element = document.createElement('input');
  element.type = type;
  element.style.width = type === 'checkbox' ? 'auto' : `${width}px`;
  const property = type === 'checkbox' ? 'checked' : 'value';
  element[property] = state[key] ?? '';
  element.addEventListener('input', () => {
    state[key] = element[property];
  });
  return element;
}

/** Replaces all that the page shows, and puts the cursor and the scroll positions back where they were. */
export function replaceAll(content) {
  const inputs = [...document.querySelectorAll('input')];
  const at = inputs.indexOf(document.activeElement);
  const selection = at >= 0 ? [inputs[at].selectionStart, inputs[at].selectionEnd] : [];
  document.body.replaceChildren(...content);
  const again = document.querySelectorAll('input')[at];
  if (!again || again.type !== inputs[at].type) return;
  again.focus({ preventScroll: true });
  if (again.type === 'text') again.setSelectionRange(...selection);
}
