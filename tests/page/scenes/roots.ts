import { after, DOMAIN, type ForeignScene, framed, shadowed } from './scene';

const css = '<style>button,a{cursor:pointer}</style>';
const popUp = (field: string, foot = '<button>Add-On</button><button title="Apply">✓</button>') =>
  `<div role="dialog" style="position:absolute;left:120px;top:60px;width:400px;background:#fff;border:1px solid"><h3>Domain Usage</h3>${field}${foot}</div>`;
const profile = (mark = '') =>
  `<h2>Lakeside Dental Group</h2><p>SR10482</p><nav>${['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'].map((name) => `<a href="#" ${name === mark ? 'data-want' : ''}>${name}</a>`).join(' ')}</nav>`;

/** Frames and shadow roots, open, closed and in each other; native dialogs and popovers. */
export const roots: ForeignScene[] = [
  {
    as: 'a log-in in a frame',
    step: 'log-in',
    memory: after.start,
    html: `<h1>Portal</h1>${framed('<form><label>User <input></label><label>Password <input type="password"></label><button data-want>Log In</button></form>')}`,
  },
  {
    as: 'a menu in one closed root and the page in another',
    step: 'open-subscriber',
    memory: after.start,
    html: `<x-shell>${shadowed(`${css}<x-nav>${shadowed('<nav><a href="#">Pricing</a> <a data-want href="#">Customer</a> <a href="#">Config</a></nav>', 'closed')}</x-nav><x-main>${shadowed('<h1>Dashboard</h1>', 'closed')}</x-main>`, 'closed')}</x-shell>`,
  },
  {
    as: 'tabs in a frame of a frame',
    step: 'open-orders',
    memory: after.profile,
    html: `<div>OneBill</div>${framed(`<div>Workspace</div>${framed(`${css}${profile('Orders')}<p>Hosted Seat</p>`, 'width="700" height="300"')}`)}`,
  },
  {
    as: 'a component with slots',
    step: 'create-order',
    memory: after.orders,
    html: `${profile().replace('<a href="#" >Orders</a>', '<a href="#" aria-current="page">Orders</a>')}<x-card>${shadowed('<section><slot name="head"></slot><slot></slot></section>')}<span slot="head">Orders</span><button data-want>Create Order</button></x-card>`,
  },
  {
    as: 'a list of custom elements each with a root',
    step: 'add-usage-product',
    memory: after.orders,
    html: `<h2>Create Order</h2><p>Category: <b>Recurring - UCAAS Services</b></p>${['Domain Registration', 'Domain Usage', 'Toll Free Phone Number (DID)'].map((name) => `<x-product style="display:block">${shadowed(`<div><span>${name}</span> <x-button>${shadowed(`<button ${name === 'Domain Usage' ? 'data-want' : ''}>Add</button>`)}</x-button></div>`)}</x-product>`).join('')}<button>Review</button>`,
  },
  {
    as: 'a review in a frame without a name',
    step: 'open-product',
    memory: after.orders,
    html: framed(
      `<h3>Order Review</h3><table><tr><td><a data-want href="#">Domain Usage</a> / Domain Usage Plan - SUB5016-PROD3102</td><td>1</td></tr></table><label><input type="checkbox">Bill This Order</label><button>Place Order</button>`,
    ),
  },
  {
    as: 'a native modal dialog of the page around a frame',
    step: 'enter-domain',
    memory: after.orders,
    html: `${framed('<table><tr><td><a href="#">Domain Usage</a></td><td>SUB5016-PROD3102</td></tr></table><button>Place Order</button>', 'width="500" height="160"')}<dialog data-modal><h3>Domain Usage</h3><label for="zz">Identifier</label><input data-want id="zz" value="SUB5016-PROD3102"><button>Add-On</button><button>✓</button></dialog>`,
  },
  {
    as: 'a pop-up whose form lies in a frame of its own',
    step: 'enter-domain',
    memory: after.orders,
    html: `<table><tr><td><a href="#">Domain Usage</a></td><td>SUB5016-PROD3102</td></tr></table><button>Place Order</button><div style="position:fixed;left:160px;top:40px;background:#fff;border:2px solid;width:520px"><div>Domain Usage <button aria-label="Close">×</button></div>${framed('<h4>Domain Usage Plan</h4><table><tr><td>Identifier</td><td><input data-want value="SUB5016-PROD3102" size="30"></td></tr><tr><td>Qty</td><td><input value="1"></td></tr></table><button>Add-On</button> <button title="OK">✓</button>', 'width="500" height="200"')}</div>`,
  },
  {
    as: 'a field inside two closed roots',
    step: 'enter-domain',
    memory: after.orders,
    html: `<button>Place Order</button><x-dialog style="position:fixed;left:200px;top:60px;width:400px;background:#fff;border:1px solid">${shadowed(`<h3>Domain Usage</h3><x-field>${shadowed('<label>Identifier<input data-want value="SUB5016-PROD3102"></label>', 'closed')}</x-field><x-field>${shadowed('<label>Quantity<input value="1"></label>', 'closed')}</x-field><button>Add-On</button><button>✓</button>`, 'closed')}</x-dialog>`,
  },
  {
    as: 'a label outside and the field inside a root',
    step: 'enter-domain',
    memory: after.orders,
    html: `<button>Place Order</button>${popUp(`<label>Identifier</label><x-input style="display:inline-block">${shadowed('<input data-want value="SUB5016-PROD3102">')}</x-input>`).replace('<x-input', '<x-input data-want')}`,
  },
  {
    as: 'add-ons in a popover',
    step: 'add-toll-free',
    memory: after.yes,
    html: `${popUp(`<label>Identifier <input value="${DOMAIN}"></label><div style="border:1px solid"><b>Add-Ons</b><p>Toll Free Calls - 500 Minutes <button data-want>Add</button></p><p>Voicemail Transcription <button>Add</button></p></div>`, '<button title="Apply">✓</button>')}`,
  },
  {
    as: 'a tick in a closed root',
    step: 'confirm-product',
    memory: after.no,
    html: `<button>Place Order</button>${popUp(`<label>Identifier <input value="${DOMAIN}"></label>`, `<button>Add-On</button><x-icon-button>${shadowed('<button data-want><svg width="16" height="16" aria-label="check" role="img"><path d="M0 0h9v9z"/></svg></button>', 'closed')}</x-icon-button>`)}`,
  },
  {
    as: 'a button of a custom element with its words in a slot',
    step: 'place-order',
    memory: after.checked,
    html: `<h2>Order Review</h2><table><tr><td><a href="#">Domain Usage</a></td><td>${DOMAIN}</td></tr></table><x-button data-want style="display:inline-block">${shadowed('<button><slot></slot></button>', 'closed')}Place Order</x-button>`,
  },
  {
    as: 'gears in rows of a frame',
    step: 'open-order-menu',
    memory: after.placed,
    html: `<div>OneBill</div>${framed(`${profile().replace('<a href="#" >Orders</a>', '<a href="#" class="active" aria-current="page">Orders</a>')}<table><tr><th>Order</th><th>Status</th><th></th></tr><tr><td>ORD-77310</td><td>Pending Billing</td><td><button data-want class="cog"><svg width="14" height="14"><use href="#icon-cog"/></svg></button></td></tr><tr><td>ORD-77288</td><td>Pending Billing</td><td><button class="cog"><svg width="14" height="14"><use href="#icon-cog"/></svg></button></td></tr></table>`)}`,
  },
  {
    as: 'a popover of the browser as the menu',
    step: 'activate-order',
    memory: after.placed,
    html: `${profile()}<table><tr><td>ORD-77310</td><td>Pending Billing</td><td><button>⚙</button></td></tr></table><x-menu style="position:absolute;left:320px;top:160px">${shadowed('<ul style="list-style:none"><li><button>View</button></li><li><button data-want>Activate</button></li></ul>')}</x-menu>`,
  },
  {
    as: 'a native dialog in a frame',
    step: 'set-activation-date',
    memory: after.placed,
    html: framed(
      '<table><tr><td>ORD-77310</td><td>Pending Billing</td></tr></table><dialog data-modal><h3>Activate Order</h3><label><input type="checkbox" checked> Domain Usage</label><label>Activation Date <input data-want type="date" value="2026-11-25"></label><button>Start Billing</button></dialog>',
    ),
  },
  {
    as: 'a late dialog in a closed root',
    step: 'start-billing',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `<x-app>${shadowed('<dialog data-modal><h3>Activate Order</h3><label><input type="checkbox" checked> Domain Usage</label><label>Activation Date <input type="date" value="2026-12-01"></label><button data-want>Start Billing</button><button>Cancel</button></dialog>', 'closed')}</x-app>`,
  },
];
