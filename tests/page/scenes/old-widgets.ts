import { after, DOMAIN, type ForeignScene } from './scene';

const ext = `<style>.x-btn,.x-tree-node,.x-tab,.x-grid-cell,.x-menu-item,.x-tool,.l-btn{cursor:pointer}.x-btn{display:inline-block;border:1px solid #99bbe8;padding:3px 8px}
  .x-window,.window{position:absolute;left:260px;top:90px;width:440px;background:#fff;border:1px solid #369;z-index:9001}.x-tool,.l-btn-icon,.tree-icon{display:inline-block;width:16px;height:16px}
  .x-menu,.menu{position:absolute;left:420px;top:180px;background:#f0f0f0;z-index:19000}.x-hide-offsets{position:absolute;left:-10000px;top:-10000px}.datagrid-cell{padding:2px}td{border:1px solid #ddd}</style>`;
const field = (label: string, value: string, mark = '') =>
  `<table class="x-field"><tbody><tr><td class="x-field-label-cell"><label class="x-form-item-label">${label}:</label></td><td><input ${mark} class="x-form-field x-form-text" value="${value}" autocomplete="off"></td></tr></tbody></table>`;
const xwindow = (title: string, body: string, tools: string, bar: string) =>
  `<div class="x-window x-layer"><div class="x-window-header"><span class="x-window-header-text">${title}</span>${tools}</div><div class="x-window-body">${body}</div><div class="x-toolbar">${bar}</div></div>`;
const button = (text: string, mark = '') =>
  `<div ${mark} class="x-btn x-unselectable"><em><button ${mark} type="button" style="border:0;background:none;padding:0"><span class="x-btn-inner">${text}</span><span class="x-btn-icon"></span></button></em></div>`;
const strip = (open: string, mark = '') =>
  `<div class="x-tab-bar">${['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'].map((name) => `<a class="x-tab${name === open ? ' x-tab-active' : ''}" href="#" ${name === mark ? 'data-want' : ''}><span class="x-tab-inner">${name}</span></a>`).join(' ')}</div>`;

/** Widget libraries of the desktop kind: ExtJS-like windows and grids, jQuery EasyUI. */
export const oldWidgets: ForeignScene[] = [
  {
    as: 'a form in a window with a button in its bar',
    step: 'log-in',
    memory: after.start,
    html: `${ext}${xwindow('Please Login', `${field('Username', '')}<table><tr><td>Password:</td><td><input type="password" class="x-form-text"></td></tr></table>`, '', button('Login', 'data-want') + button('Reset'))}`,
  },
  {
    as: 'a tree of the left as a menu',
    step: 'open-subscriber',
    memory: after.start,
    html: `${ext}<div style="width:200px"><div class="tree-node"><span class="tree-icon"></span><span class="tree-title">Pricing</span></div><ul class="tree"><li><div class="tree-node" style="cursor:pointer"><span class="tree-hit tree-expanded"></span><span class="tree-title">Customer</span></div>
      <ul><li><div class="tree-node" style="cursor:pointer"><span class="tree-indent"></span><span class="tree-title">Leads</span></div></li><li><div data-want class="tree-node" style="cursor:pointer"><span class="tree-title">Subscribers</span></div></li></ul></li></ul></div><div>Welcome</div>`,
  },
  {
    as: 'tabs of EasyUI',
    step: 'open-orders',
    memory: after.profile,
    html: `${ext}<div class="panel-title">Lakeside Dental Group - SR10482</div><div class="tabs-header"><ul class="tabs" style="list-style:none;display:flex;gap:8px">${['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'].map((name) => `<li class="${name === 'Products Owned' ? 'tabs-selected' : ''}"><a class="tabs-inner" ${name === 'Orders' ? 'data-want' : ''} href="javascript:void(0)"><span class="tabs-title">${name}</span><span class="tabs-icon"></span></a></li>`).join('')}</ul></div><div class="tabs-panels"><div class="panel">Hosted Seat</div></div>`,
  },
  {
    as: 'a toolbar of a grid',
    step: 'create-order',
    memory: after.orders,
    html: `${ext}<div>Lakeside Dental Group</div><div>SR10482</div>${strip('Orders')}<div class="x-toolbar">${button('Create Order', 'data-want')}${button('Refresh')}</div><table class="x-grid-table"><tr class="x-grid-header-ct"><td>Order No.</td><td>Status</td></tr><tr class="x-grid-row"><td class="x-grid-cell"><div class="x-grid-cell-inner">ORD-61002</div></td><td class="x-grid-cell"><div>Billing Active</div></td></tr></table>`,
  },
  {
    as: 'a closed combo box with a trigger',
    step: 'choose-category',
    memory: after.orders,
    html: `${ext}<div class="x-panel-header">Create Order</div><table><tr><td><label>Category:</label></td><td><div data-want class="x-form-field-wrap" style="width:200px;display:inline-block"><input class="x-form-text" readonly value="Select a category" style="width:170px;cursor:pointer"><img class="x-form-trigger x-form-arrow-trigger" width="17" height="18" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" style="cursor:pointer"></div></td></tr></table><div class="x-grid-empty">No products to display</div>${button('Review')}`
      .replace('<input class', '<input data-want class')
      .replace('<img class', '<img data-want class'),
  },
  {
    as: 'an open combo list at the end of body',
    step: 'choose-category',
    memory: after.orders,
    html: `${ext}<div class="x-panel-header">Create Order</div><label>Category:</label><input class="x-form-text" readonly value="Select a category"><div class="x-grid-empty">No products to display</div>${button('Review')}
      <div class="x-boundlist x-layer" style="position:absolute;left:70px;top:60px;background:#fff;width:220px"><ul style="list-style:none;padding:0;margin:0"><li class="x-boundlist-item" style="cursor:pointer">Hardware</li><li class="x-boundlist-item" style="cursor:pointer">One Time - UCAAS Services</li><li data-want class="x-boundlist-item" style="cursor:pointer">Recurring - UCAAS Services</li></ul></div>`,
  },
  {
    as: 'a datagrid with an action link in its cell',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${ext}<div class="panel-title">Create Order</div><span class="combo"><input class="combo-text" value="Recurring - UCAAS Services" readonly></span><table class="datagrid-btable">${['Domain Registration', 'Domain Usage', 'Domain Transfer'].map((name) => `<tr class="datagrid-row"><td><div class="datagrid-cell">${name}</div></td><td><div class="datagrid-cell">${name} Plan</div></td><td><div class="datagrid-cell"><a ${name === 'Domain Usage' ? 'data-want' : ''} href="javascript:void(0)" onclick="void 0">Add</a></div></td></tr>`).join('')}</table><a class="l-btn" href="javascript:void(0)"><span class="l-btn-left"><span class="l-btn-text">Review</span></span></a>`,
  },
  {
    as: 'a linkbutton of EasyUI after the product was added',
    step: 'review-order',
    memory: after.orders,
    html: `${ext}<div class="panel-title">Create Order</div><span class="combo"><input value="Recurring - UCAAS Services" readonly></span><table class="datagrid-btable"><tr class="datagrid-row"><td><div class="datagrid-cell">Domain Usage</div></td><td><div class="datagrid-cell"><a href="javascript:void(0)">Add</a> <a href="javascript:void(0)">Remove</a></div></td></tr></table><a data-want class="l-btn" href="javascript:void(0)"><span class="l-btn-left"><span class="l-btn-text">Review</span><span class="l-btn-icon icon-ok"></span></span></a>`,
  },
  {
    as: 'a grid cell that one double-clicks',
    step: 'open-product',
    memory: after.orders,
    html: `${ext}<div class="x-panel-header">Order Review</div><table class="x-grid-table"><tr><td>Product</td><td>Price Plan</td><td>Identifier</td><td>Qty</td></tr><tr class="x-grid-row"><td class="x-grid-cell"><div data-want class="x-grid-cell-inner" style="color:#15c;text-decoration:underline;display:inline-block">Domain Usage</div></td><td class="x-grid-cell">Domain Usage Plan</td><td class="x-grid-cell">SUB5016-PROD3102</td><td class="x-grid-cell">1</td></tr></table><input type="checkbox" id="b"><label for="b">Bill This Order</label>${button('Place Order')}`.replace(
      '<td class="x-grid-cell"><div data-want',
      '<td data-want class="x-grid-cell"><div data-want',
    ),
  },
  {
    as: 'a window with captions in cells',
    step: 'enter-domain',
    memory: after.orders,
    html: `${ext}<table class="x-grid-table"><tr><td>Domain Usage</td><td>SUB5016-PROD3102</td></tr></table>${button('Place Order')}${xwindow('Domain Usage', `${field('Product', 'Domain Usage')}${field('Identifier', 'SUB5016-PROD3102', 'data-want')}${field('Quantity', '1')}`, '<div class="x-tool x-tool-close"></div>', button('Add-On') + button('✓'))}`,
  },
  {
    as: 'a button of a window to its add-ons',
    step: 'open-add-ons',
    memory: after.yes,
    html: `${ext}${button('Place Order')}${xwindow('Domain Usage', field('Identifier', DOMAIN), '<div class="x-tool x-tool-close"></div>', button('Add -On', 'data-want') + button('✓'))}`,
  },
  {
    as: 'tools of a window header: the tick and the cross',
    step: 'confirm-product',
    memory: after.no,
    html: `${ext}${button('Place Order')}${xwindow('Domain Usage', field('Identifier', DOMAIN), '<div data-want class="x-tool"><img class="x-tool-img x-tool-check" width="15" height="15" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div><div class="x-tool"><img class="x-tool-img x-tool-close" width="15" height="15" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>', button('Add-On'))}`,
  },
  {
    as: 'a bottom toolbar',
    step: 'place-order',
    memory: after.checked,
    html: `${ext}<div class="x-panel-header">Order Review</div><table class="x-grid-table"><tr><td>Product</td><td>Identifier</td></tr><tr class="x-grid-row"><td>Domain Usage / Domain Usage Plan</td><td>${DOMAIN}</td></tr></table><div class="x-toolbar">${button('Back')}${button('Place Order', 'data-want')}</div>`,
  },
  {
    as: 'a gear column with an action icon',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${ext}<div>Lakeside Dental Group</div><div>SR10482</div>${strip('Orders')}<table class="x-grid-table"><tr><td>Order No.</td><td>Status</td><td></td></tr>${['ORD-77310', 'ORD-77300'].map((order) => `<tr class="x-grid-row"><td class="x-grid-cell"><div>${order}</div></td><td class="x-grid-cell">Pending Billing</td><td class="x-grid-cell x-action-col-cell"><div style="display:inline-block"><img ${order === 'ORD-77310' ? 'data-want' : ''} role="button" alt="" class="x-action-col-icon gear" width="16" height="16" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" style="cursor:pointer"></div></td></tr>`).join('')}</table>`,
  },
  {
    as: 'a context menu over the grid',
    step: 'activate-order',
    memory: after.placed,
    html: `${ext}<div>Lakeside Dental Group</div><div>SR10482</div>${strip('Orders')}<table class="x-grid-table"><tr class="x-grid-row"><td>ORD-77310</td><td>Pending Billing</td></tr></table><div class="menu"><div class="menu-item" style="cursor:pointer"><div class="menu-text">View</div></div><div data-want class="menu-item" style="cursor:pointer"><div class="menu-text">Activate</div><div class="menu-icon"></div></div></div>`,
  },
  {
    as: 'a date with a trigger in a window',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${ext}${xwindow('Activate Order ORD-77310', `<table><tr><td><input type="checkbox" checked></td><td>Domain Usage</td></tr></table><table><tr><td><label>Activation Date:</label></td><td><input data-want class="x-form-text" value="11/25/2026"></td><td><img class="x-form-date-trigger" width="17" height="18" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" style="cursor:pointer"></td></tr></table>`, '<div class="x-tool x-tool-close"></div>', button('Start Billing') + button('Cancel'))}`,
  },
  {
    as: 'the last button of a window',
    step: 'start-billing',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${ext}${xwindow('Activate Order ORD-77310', `<table><tr><td><input type="checkbox" checked></td><td>Domain Usage</td></tr></table>${field('Activation Date', '12/01/2026')}`, '<div class="x-tool x-tool-close"></div>', button('Start Billing', 'data-want') + button('Cancel'))}`,
  },
];
