/** The closed roots of this page, from host to root. Only tests look here. */
const closedRoots = new Map();
window.__closedRoots = closedRoots;

const BASE = `:host{display:block}.t{cursor:pointer;display:inline-block;padding:6px 14px;border:1px solid #8fa89e;border-radius:18px}
  .t.lleno{background:#1f6f54;color:#fff}.t.no{opacity:.4;pointer-events:none}.fila{display:flex;gap:18px;align-items:center;padding:8px 0;border-bottom:1px solid #d4ddd8}
  .fila>:first-child{flex:1}.enlace{color:#1f6f54;cursor:pointer;text-decoration:underline}h2{margin:0 0 12px}`;

/**
 * Defines an element that draws itself into a closed root. `template` gives its markup; what carries `data-do` calls the
 * deed of that name with the value of `data-with`.
 */
export function define(name, { css = '', template, deeds = {}, drawn }) {
  class Drawn extends HTMLElement {
    constructor() {
      super();
      this.inner = this.attachShadow({ mode: 'closed' });
      closedRoots.set(this, this.inner);
      this.inner.addEventListener('click', (event) => {
        const pressed = event.target.closest('[data-do]');
        if (pressed) deeds[pressed.dataset.do]?.call(this, pressed.dataset.with, pressed);
      });
    }
    connectedCallback() {
      this.draw();
    }
    draw() {
      this.inner.innerHTML = `<style>${BASE}${css}</style>${template.call(this)}`;
      drawn?.call(this);
    }
    one(selector) {
      return this.inner.querySelector(selector);
    }
  }
  customElements.define(name, Drawn);
}

define('cf-campo', {
  css: ':host{margin:10px 0}label{display:block;font-size:13px;color:#54665f}input{font:inherit;padding:6px 8px;width:260px}',
  template() {
    return `<label>${this.getAttribute('nombre')}</label><input type="${this.getAttribute('tipo') ?? 'text'}">`;
  },
  drawn() {
    this.one('input').value = this.getAttribute('valor') ?? '';
    Object.defineProperty(this, 'valor', { configurable: true, get: () => this.one('input').value });
  },
});
