export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Runs `act` on clicks on anything inside `root` that matches, now or later. */
export function on(root, selector, act) {
  $(root).addEventListener('click', (event) => {
    const hit = event.target.closest(selector);
    if (!hit) return;
    if (hit.tagName === 'A') event.preventDefault();
    act(hit);
  });
}

/** Tells the clerk something for three seconds. */
export function tell(text) {
  const alert = $('.alert');
  alert.textContent = text;
  alert.classList.remove('d-none');
  setTimeout(() => alert.classList.add('d-none'), 3000);
}

/** Opens or closes a modal, with its transition. */
export function toggleModal(modal, open) {
  if (open) modal.style.display = 'block';
  setTimeout(() => modal.classList.toggle('show', open), 10);
  if (!open) setTimeout(() => modal.style.removeProperty('display'), 160);
}
