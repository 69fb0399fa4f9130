import { after, DOMAIN, type ForeignScene } from './scene';

const css = `<style>[class*=btn],[class*=button],[class*=item],[role=tab],.slds-path{cursor:pointer}.overlay{position:fixed;inset:0;background:rgba(0,0,0,.3);z-index:1000}
  .box{position:fixed;left:300px;top:80px;width:480px;background:#fff;padding:16px;z-index:1001}.pop{position:absolute;background:#fff;border:1px solid #ccc;z-index:1002}
  .material-icons,.pi,.anticon,.k-icon{display:inline-block;width:18px;height:18px;overflow:hidden}.gone{display:none}</style>`;
const svg = (path = 'M0 0h9v9z', title = '') =>
  `<svg width="16" height="16" viewBox="0 0 16 16">${title && `<title>${title}</title>`}<path d="${path}"/></svg>`;
const antTabs = (open: string, mark = '') =>
  `<div class="ant-tabs-nav-list" role="tablist">${['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'].map((name) => `<div class="ant-tabs-tab" ${name === mark ? 'data-want' : ''}><div role="tab" aria-selected="${name === open}" class="ant-tabs-tab-btn" ${name === mark ? 'data-want' : ''} tabindex="0">${name}</div></div>`).join('')}</div>`;
const crown = '<h2>Lakeside Dental Group</h2><span>SR10482</span>';

/** Component libraries of today: PrimeFaces, Material, Ant Design, Kendo, Salesforce's Lightning. */
export const components: ForeignScene[] = [
  {
    as: 'Material fields with ripples',
    step: 'log-in',
    memory: after.start,
    html: `${css}<mat-card><mat-form-field><label>Email or username<input matinput></label></mat-form-field><mat-form-field><label>Password<input type="password"></label><button class="icon-button" aria-label="Show password"><i class="material-icons">visibility</i></button></mat-form-field>
      <button data-want class="mat-flat-button"><span class="mdc-button__label">Log in</span><span class="mat-ripple"></span></button><button class="mat-stroked-button">Continue with SSO</button></mat-card>`,
  },
  {
    as: 'a rail of icons with tooltips as labels',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<nav style="width:56px">${[
      ['Dashboard', 'dashboard'],
      ['Pricing Studio', 'sell'],
      ['Customer', 'people'],
      ['Service Desk', 'support'],
      ['Config', 'settings'],
    ]
      .map(
        ([name, icon]) =>
          `<a ${name === 'Customer' ? 'data-want' : ''} class="rail-item" href="#" aria-label="${name}" style="display:block;padding:12px"><i class="material-icons" aria-hidden="true">${icon}</i></a>`,
      )
      .join('')}</nav><main>Good morning</main>`,
  },
  {
    as: 'a data table of Ant Design with a single row',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<h3>Subscribers</h3><span class="ant-input-search"><input placeholder="Search subscribers" value="lakeside"><button class="ant-btn">${svg()}</button></span><table><thead><tr><th>Account No</th><th>Company</th></tr></thead><tbody class="ant-table-tbody"><tr aria-hidden="true" style="height:0;visibility:collapse"><td></td></tr><tr><td><a data-want class="ant-typography">SR10482</a></td><td>Lakeside Dental Group</td></tr></tbody></table>`,
  },
  {
    as: 'tabs of Ant Design',
    step: 'open-orders',
    memory: after.profile,
    html: `${css}${crown}${antTabs('Products Owned', 'Orders')}<div role="tabpanel">Nothing owned</div>`,
  },
  {
    as: 'pills of radio buttons',
    step: 'open-orders',
    memory: after.profile,
    html: `${css}${crown}<div class="ui-selectonebutton">${['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'].map((name, index) => `<label class="ui-button" style="border:1px solid;border-radius:99px;padding:4px 12px" ${name === 'Orders' ? 'data-want' : ''}><input type="radio" name="t" ${index ? '' : 'checked'} style="position:absolute;opacity:0;width:1px;height:1px"><span>${name}</span></label>`).join('')}</div>`,
  },
  {
    as: 'a commandButton of PrimeFaces',
    step: 'create-order',
    memory: after.orders,
    html: `${css}${crown}<ul role="tablist">${['Products Owned', 'Orders', 'Quotes', 'Documents'].map((name) => `<li role="tab" aria-selected="${name === 'Orders'}" style="display:inline"><a href="#t:${name}">${name}</a></li>`).join('')}</ul><button id="j_idt42:j_idt97" name="j_idt42:j_idt97" data-want class="ui-button ui-widget ui-button-text-icon-left" type="submit"><span class="ui-icon ui-icon-plusthick"></span><span class="ui-button-text ui-c">Create Order</span></button><div class="ui-datatable"><table><tr role="row"><td>ORD-61002</td><td>Billing Active</td></tr></table></div>`,
  },
  {
    as: 'cards of categories with a picture',
    step: 'choose-category',
    memory: after.orders,
    html: `${css}<h2>New Order</h2><div style="display:flex">${['Hardware', 'Recurring - UCAAS Services', 'One Time - UCAAS Services'].map((name) => `<mat-card ${name.startsWith('Rec') ? 'data-want' : ''} class="item-card" tabindex="0" style="display:block;padding:16px;width:180px">${svg()}<div class="title">${name}</div></mat-card>`).join('')}</div><button class="btn" disabled>Review</button>`,
  },
  {
    as: 'a closed select of Material',
    step: 'choose-category',
    memory: after.orders,
    html: `${css}<h2>New Order</h2><mat-form-field style="display:block;width:240px"><mat-label>Category</mat-label><mat-select data-want role="combobox" aria-expanded="false" aria-haspopup="listbox" tabindex="0" style="display:block;cursor:pointer">Choose one<span style="float:right">▾</span></mat-select></mat-form-field><p>No category chosen.</p><button class="btn" disabled>Review</button>`,
  },
  {
    as: 'an open dropdown of Kendo beside the search of the page',
    step: 'choose-category',
    memory: after.orders,
    html: `${css}<h2>New Order</h2><label>Category</label><span class="k-dropdown k-button" role="listbox" aria-expanded="true" tabindex="0"><span class="k-input">Select...</span><span class="k-icon k-i-arrow-60-down"></span></span><button class="k-button" disabled>Review</button>
      <div class="k-animation-container pop" style="left:60px;top:90px;width:260px"><ul role="listbox" class="k-list" style="list-style:none;padding:0"><li role="option" class="k-item">Hardware</li><li role="option" class="k-item">UCAAS - One Time</li><li data-want role="option" class="k-item">UCAAS - Recurring Telco</li></ul></div>`,
  },
  {
    as: 'product cards of Ant Design with an Add at the foot',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<h2>New Order</h2><div role="radiogroup"><label><input type="radio" name="c" checked> Recurring - UCAAS Services</label><label><input type="radio" name="c"> Hardware</label></div><div style="display:flex">${['Domain Registration', 'Domain Usage', 'Toll Free Phone Number (DID)'].map((name) => `<div class="ant-card" style="width:220px;border:1px solid"><div class="ant-card-head">${name}</div><div class="ant-card-body">From $0.00</div><ul class="ant-card-actions"><li><span><button ${name === 'Domain Usage' ? 'data-want' : ''} class="ant-btn"><span>Add</span></button></span></li><li><a>Details</a></li></ul></div>`).join('')}</div><button class="ant-btn"><span>Review</span></button>`,
  },
  {
    as: 'a floating action button with a badge',
    step: 'review-order',
    memory: after.orders,
    html: `${css}<h2>New Order</h2><div role="listbox"><div role="option" aria-selected="true">Recurring - UCAAS Services</div></div><mat-list-item style="display:block">Domain Usage <small>Domain Usage Plan</small><span style="background:#0a0;border-radius:50%;color:#fff;padding:0 6px">1</span><button class="mat-icon-button" aria-label="Add Domain Usage"><i class="material-icons">add</i></button></mat-list-item><button data-want class="mat-fab" style="position:fixed;right:20px;bottom:20px"><i class="material-icons">shopping_cart</i> REVIEW</button>`,
  },
  {
    as: 'lines as cards of Lightning with a link',
    step: 'open-product',
    memory: after.orders,
    html: `${css}<div class="slds-page-header"><h1>Order Review</h1></div><article class="slds-card"><h3 class="slds-tile__title"><a data-want href="javascript:void(0);">Domain Usage</a></h3><dl><dt>Price Plan</dt><dd>Domain Usage Plan</dd><dt>Identifier</dt><dd>SUB5016-PROD3102</dd><dt>Quantity</dt><dd>1</dd></dl></article><label class="slds-checkbox"><input type="checkbox"><span>Bill This Order</span></label><button class="slds-button slds-button_brand">Place Order</button>`,
  },
  {
    as: 'a drawer of Ant Design with a required label',
    step: 'enter-domain',
    memory: after.orders,
    html: `${css}<table><tr><td><a>Domain Usage</a></td><td>SUB5016-PROD3102</td></tr></table><button class="ant-btn">Place Order</button><div class="ant-drawer overlay"><div class="ant-drawer-content" style="position:absolute;right:0;top:0;bottom:0;width:420px;background:#fff"><div class="ant-drawer-header"><div class="ant-drawer-title">Domain Usage</div><button aria-label="Close" class="ant-drawer-close">×</button></div>
      <div class="ant-form-item"><div class="ant-form-item-label"><label class="ant-form-item-required" title="Identifier">Identifier</label></div><div class="ant-form-item-control"><span class="ant-input-affix-wrapper"><input data-want class="ant-input" type="text" value="SUB5016-PROD3102"><span class="ant-input-suffix"></span></span></div></div><div class="ant-form-item"><label>Qty</label><input value="1"></div><button class="ant-btn">Add-On</button><button class="ant-btn ant-btn-icon-only"><span role="img" aria-label="check" class="anticon anticon-check">${svg()}</span></button></div></div>`,
  },
  {
    as: 'a field that is labelled by its placeholder alone',
    step: 'enter-domain',
    memory: after.orders,
    html: `${css}<button class="mat-button">Place Order</button><div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><h2>Domain Usage</h2><input placeholder="Quantity" value="1"><input data-want placeholder="Identifier *" value=""><button class="mat-button">Add-On</button><button class="mat-icon-button"><i class="material-icons">done</i></button></div>`,
  },
  {
    as: 'an expander within the dialog',
    step: 'open-add-ons',
    memory: after.yes,
    html: `${css}<nav><a href="#">Products</a><a href="#">Add-Ons</a></nav><div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><h2>Domain Usage</h2><label>Identifier <input value="${DOMAIN}"></label><div role="tablist"><div role="tab" aria-selected="true" tabindex="0">Details</div><div data-want role="tab" aria-selected="false" tabindex="0">Purchase Add-Ons</div></div><button class="mat-icon-button"><i class="material-icons">done</i></button></div>`,
  },
  {
    as: 'a search type that must be changed first',
    step: 'add-toll-free',
    memory: after.yes,
    html: `${css}<div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><h2>Domain Usage</h2><label>Identifier <input value="${DOMAIN}"></label><h3>Purchase Add-Ons</h3><label>Search Type <select data-want><option selected>Category</option><option>Product Name</option><option>Product Code</option></select></label><input placeholder="Search"><button class="btn">Search</button><p>No add-ons listed.</p><button class="mat-icon-button"><i class="material-icons">done</i></button></div>`,
  },
  {
    as: 'several packages, of which the clerk knows one',
    step: 'add-toll-free',
    memory: after.yes,
    html: `${css}<div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><h2>Domain Usage</h2><label>Identifier <input value="${DOMAIN}"></label><h3>Purchase Add-Ons</h3><ul>${['Toll Free Calls - 500 Minutes', 'Toll Free Calls - 1000 Minutes', 'Toll Free Calls - 2500 Minutes'].map((name) => `<li>${name} <button class="btn">Add</button></li>`).join('')}</ul><button class="mat-icon-button"><i class="material-icons">done</i></button></div>`,
  },
  {
    as: 'a check mark drawn by a path, with a tooltip',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><header><button class="icon-button" title="Cancel">${svg('M1 1l14 14M15 1L1 15')}</button><h2 style="display:inline">Domain Usage</h2><button data-want class="icon-button" title="Done">${svg('M2 8l4 4 8-8')}</button></header><label>Identifier <input value="${DOMAIN}"></label><button class="btn">Add-On</button></div>`,
  },
  {
    as: 'a slide-in whose tick stands on the left',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<button class="btn">Place Order</button><aside style="position:fixed;right:0;top:0;bottom:0;width:400px;background:#fff;z-index:99"><span data-want class="k-button" tabindex="0" role="button" style="display:inline-block"><span class="k-icon k-i-check"></span></span> <b>Domain Usage</b> <p>Identifier</p><input value="${DOMAIN}"><p><a class="k-button">Add-On</a></p></aside>`,
  },
  {
    as: 'a sticky footer of Lightning',
    step: 'place-order',
    memory: after.checked,
    html: `${css}<h1>Order Review</h1><table class="slds-table"><tr><th>Product</th><th>Identifier</th></tr><tr><td><a>Domain Usage</a></td><td>${DOMAIN}</td></tr></table><footer class="slds-docked-form-footer" style="position:fixed;bottom:0"><label><input type="checkbox"><span>Bill This Order</span></label><button class="slds-button">Cancel</button><button data-want class="slds-button slds-button_brand">Place Order</button></footer>`,
  },
  {
    as: 'a kebab menu of Ant Design with its icon in words',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}${antTabs('Orders')}<table><thead><tr><th>Order</th><th>Status</th><th></th></tr></thead><tbody>${['ORD-77310', 'ORD-77301', 'ORD-61002'].map((order) => `<tr><td>${order}</td><td>${order === 'ORD-61002' ? 'Billing Active' : 'Pending Billing'}</td><td><span ${order === 'ORD-77310' ? 'data-want' : ''} role="img" aria-label="setting" tabindex="-1" class="anticon anticon-setting ant-dropdown-trigger" style="cursor:pointer">${svg()}</span></td></tr>`).join('')}</tbody></table>`,
  },
  {
    as: 'rows that are no table, with one icon each',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}${antTabs('Orders')}<mat-list style="display:block">${['ORD-77309', 'ORD-77310'].map((order) => `<mat-list-item style="display:flex;gap:20px;padding:8px"><strong>${order}</strong><span>11/25/2026</span><span>Pending Billing</span><button ${order === 'ORD-77310' ? 'data-want' : ''} class="mat-icon-button">${svg('M8 5a3 3 0 100 6 3 3 0 000-6z')}</button></mat-list-item>`).join('')}</mat-list>`,
  },
  {
    as: 'a menu in an overlay container',
    step: 'activate-order',
    memory: after.placed,
    html: `${css}${crown}${antTabs('Orders')}<table><tr><td>ORD-77310</td><td>Pending Billing</td><td><button class="icon-button" aria-label="settings" aria-expanded="true"></button></td></tr></table><div class="cdk-overlay-container pop" style="left:420px;top:160px"><div role="menu"><button role="menuitem" class="menu-item">View</button><button data-want role="menuitem" class="menu-item"><i class="material-icons">play_arrow</i><span>Activate</span></button><button role="menuitem" class="menu-item">Cancel</button></div></div>`,
  },
  {
    as: 'a picker of Ant Design with a read-only field',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${css}<div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><h2>Activate Order</h2><label><input type="checkbox" checked> Domain Usage</label><div class="ant-form-item"><label title="Activation Date">Activation Date</label><div data-want class="ant-picker" style="display:inline-block;border:1px solid"><div class="ant-picker-input" data-want><input data-want readonly placeholder="Select date" value="11/25/2026" size="12"><span class="ant-picker-suffix" data-want>${svg()}</span></div></div></div><button class="ant-btn">Start Billing</button></div>`,
  },
  {
    as: 'a header that ticks all products of the order',
    step: 'set-activation-date',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${css}<div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><h2>Activate Order</h2><table><thead><tr><th><label data-want class="item-check"><input data-want type="checkbox"></label></th><th>Product</th></tr></thead><tbody><tr><td><label data-want class="item-check"><input data-want type="checkbox"></label></td><td>Domain Usage</td></tr><tr><td><label class="item-check"><input type="checkbox"></label></td><td>Toll Free Calls - 500 Minutes</td></tr></tbody></table><label>Activation Date <input value="12/01/2026"></label><button class="ant-btn">Start Billing</button></div>`,
  },
  {
    as: 'a brand button in the footer of a modal',
    step: 'start-billing',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${css}<div class="overlay"></div><div class="box" role="dialog" aria-modal="true"><h2>Activate Order</h2><label><input type="checkbox" checked> Domain Usage</label><label>Activation Date <input value="12/01/2026"></label><footer><button class="slds-button">Cancel</button><button data-want class="slds-button slds-button_brand">Start billing</button></footer></div>`,
  },
];
