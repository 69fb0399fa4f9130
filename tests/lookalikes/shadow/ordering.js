import { escaped } from '../server.js';
import { Piece } from './piece.js';
import { go, send, server, view } from './store.js';

const CATEGORIES = {
  once: 'One-Time - UCAAS Services',
  ucaas: 'Recurring - UCAAS Services',
  fax: 'Recurring - Fax Services',
  hardware: 'Hardware',
};

class Product extends Piece {
  static mode = 'closed';
  static style =
    `:host{display:flex;align-items:center;gap:16px;padding:10px 0;border-bottom:1px solid var(--edge)}div{flex:1}
    b{display:block}.n{background:#3b8f4a;color:#fff;border-radius:50%;width:22px;line-height:22px;text-align:center}`;
  template() {
    const { name, price, code } = this.product;
    const count = server.draft.lines.filter((line) => line.code === code).length;
    return `<div><b>${name}</b>$${price.toFixed(2)} monthly</div>${count ? `<span class="n">${count}</span>` : ''}<sv-button>Add</sv-button>`;
  }
  drawn() {
    this.one('sv-button').addEventListener('click', async () => {
      await send('addProduct', { account: view.account, code: this.product.code });
      go({});
    });
  }
}

class Chooser extends Piece {
  static style =
    `.tiles{display:flex;gap:12px;margin-bottom:12px}.tiles button{font:inherit;flex:1;padding:14px;border:1px solid var(--edge);
    background:none;border-radius:6px;cursor:pointer}.tiles [on]{border-color:var(--accent);color:var(--accent)}
    footer{display:flex;justify-content:flex-end;gap:10px;margin-top:16px}`;
  template() {
    const tiles = Object.entries(CATEGORIES).map(
      ([category, text]) => `<button ${category === view.category ? 'on' : ''}>${text}</button>`,
    );
    const none = server.draft.lines.length === 0 ? 'disabled' : '';
    return `<h2>New order</h2><div class="tiles">${tiles.join('')}</div><div class="list"></div>
      <footer><sv-button>Cancel</sv-button><sv-button solid hidden>Review</sv-button><sv-button solid ${none}>Review</sv-button></footer>`;
  }
  drawn() {
    const keys = Object.keys(CATEGORIES);
    this.all('.tiles button').forEach((tile, at) => {
      tile.addEventListener('click', () => go({ category: keys[at] }));
    });
    for (const product of server.products.filter((each) => each.category === view.category)) {
      const piece = document.createElement('sv-product');
      piece.product = product;
      this.one('.list').append(piece);
    }
    const [cancel, , review] = this.all('footer sv-button');
    cancel.addEventListener('click', () => go({ page: 'profile', tab: 'Orders' }));
    review.addEventListener('click', () => review.hasAttribute('disabled') || go({ page: 'review' }));
  }
}

class Editor extends Piece {
  static style =
    'ul{list-style:none;padding:0}li{display:flex;justify-content:space-between;padding:6px 0}small{display:block;color:#776c63}';
  template() {
    const { line } = this;
    const offers = (server.addOns[line.code] ?? []).map(
      (name) => `<li><span>${name}</span><sv-button>Add</sv-button></li>`,
    );
    return `<sv-modal><span slot="title">${line.name}</span><sv-sign slot="actions" n="1" tip="Save"></sv-sign>
      <sv-sign slot="actions" n="2" tip="Close"></sv-sign><small>${line.plan}</small><sv-field value="${escaped(line.identifier)}">Identifier</sv-field>
      <sv-field value="1">Quantity</sv-field><div class="held"></div><ul hidden>${offers.join('')}</ul>
      <sv-button slot="foot">Add-On</sv-button></sv-modal>`;
  }
  drawn() {
    const [save, close] = this.all('sv-sign');
    const { line } = this;
    const list = () => {
      this.one('.held').innerHTML = line.addOns.map((name) => `<small>+ ${name}</small>`).join('');
    };
    save.addEventListener('click', async () => {
      const identifier = this.one('sv-field').value;
      if ((await send('saveIdentifier', { line: line.id, identifier })) !== null) go({});
    });
    close.addEventListener('click', () => this.remove());
    this.one('[slot=foot]').addEventListener('click', () => this.one('ul').removeAttribute('hidden'));
    for (const offer of this.all('li')) {
      offer.lastChild.addEventListener('click', async () => {
        if ((await send('addAddOn', { line: line.id, addOn: offer.firstChild.textContent })) !== null) list();
      });
    }
    list();
  }
}

class Line extends Piece {
  static style = `:host{display:flex;gap:24px;padding:10px 0;border-bottom:1px solid var(--edge)}div{flex:1}
    a{color:var(--accent);cursor:pointer}small{display:block}`;
  template() {
    const { name, plan, identifier, addOns, price } = this.line;
    const extra = addOns.map((addOn) => `<small>+ ${addOn}</small>`).join('');
    return `<div><a tabindex="0">${escaped(`${name} / ${plan} - ${identifier}`)}</a>${extra}</div><span>$${price.toFixed(2)}</span><span>1</span>`;
  }
  drawn() {
    this.one('a').addEventListener('click', () => this.fire('edit', this.line));
  }
}

class Review extends Piece {
  static mode = 'closed';
  static style = `.options{display:flex;justify-content:center;gap:24px;padding:16px}
    footer{display:flex;justify-content:flex-end;gap:10px}`;
  template() {
    return `<h2>Order Review</h2><div class="list"></div><div class="options"><sv-check on>Bill This Order</sv-check>
      <sv-check>Create Bill Group</sv-check></div><footer><sv-button>Back</sv-button><sv-button hidden>Place Order</sv-button>
      <sv-button solid>Place Order</sv-button></footer>`;
  }
  drawn() {
    for (const line of server.draft.lines) {
      const piece = document.createElement('sv-line');
      piece.line = line;
      this.one('.list').append(piece);
    }
    this.one('.list').addEventListener('edit', ({ detail }) => {
      const editor = document.createElement('sv-editor');
      editor.line = detail;
      this.root.append(editor);
    });
    const [back, , place] = this.all('footer sv-button');
    back.addEventListener('click', () => go({ page: 'chooser' }));
    place.addEventListener('click', async () => {
      if (place.hasAttribute('disabled')) return;
      place.setAttribute('disabled', '');
      const order = await send('placeOrder', { account: view.account, bill: this.one('sv-check').checked });
      if (order) go({ page: 'profile', tab: 'Products Owned', category: null });
    });
  }
}

const PIECES = { product: Product, chooser: Chooser, editor: Editor, line: Line, review: Review };
for (const [name, piece] of Object.entries(PIECES)) customElements.define(`sv-${name}`, piece);
