import './ordering.js';
import './orders.js';
import { escaped } from '../server.js';
import { Piece } from './piece.js';
import { go, SUBSCRIBERS, send, server, view } from './store.js';

class Login extends Piece {
  static style =
    ':host{display:block;width:340px;margin:14vh auto;background:var(--surface);padding:28px;border-radius:8px}';
  template() {
    return `<h2>Quillon Billing</h2><sv-field>Username</sv-field><sv-field type="password">Password</sv-field>
      <sv-button solid>Sign in</sv-button>`;
  }
  drawn() {
    this.one('sv-button').addEventListener('click', async () => {
      if ((await send('login', { user: this.one('sv-field').value })) !== null) go({ page: 'home' });
    });
  }
}

const MENU = {
  Dashboard: [],
  Pricing: [['Products', { page: 'catalogue', sold: 'Products' }], ['Usage Rating']],
  Customer: [['Leads'], ['Subscribers', { page: 'subscribers' }]],
  Reports: [],
  'Sys Admin': [],
};

class Nav extends Piece {
  static style =
    `:host{background:#3a2a22;color:#eadfd7;width:150px}.top{position:relative;padding:12px 16px;cursor:pointer}
    .fly{display:none;position:absolute;left:150px;top:0;background:#4a372d;width:150px;z-index:4}.top:hover .fly{display:block}
    .fly div{padding:10px 14px}`;
  template() {
    const groups = Object.entries(MENU).map(([label, entries]) => {
      const inner = entries.map(([text]) => `<div>${text}</div>`).join('');
      return `<div class="top"><span>${label}</span>${inner && `<div class="fly">${inner}</div>`}</div>`;
    });
    return groups.join('');
  }
  drawn() {
    const changes = Object.values(MENU).flat();
    this.all('.fly div').forEach((entry, at) => {
      const [, change] = changes[at];
      if (change) entry.addEventListener('click', () => go(change));
    });
  }
}

class Subscribers extends Piece {
  static style =
    '.row{display:flex;gap:24px;padding:10px 0;border-bottom:1px solid var(--edge)}a{color:var(--accent);cursor:pointer;width:120px}';
  template() {
    const rows = Object.entries(SUBSCRIBERS).map(
      ([number, name]) => `<div class="row"><a tabindex="0">${number}</a><span>${escaped(name)}</span></div>`,
    );
    return `<h2>Subscribers</h2>${rows.join('')}`;
  }
  drawn() {
    for (const link of this.all('a')) {
      link.addEventListener('click', () => go({ page: 'profile', account: link.textContent, tab: 'Products Owned' }));
    }
  }
}

class Profile extends Piece {
  static mode = 'closed';
  static style = 'header{display:flex;align-items:center;gap:12px}h2{margin:0}.grow{flex:1}';
  template() {
    const tabs = ['Products Owned', 'Orders', 'Quotes', 'Invoices', 'Documents'].map(
      (tab) =>
        `<span slot="tab" role="tab" tabindex="0" ${tab === view.tab ? 'on aria-selected="true"' : ''}>${tab}</span>`,
    );
    const content = view.tab === 'Orders' ? '<sv-orders></sv-orders>' : '<p>There is nothing here yet.</p>';
    return `<header><sv-sign n="3"></sv-sign><div><h2>${escaped(SUBSCRIBERS[view.account])}</h2>${view.account}</div>
      <span class="grow"></span><sv-button>Edit</sv-button><sv-button hidden>Create Order</sv-button></header><br>
      <sv-tabs>${tabs.join('')}${content}</sv-tabs>`;
  }
  drawn() {
    this.one('sv-sign').addEventListener('click', () => go({ page: 'subscribers' }));
    for (const tab of this.all('[role=tab]')) tab.addEventListener('click', () => go({ tab: tab.textContent }));
  }
}

class Catalogue extends Piece {
  template() {
    const names =
      view.sold === 'Add-Ons' ? Object.values(server.addOns).flat() : server.products.map(({ name }) => name);
    const tabs = ['Products', 'Add-Ons'].map(
      (tab) => `<span slot="tab" role="tab" tabindex="0" ${tab === view.sold ? 'on' : ''}>${tab}</span>`,
    );
    return `<h2>Products</h2><sv-tabs>${tabs.join('')}<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></sv-tabs>`;
  }
  drawn() {
    for (const tab of this.all('[role=tab]')) tab.addEventListener('click', () => go({ sold: tab.textContent }));
  }
}

const PAGES = {
  home: '<h2>Dashboard</h2><p>Good to see you.</p>',
  subscribers: '<sv-subscribers></sv-subscribers>',
  profile: '<sv-profile></sv-profile>',
  chooser: '<sv-chooser></sv-chooser>',
  review: '<sv-review></sv-review>',
  catalogue: '<sv-catalogue></sv-catalogue>',
};

class App extends Piece {
  static style = `.bar{height:48px;line-height:48px;padding:0 20px;background:var(--accent);color:#fff;font-size:17px}
    .below{display:flex;min-height:calc(100vh - 48px)}main{flex:1;padding:24px;background:var(--surface);margin:16px;border-radius:8px}
    .note{position:fixed;right:20px;bottom:20px;background:#3a2a22;color:#fff;padding:10px 18px;border-radius:4px;z-index:30}`;
  template() {
    if (view.page === 'login') return '<sv-login></sv-login>';
    return `<div class="bar">Quillon Billing</div><div class="below"><sv-nav></sv-nav><main>${PAGES[view.page]}</main></div>`;
  }
  /** Shows a note for three seconds. */
  tell(text) {
    const note = document.createElement('div');
    note.className = 'note';
    note.textContent = text;
    this.root.append(note);
    setTimeout(() => note.remove(), 3000);
  }
}

const PIECES = { login: Login, nav: Nav, subscribers: Subscribers, profile: Profile, catalogue: Catalogue, app: App };
for (const [name, piece] of Object.entries(PIECES)) customElements.define(`sv-${name}`, piece);
