import { escaped, today } from '../server.js';
import { Piece } from './piece.js';
import { go, send, server, view } from './store.js';

const COLUMNS = 'display:grid;grid-template-columns:120px 120px 100px 1fr 40px;align-items:center;';

class OrderRow extends Piece {
  static style =
    `:host{${COLUMNS}position:relative;padding:6px 0;border-bottom:1px solid var(--edge)}sv-menu{top:34px}`;
  template() {
    const { number, date, type, status } = this.order;
    return `<span>${number}</span><span>${date}</span><span>${type}</span><span>${status}</span><sv-sign n="0"></sv-sign>`;
  }
  drawn() {
    this.one('sv-sign').addEventListener('click', () => {
      if (this.one('sv-menu')) return this.one('sv-menu').remove();
      const menu = document.createElement('sv-menu');
      const activate = this.order.status === 'Pending Billing' ? '<span role="menuitem">Activate</span>' : '';
      menu.innerHTML = `<span role="menuitem">View</span>${activate}<span role="menuitem">Cancel Order</span>`;
      menu.addEventListener('click', (event) => {
        menu.remove();
        if (event.target.textContent === 'Activate') this.fire('activate', this.order);
      });
      this.root.append(menu);
    });
  }
}

class Activation extends Piece {
  static style = 'sv-check{display:block;padding:6px 0}';
  template() {
    const boxes = this.order.lines.map(
      (line) => `<sv-check>${escaped(`${line.name} - ${line.identifier}`)}</sv-check>`,
    );
    return `<sv-modal><span slot="title">Activate ${this.order.number}</span>${boxes.join('')}
      <sv-field type="date" value="${today()}">Activation Date</sv-field><sv-button slot="foot">Cancel</sv-button>
      <sv-button slot="foot" solid>Start Billing</sv-button></sv-modal>`;
  }
  drawn() {
    const [cancel, start] = this.all('sv-button');
    cancel.addEventListener('click', () => this.remove());
    start.addEventListener('click', async () => {
      const boxes = this.all('sv-check');
      const lines = this.order.lines.filter((_, at) => boxes[at].checked).map((line) => line.id);
      const done = await send('activate', { order: this.order.number, lines, date: this.one('sv-field').value });
      if (done) go({});
    });
  }
}

class Orders extends Piece {
  static mode = 'closed';
  static style = 'header{display:flex;justify-content:space-between;align-items:center}';
  template() {
    return '<header><b>Orders</b><sv-button solid>Create Order</sv-button></header><div class="list"></div>';
  }
  drawn() {
    this.one('sv-button').addEventListener('click', () => go({ page: 'chooser', category: null }));
    for (const order of server.orders.filter((each) => each.account === view.account).reverse()) {
      const row = document.createElement('sv-order-row');
      row.order = order;
      this.one('.list').append(row);
    }
    this.one('.list').addEventListener('activate', ({ detail }) => {
      const dialog = document.createElement('sv-activation');
      dialog.order = detail;
      this.root.append(dialog);
    });
  }
}

customElements.define('sv-order-row', OrderRow);
customElements.define('sv-activation', Activation);
customElements.define('sv-orders', Orders);
