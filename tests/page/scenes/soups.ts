import { after, DOMAIN, type ForeignScene } from './scene';

const css = `<style>.r{display:flex;gap:16px;padding:6px}.h{cursor:pointer}.p{position:absolute;left:280px;top:90px;width:420px;background:#fff;border:1px solid #888;padding:12px;z-index:9}i{display:inline-block;width:16px;height:16px}</style>`;
const strip = (mark = '') =>
  `<div class="r">${['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'].map((name) => `<div class="h" ${name === mark ? 'data-want' : ''}>${name}</div>`).join('')}</div>`;
const crown = '<div class="r"><div style="font-size:24px">Lakeside Dental Group</div><div>SR10482</div></div>';

/** Pages of plain `div`s that listen, without a role, a tab stop or a link that leads anywhere. */
export const soups: ForeignScene[] = [
  {
    as: 'a div that logs in',
    step: 'log-in',
    memory: after.start,
    html: `${css}<div class="p"><div>Username</div><input><div>Password</div><input type="password"><div data-want class="h" style="background:#06c;color:#fff;text-align:center;padding:8px">Log In</div><div class="h">Forgot Password</div></div>`,
  },
  {
    as: 'a bar of divs, some of them opened by hovering',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<div class="r"><div class="h">Dashboard</div><div class="h">Pricing</div><div class="h" data-want>Customer<div style="display:none"><div class="h">Subscribers</div></div></div><div class="h">Reports</div></div><div>Customers by month</div>`,
  },
  {
    as: 'an account in the one row of a list of divs',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<div class="r"><div class="h">Customer</div></div><div style="font-size:20px">Subscribers</div><div class="r"><div>Account Number</div><div>Account Name</div><div>Status</div></div><div class="r"><div data-want class="h" style="color:#06c">SR10482</div><div>Lakeside Dental Group</div><div>Active</div></div>`,
  },
  {
    as: 'tabs of divs where nothing tells which one is open',
    step: 'open-orders',
    memory: after.profile,
    html: `${css}${crown}${strip('Orders')}<div>Hosted Seat × 4</div>`,
  },
  {
    as: 'a div with an icon and words',
    step: 'create-order',
    memory: after.orders,
    html: `${css}${crown}${strip()}<div class="r"><div style="flex:1">Orders</div><div data-want class="h"><i class="plus"></i><span>Create Order</span></div></div><div class="r"><div>ORD-61002</div><div>Billing Active</div></div>`,
  },
  {
    as: 'a bar of categories',
    step: 'choose-category',
    memory: after.orders,
    html: `${css}<div style="font-size:20px">Create Order</div><div class="r"><div class="h">Hardware</div><div class="h" data-want>Recurring - UCAAS Services</div><div class="h">One Time - UCAAS Services</div></div><div>Choose a category above.</div>`,
  },
  {
    as: 'rows of divs where Add is a word',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<div style="font-size:20px">Create Order</div><div class="r"><div class="h">Hardware</div><div class="h" style="border-bottom:2px solid blue">Recurring - UCAAS Services</div></div>${['Domain Registration', 'Domain Usage', 'Domain Transfer'].map((name) => `<div class="r"><div style="flex:1">${name}</div><div>0.00</div><div class="h" ${name === 'Domain Usage' ? 'data-want' : ''}>Add</div></div>`).join('')}<div class="h">Review</div>`,
  },
  {
    as: 'a product with its plans in a nested list',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<div style="font-size:20px">Create Order</div><div>Category: Recurring - UCAAS Services</div><div><div>Domain Registration</div><div style="padding-left:20px"><div class="r"><div>Yearly Plan</div><div class="h">Add</div></div></div></div><div><div>Domain Usage</div><div style="padding-left:20px"><div class="r"><div>Domain Usage Plan</div><div class="h" data-want>Add</div></div></div></div><div class="h">Review</div>`,
  },
  {
    as: 'a word at the foot after a green count',
    step: 'review-order',
    memory: after.orders,
    html: `${css}<div style="font-size:20px">Create Order</div><div class="r"><div class="h">Recurring - UCAAS Services</div></div><div class="r"><div style="flex:1">Domain Usage</div><div style="background:green;color:#fff;border-radius:50%;width:18px;text-align:center">1</div><div class="h">Add</div></div><div class="r"><div class="h">Back</div><div class="h" data-want>Review</div></div>`,
  },
  {
    as: 'a line of three spans',
    step: 'open-product',
    memory: after.orders,
    html: `${css}<div style="font-size:20px">Order Review</div><div class="r"><div><span class="h" style="color:#06c" data-want>Domain Usage</span> / <span class="h" style="color:#06c">Domain Usage Plan</span> - <span>SUB5016-PROD3102</span></div><div>0.00</div><div>1</div></div><div class="r"><div class="h">☐ Bill This Order</div><div class="h">Place Order</div></div>`,
  },
  {
    as: 'a box of divs with a word above the field',
    step: 'enter-domain',
    memory: after.orders,
    html: `${css}<div class="r"><div>Domain Usage</div><div>SUB5016-PROD3102</div></div><div class="h">Place Order</div><div class="p"><div class="r"><div style="flex:1">Domain Usage</div><div class="h">✓</div><div class="h">✕</div></div><div>Identifier</div><div><input data-want value="SUB5016-PROD3102"></div><div>Quantity</div><div><input value="1"></div><div class="h">Add -On</div></div>`,
  },
  {
    as: 'a field that is made of an editable div',
    step: 'enter-domain',
    memory: after.orders,
    html: `${css}<div class="h">Place Order</div><div class="p"><div class="r"><div style="flex:1">Domain Usage</div><div class="h">✓</div></div><div>Identifier</div><div data-want contenteditable="true" style="border:1px solid;padding:4px">SUB5016-PROD3102</div><div class="h">Add-On</div></div>`,
  },
  {
    as: 'a word in a box',
    step: 'open-add-ons',
    memory: after.yes,
    html: `${css}<div class="r"><div class="h">Pricing</div><div class="h">Add-Ons</div></div><div class="h">Place Order</div><div class="p"><div class="r"><div style="flex:1">Domain Usage</div><div class="h">✓</div></div><div>Identifier</div><input value="${DOMAIN}"><div class="h" data-want>Add -On</div></div>`,
  },
  {
    as: 'one package among others, Add being a plus',
    step: 'add-toll-free',
    memory: after.yes,
    html: `${css}<div class="h">Place Order</div><div class="p"><div class="r"><div style="flex:1">Domain Usage</div><div class="h">✓</div></div><div>Identifier</div><input value="${DOMAIN}"><div>Add-Ons</div><div class="r"><div style="flex:1">Voicemail Transcription</div><div class="h">+</div></div><div class="r"><div style="flex:1">Toll Free Calls - 1000 Minutes</div><div class="h" data-want>+</div></div></div>`,
  },
  {
    as: 'a tick among three signs',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<div class="h">Place Order</div><div class="p"><div class="r"><div class="h" data-want>✔</div><div class="h">↺</div><div class="h">✖</div><div>Domain Usage</div></div><div>Identifier</div><input value="${DOMAIN}"><div class="h">Add-On</div></div>`,
  },
  {
    as: 'a tick that a style sheet draws',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<style>.q1::before{content:"✓"}.q2::before{content:"✕"}</style><div class="h">Place Order</div><div class="p"><div class="r"><div>Domain Usage</div><div class="h q1" data-want style="width:20px"></div><div class="h q2" style="width:20px"></div></div><div>Identifier</div><input value="${DOMAIN}"><div class="h">Add-On</div></div>`,
  },
  {
    as: 'two icons that say nothing at all',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<div class="h">Place Order</div><div class="p"><div class="r"><div>Domain Usage</div><div class="h a91x" style="width:20px;height:20px;background:#ccc"></div><div class="h a92x" style="width:20px;height:20px;background:#ccc"></div></div><div>Identifier</div><input value="${DOMAIN}"><div class="h">Add-On</div></div>`,
  },
  {
    as: 'a coloured box at the right',
    step: 'place-order',
    memory: after.checked,
    html: `${css}<div style="font-size:20px">Order Review</div><div class="r"><div><span class="h">Domain Usage</span> / <span class="h">Domain Usage Plan</span> - ${DOMAIN}</div><div>1</div></div><div class="r"><div class="h">☐ Bill This Order</div><div class="h">☐ Generate Invoice Now</div></div><div style="float:right;background:#0a0" class="h" data-want><b style="padding:10px;display:block">Place Order</b></div>`,
  },
  {
    as: 'tabs of divs after the order was placed',
    step: 'return-to-orders',
    memory: { ...after.placed, ordersVisited: false },
    html: `${css}${crown}${strip('Orders').replace('>Products Owned', ' style="border-bottom:2px solid">Products Owned')}<div>Order ORD-77310 placed successfully</div><div>Hosted Seat × 4</div>`,
  },
  {
    as: 'a sign for a gear in the row',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}${strip().replace('>Orders', ' style="border-bottom:2px solid;font-weight:bold">Orders')}<div class="h">Create Order</div>${['ORD-77310', 'ORD-77290'].map((order) => `<div class="r"><div>${order}</div><div>11/25/2026</div><div>Pending Billing</div><div class="h" ${order === 'ORD-77310' ? 'data-want' : ''}>⚙</div></div>`).join('')}`,
  },
  {
    as: 'words under the gear, in the row itself',
    step: 'activate-order',
    memory: after.placed,
    html: `${css}${crown}${strip().replace('>Orders', ' style="border-bottom:2px solid;font-weight:bold">Orders')}<div class="r"><div>ORD-77310</div><div>Pending Billing</div><div class="h">⚙</div><div style="border:1px solid"><div class="h">View</div><div class="h" data-want>Activate</div><div class="h">Cancel</div></div></div>`,
  },
  {
    as: 'a date as words that opens a calendar',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${css}<div class="p"><div>Activate Order ORD-77310</div><div class="r"><div>☑</div><div>Domain Usage</div></div><div class="r"><div>Activation Date</div><div data-want class="h" style="border:1px solid;padding:2px 8px">11/25/2026 ▾</div></div><div class="h">Start Billing</div><div class="h">Cancel</div></div>`,
  },
  {
    as: 'a coloured box under the date',
    step: 'start-billing',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${css}<div class="p"><div>Activate Order ORD-77310</div><div class="r"><input type="checkbox" checked><div>Domain Usage</div></div><div class="r"><div>Activation Date</div><input value="12/01/2026"></div><div class="h" data-want>Start Billing</div><div class="h">Cancel</div></div>`,
  },
];
