/** The closed roots of this page, from host to root. Only tests look here. */
const closedRoots = new Map();
window.__closedRoots = closedRoots;

/** What all elements of this page have in common: a shadow root and a way to draw into it. */
export class Piece extends HTMLElement {
  static mode = 'open';
  static style = '';

  constructor() {
    super();
    const { mode } = this.constructor;
    this.root = this.attachShadow({ mode, delegatesFocus: this.constructor.delegates ?? false });
    if (mode === 'closed') closedRoots.set(this, this.root);
  }

  connectedCallback() {
    this.draw();
  }

  /** Replaces the content; the template of the class is asked for it. */
  draw() {
    this.root.innerHTML = `<style>${this.constructor.style}</style>${this.template()}`;
    this.drawn?.();
  }

  /** The first match in this element's own root. */
  one(selector) {
    return this.root.querySelector(selector);
  }

  /** Every match in this element's own root. */
  all(selector) {
    return [...this.root.querySelectorAll(selector)];
  }

  /** Tells the elements around this one that something happened. */
  fire(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const ROW = 'display:flex;align-items:center;gap:12px';

class Button extends Piece {
  static mode = 'closed';
  static observedAttributes = ['disabled'];
  static style = `button{font:inherit;padding:6px 16px;border-radius:4px;border:1px solid var(--accent);background:none;
    color:var(--accent);cursor:pointer}:host([solid]) button{background:var(--accent);color:#fff}button:disabled{opacity:.5}
    :host([hidden]){display:none}`;
  template() {
    return `<button ${this.hasAttribute('disabled') ? 'disabled' : ''}><slot></slot></button>`;
  }
  attributeChangedCallback() {
    if (this.isConnected) this.draw();
  }
}

const SIGNS = [
  'M9 6a3 3 0 1 0 .01 0M9 0v4M9 14v4M0 9h4M14 9h4M3 3l2.5 2.5M12.5 12.5L15 15M3 15l2.5-2.5M12.5 5.5L15 3',
  'M3 9l4 5 8-11',
  'M4 4l10 10M14 4L4 14',
  'M11 3L5 9l6 6',
];

class Sign extends Piece {
  static mode = 'closed';
  static style = `button{border:0;background:none;padding:6px;cursor:pointer;line-height:0;color:inherit}
    svg{width:18px;height:18px;fill:none;stroke:currentColor;stroke-width:2}`;
  template() {
    const tip = this.getAttribute('tip');
    return `<button ${tip ? `title="${tip}"` : ''}><svg viewBox="0 0 18 18"><path d="${SIGNS[this.getAttribute('n')]}"/></svg></button>`;
  }
}

class Field extends Piece {
  static mode = 'closed';
  static delegates = true;
  static style = `label{display:block;margin:10px 0}span{display:block;color:#776c63;font-size:12px}
    input{font:inherit;padding:6px 10px;border:1px solid var(--edge);border-radius:4px;width:100%;box-sizing:border-box}`;
  template() {
    return `<label><span><slot></slot></span><input type="${this.getAttribute('type') ?? 'text'}" autocomplete="off"></label>`;
  }
  drawn() {
    this.one('input').value = this.getAttribute('value') ?? '';
  }
  get value() {
    return this.one('input').value;
  }
}

class Check extends Piece {
  static mode = 'closed';
  template() {
    return `<label><input type="checkbox" ${this.hasAttribute('on') ? 'checked' : ''}> <slot></slot></label>`;
  }
  get checked() {
    return this.one('input').checked;
  }
}

class Tabs extends Piece {
  static style = `nav{display:flex;border-bottom:1px solid var(--edge);margin-bottom:12px}
    ::slotted(*){padding:8px 16px;cursor:pointer}::slotted([on]){border-bottom:2px solid var(--accent)}`;
  template() {
    return '<nav role="tablist"><slot name="tab"></slot></nav><slot></slot>';
  }
}

class Modal extends Piece {
  static mode = 'closed';
  static style = `.veil{position:fixed;inset:0;background:#2b262280;z-index:20}
    .box{position:fixed;z-index:21;left:calc(50% - 250px);top:90px;width:500px;background:var(--surface);border-radius:8px;padding:20px;
    box-sizing:border-box}header{${ROW}}header slot[name=title]{flex:1;display:block;font-size:18px}footer{${ROW};justify-content:flex-end}`;
  template() {
    return `<div class="veil"></div><div class="box" role="dialog" aria-modal="true"><header><slot name="title"></slot><slot name="actions"></slot></header>
      <slot></slot><footer><slot name="foot"></slot></footer></div>`;
  }
}

class Menu extends Piece {
  static style =
    `:host{position:absolute;right:16px;z-index:5;background:var(--surface);border:1px solid var(--edge);border-radius:4px;
    min-width:140px}::slotted(*){display:block;padding:8px 14px;cursor:pointer}::slotted(*:hover){background:#f1e8e1}`;
  template() {
    return '<slot></slot>';
  }
}

const PIECES = { button: Button, sign: Sign, field: Field, check: Check, tabs: Tabs, modal: Modal, menu: Menu };
for (const [name, piece] of Object.entries(PIECES)) customElements.define(`sv-${name}`, piece);
