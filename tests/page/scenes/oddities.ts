import { after, DOMAIN, type ForeignScene } from './scene';

const css =
  '<style>.h{cursor:pointer}.m{position:fixed;left:240px;top:70px;width:460px;background:#fff;border:1px solid;padding:10px;z-index:5}.r{display:flex;gap:14px}</style>';
const crown = '<h2>Lakeside Dental Group</h2><p>Account: SR10482</p>';
const tabs = (open: string) =>
  `<div role="tablist" class="r">${['Products Owned', 'Orders (2)', 'Quotes', 'Documents', 'Tickets'].map((name) => `<div role="tab" tabindex="0" aria-selected="${name.startsWith(open)}">${name}</div>`).join('')}</div>`;

/** Ways of doing it that are rarer, each seen somewhere. */
export const oddities: ForeignScene[] = [
  {
    as: 'a log-in that asks for the password on the same page after the name, with a button called Continue beside',
    step: 'log-in',
    memory: after.start,
    html: `${css}<form><input placeholder="User name"><input type="password" placeholder="Password"><button type="button">Need help?</button><button data-want type="submit">Log In →</button></form>`,
  },
  {
    as: 'a menu of the side whose groups fold',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<aside style="width:200px"><details><summary>Pricing</summary><a href="#">Products</a></details><details><summary data-want>Customer</summary><a href="#">Subscribers</a></details></aside><main><h1>Welcome</h1></main>`,
  },
  {
    as: 'a menu of the side whose group is unfolded',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<aside style="width:200px"><details open><summary>Customer</summary><a href="#">Leads</a><br><a data-want href="#">Subscribers</a></details></aside><main><h1>Welcome</h1></main>`,
  },
  {
    as: 'a tab with a count',
    step: 'open-orders',
    memory: after.profile,
    html: `${css}${crown}${tabs('Products').replace('<div role="tab" tabindex="0" aria-selected="false">Orders', '<div data-want role="tab" tabindex="0" aria-selected="false">Orders')}<p>Hosted Seat</p>`,
  },
  {
    as: 'a segmented bar whose texts are in capitals',
    step: 'open-orders',
    memory: after.profile,
    html: `${css}${crown}<div class="r"><button aria-pressed="true">PRODUCTS OWNED</button><button data-want aria-pressed="false">ORDERS</button><button aria-pressed="false">QUOTES</button><button aria-pressed="false">DOCUMENTS</button></div>`,
  },
  {
    as: 'a plus with a tooltip',
    step: 'create-order',
    memory: after.orders,
    html: `${css}${crown}${tabs('Orders')}<div class="r"><b>Orders</b><button data-want title="Create Order">+</button><button title="Filter">▽</button></div><table><tr><td>ORD-61002</td><td>Billing Active</td></tr></table>`,
  },
  {
    as: 'a list of categories in groups',
    step: 'choose-category',
    memory: after.orders,
    html: `${css}<h2>Create Order</h2><label for="c">Category</label> <select data-want id="c"><option>All</option><optgroup label="Recurring"><option>Recurring - UCAAS Services</option></optgroup><optgroup label="Once"><option>One Time - UCAAS Services</option></optgroup></select><button disabled>Review</button>`,
  },
  {
    as: 'radio buttons as categories',
    step: 'choose-category',
    memory: after.orders,
    html: `${css}<h2>Create Order</h2><fieldset><legend>Category</legend>${['Hardware', 'Recurring - UCAAS Services', 'One Time - UCAAS Services'].map((name) => `<label ${name.startsWith('Rec') ? 'data-want' : ''}><input ${name.startsWith('Rec') ? 'data-want' : ''} type="radio" name="c"> ${name}</label><br>`).join('')}</fieldset><button disabled>Review</button>`,
  },
  {
    as: 'a button that names the product it adds',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<h2>Create Order</h2><div role="listbox"><div role="option" aria-selected="true">Recurring - UCAAS Services</div></div>${['Domain Registration', 'Domain Usage', 'Domain Transfer'].map((name) => `<section><h4>${name}</h4><p>From 0.00</p><button ${name === 'Domain Usage' ? 'data-want' : ''} aria-label="Add ${name}">+</button></section>`).join('')}<button>Review</button>`,
  },
  {
    as: 'a product that must be opened before it can be added',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<h2>Create Order</h2><div role="listbox"><div role="option" aria-selected="true">Recurring - UCAAS Services</div></div><ul><li><a href="#">Domain Registration</a></li><li><a data-want href="#">Domain Usage</a></li><li><a href="#">Hosted Seat</a></li></ul><button>Review</button>`,
  },
  {
    as: 'a cart at the side that says what is in it',
    step: 'review-order',
    memory: after.orders,
    html: `${css}<h2>Create Order</h2><div role="listbox"><div role="option" aria-selected="true">Recurring - UCAAS Services</div></div><div class="r"><span>Domain Usage</span><span style="background:#2a2;border-radius:50%;padding:0 6px;color:#fff">1</span><button>Add</button></div><aside><h3>Cart</h3><p>1 item</p><button data-want>Review Order</button><button>Empty</button></aside>`,
  },
  {
    as: 'a pencil in the line, and the name of the product as a link',
    step: 'open-product',
    memory: after.orders,
    html: `${css}<h2>Order Review</h2><table><tr><td><input type="checkbox"></td><td><a data-want href="#">Domain Usage</a><br><button title="Edit address">✎</button></td><td>SUB5016-PROD3102</td></tr><tr><td><input type="checkbox"></td><td><a href="#">Hosted Seat</a></td><td>SUB5017-SEAT</td></tr></table><label><input type="checkbox" checked> Bill This Order</label><button>Place Order</button>`,
  },
  {
    as: 'a pane beside the lines with a legend',
    step: 'enter-domain',
    memory: after.orders,
    html: `${css}<div class="r"><table><tr><td><a href="#">Domain Usage</a></td><td>SUB5016-PROD3102</td></tr></table><fieldset><legend>Domain Usage</legend><p>Identifier</p><input data-want value="SUB5016-PROD3102"><p>Notes</p><input><button>Add-On</button><button>✓</button></fieldset></div><button>Place Order</button>`,
  },
  {
    as: 'add-ons of another product in the list behind',
    step: 'open-add-ons',
    memory: after.yes,
    html: `${css}<table><tr><td>Bundled Seat</td><td><button>Add-On</button></td></tr></table><button>Place Order</button><div class="m" role="dialog"><h3>Domain Usage</h3><label>Identifier <input value="${DOMAIN}"></label><button data-want>Add-On</button><button>✓</button></div>`,
  },
  {
    as: 'a package with a check box instead of Add',
    step: 'add-toll-free',
    memory: after.yes,
    html: `${css}<div class="m" role="dialog"><h3>Domain Usage</h3><label>Identifier <input value="${DOMAIN}"></label><h4>Add-Ons</h4><ul><li>Toll Free Calls - 500 Minutes <button data-want aria-label="Add to order">＋</button></li><li>Voicemail Transcription <button aria-label="Add to order">＋</button></li></ul><button aria-label="Check mark">✓</button></div>`,
  },
  {
    as: 'a picture button of a tick',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<div class="m"><div class="r"><input data-want type="image" src="img/check.png" width="18" height="18"><input type="image" src="img/close.png" width="18" height="18"><b>Domain Usage</b></div><p>Identifier <input value="${DOMAIN}"></p><button>Add-On</button></div>`,
  },
  {
    as: 'a check mark whose tooltip is an attribute of a library',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<div class="m"><b>Domain Usage</b><p>Identifier <input value="${DOMAIN}"></p><button>Add-On</button><span class="h" style="display:inline-block;width:20px;height:20px;background:#eee" data-tooltip="Check mark"></span><span class="h" style="display:inline-block;width:20px;height:20px;background:#eee" data-tooltip="Close"></span></div>`.replace(
      'data-tooltip="Check mark"',
      'data-want data-tooltip="Check mark"',
    ),
  },
  {
    as: 'the same button above and below the form',
    step: 'place-order',
    memory: after.checked,
    html: `${css}<form><button data-want>Place Order</button><h2>Order Review</h2><table><tr><td><a href="#">Domain Usage</a></td><td>${DOMAIN}</td></tr></table><label><input type="checkbox"> Bill This Order</label><button data-want>Place Order</button></form>`,
  },
  {
    as: 'a button that is named after what it does and says so again',
    step: 'place-order',
    memory: after.checked,
    html: `${css}<h2>Place Order</h2><p>Check the lines, then place the order.</p><table><tr><td><a href="#">Domain Usage</a></td><td>${DOMAIN}</td></tr></table><button>Save</button><button data-want>Place Order</button><button>Discard</button>`,
  },
  {
    as: 'a list with the newest order last',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}${tabs('Orders')}<table><tr><th>Order</th><th>Status</th><th></th></tr>${['ORD-61002', 'ORD-77309', 'ORD-77310'].map((order) => `<tr><td>${order}</td><td>${order === 'ORD-61002' ? 'Cancelled' : 'Pending Billing'}</td><td><button ${order === 'ORD-77310' ? 'data-want' : ''}>Actions ▾</button></td></tr>`).join('')}</table>`,
  },
  {
    as: 'a grid whose gears stand in a table of their own',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}${tabs('Orders')}<div class="r"><table style="line-height:24px">${['ORD-77310', 'ORD-77309'].map((order) => `<tr style="height:28px"><td>${order}</td><td>Pending Billing</td></tr>`).join('')}</table><table style="line-height:24px">${[1, 0].map((wanted) => `<tr style="height:28px"><td><span ${wanted ? 'data-want' : ''} class="h fa fa-cog" style="display:inline-block;width:16px;height:16px"></span></td></tr>`).join('')}</table></div>`,
  },
  {
    as: 'a month by its name, under another label',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${css}<div class="m" role="dialog"><h3>Activate Order</h3><label><input type="checkbox" checked> Domain Usage</label><p>Start Date <input data-want value="Nov 25, 2026"></p><p>Reason <input></p><button>Start Billing</button></div>`,
  },
  {
    as: 'a day that is written on a button',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${css}<div class="m" role="dialog"><h3>Activate Order</h3><label><input type="checkbox" checked> Domain Usage</label><p>Activation Date</p><button data-want aria-haspopup="dialog">25 Nov 2026</button><p><button>Cancel</button><button>Start Billing</button></p></div>`,
  },
  {
    as: 'a full page with two dates, of which one is the order’s own',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${css}<h2>Activate Order ORD-77310</h2><table><tr><td>Order Date</td><td><input value="11/25/2026" readonly></td></tr><tr><td>Activation Date</td><td><input data-want value="11/25/2026"></td></tr></table><table><tr><td><input type="checkbox" checked></td><td>Domain Usage</td></tr></table><button>Start Billing</button>`,
  },
  {
    as: 'a button that stays grey until a product is ticked',
    step: 'set-activation-date',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${css}<div class="m" role="dialog"><h3>Activate Order</h3><p><label data-want><input data-want type="checkbox"> Domain Usage</label></p><label>Activation Date <input type="date" value="2026-12-01"></label><button disabled>Start Billing</button></div>`,
  },
];
