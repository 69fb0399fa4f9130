import { after, DOMAIN, type ForeignScene } from './scene';

const css =
  '<style>.h{cursor:pointer}.m{position:fixed;left:220px;top:70px;width:460px;background:#fff;border:1px solid;padding:10px}</style>';
const crown = `<h2>Lakeside Dental Group</h2><p>SR10482</p><nav>${['Products Owned', 'Orders', 'Quotes', 'Documents', 'Tickets'].map((name) => `<a href="#" ${name === 'Orders' ? 'aria-current="page"' : ''}>${name}</a>`).join(' ')}</nav>`;
const customers = ['SR10388|Alder & Finch Interiors', 'SR10482|Lakeside Dental Group', 'SR10431|Westgate Auto Glass'];
const rows = customers
  .map((each) => each.split('|'))
  .map(([account, name]) => `<tr><td><a href="#">${account}</a></td><td>${name}</td></tr>`)
  .join('');

/** Where a person could not tell, or where something stands in the way that must not be taken for the target. */
export const doubts: ForeignScene[] = [
  {
    as: 'several customers and nothing to search with',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<h2>Subscribers</h2><table><tr><th>Account Number</th><th>Account Name</th></tr>${rows}</table>`,
  },
  {
    as: 'a few customers under a search field',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<h2>Subscribers</h2><div><input placeholder="Search by name or account"><button>Search</button></div><table><tr><th>Account Number</th><th>Account Name</th></tr>${rows}</table>`,
  },
  {
    as: 'more customers than can be seen at a glance',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<header><input placeholder="Search everything"></header><main><h2>Subscribers</h2><div><input data-want placeholder="Search by name or account"><button>Search</button></div><table><tr><th>Account Number</th><th>Account Name</th></tr>${Array.from({ length: 20 }, (_, at) => `<tr><td><a href="#">SR20${100 + at}</a></td><td>Customer ${at}</td></tr>`).join('')}</table></main>`,
  },
  {
    as: 'the customer of the order that was placed, among others',
    step: 'return-to-orders',
    memory: { ...after.placed, ordersVisited: false },
    html: `${css}<h2>Subscribers</h2><div><input placeholder="Search"></div><table><tr><th>Account Number</th><th>Account Name</th></tr>${rows.replace('<a href="#">SR10482', '<a data-want href="#">SR10482')}</table>`,
  },
  {
    as: 'only another domain product in the list',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<h2>Create Order</h2><p>Category: <b>Recurring - UCAAS Services</b></p><ul role="listbox"><li role="option" aria-selected="true">Recurring - UCAAS Services</li></ul><table><tr><td>Domain Registration</td><td><button>Add</button></td></tr><tr><td>Toll Free Phone Number (DID)</td><td><button>Add</button></td></tr></table><button>Review</button>`,
  },
  {
    as: 'two rows of the product with the same words',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<h2>Create Order</h2><ul role="listbox"><li role="option" aria-selected="true">Recurring - UCAAS Services</li></ul><table><tr><td>Domain Usage</td><td>Plan A</td><td><button>Add</button></td></tr><tr><td>Domain Usage</td><td>Plan B</td><td><button>Add</button></td></tr></table><button>Review</button>`,
  },
  {
    as: 'two orders that wait, of which no number is known: the one with the higher number',
    step: 'open-order-menu',
    memory: { ...after.placed, placed: { at: 1 } },
    html: `${css}${crown}<table><tr><th>Order Number</th><th>Status</th><th></th></tr>${['ORD-77310', 'ORD-77311'].map((order) => `<tr><td>${order}</td><td>Pending Billing</td><td><button ${order === 'ORD-77311' ? 'data-want' : ''} aria-label="Settings">⚙</button></td></tr>`).join('')}</table>`,
  },
  {
    as: 'the new order by what was there before',
    step: 'open-order-menu',
    memory: { ...after.placed, placed: { at: 1 }, ordersBefore: ['ORD-77310', 'ORD-61002'] },
    html: `${css}${crown}<table><tr><th>Order Number</th><th>Status</th><th></th></tr>${['ORD-77310', 'ORD-77311'].map((order) => `<tr><td>${order}</td><td>Pending Billing</td><td><button ${order === 'ORD-77311' ? 'data-want' : ''} aria-label="Settings">⚙</button></td></tr>`).join('')}</table>`,
  },
  {
    as: 'a gear of the page beside the gear of the order',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}<header><button aria-label="Settings">⚙</button></header>${crown}<button>⚙ Settings</button><table><tr><th>Order Number</th><th>Status</th><th></th></tr><tr><td>ORD-77310</td><td>Pending Billing</td><td><button data-want>⚙</button></td></tr></table>`,
  },
  {
    as: 'the row of the order without any control',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}<button>⚙</button><table><tr><th>Order Number</th><th>Status</th></tr><tr><td>ORD-77310</td><td>Pending Billing</td></tr></table>`,
  },
  {
    as: 'a tab of the catalogue that is called as the add-ons',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<nav><a href="#">Products</a><a href="#">Add-Ons</a></nav><div class="m"><h3>Domain Usage</h3><label>Identifier <input value="${DOMAIN}"></label><button>Add-On</button><button data-want aria-label="Check Mark">✓</button></div>`,
  },
  {
    as: 'a tick of another window behind',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<div style="border:1px solid">Notes <button>✓</button></div><div class="m" role="dialog" aria-modal="true"><h3>Domain Usage</h3><label>Identifier <input value="${DOMAIN}"></label><button>Add-On</button><button data-want>✓</button></div>`,
  },
  {
    as: 'a phone number that is no package',
    step: 'open-add-ons',
    memory: after.yes,
    html: `${css}<div class="m" role="dialog"><h3>Domain Usage</h3><label>Identifier <input value="${DOMAIN}"></label><h4>Add-Ons</h4><table><tr><td>Toll Free Phone Number (DID)</td><td><button>Add</button></td></tr><tr><td>Voicemail Transcription</td><td><button>Add</button></td></tr></table><button aria-label="Check Mark">✓</button></div>`,
  },
  {
    as: 'a toast over the corner and a message of success',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}<div role="status" style="position:fixed;right:8px;top:8px">Order ORD-77310 was placed. <button>⚙</button></div><table><tr><td>ORD-77310</td><td>Pending Billing</td><td><a data-want href="#" title="Actions">⚙</a></td></tr><tr><td>ORD-77001</td><td>Pending Billing</td><td><a href="#" title="Actions">⚙</a></td></tr></table>`,
  },
  {
    as: 'a hidden editor of the product before the shown one',
    step: 'enter-domain',
    memory: after.orders,
    html: `${css}<div class="m" style="display:none"><h3>Domain Usage</h3><label>Identifier <input value="SUB5001-PROD3102"></label><button>✓</button></div><div class="m" style="visibility:hidden"><h3>Domain Usage</h3><label>Identifier <input value="SUB5002-PROD3102"></label></div><div class="m"><h3>Domain Usage</h3><label>Identifier <input data-want value="SUB5016-PROD3102"></label><button>Add-On</button><button>✓</button></div>`,
  },
  {
    as: 'a virtual list with the order in its middle',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${crown}<div style="height:200px;overflow:auto"><div style="height:9000px;position:relative">${Array.from({ length: 6 }, (_, index) => `<div style="position:absolute;top:${index * 30}px;height:30px;width:500px;display:flex;gap:20px"><span>ORD-773${12 - index}</span><span>Pending Billing</span><span ${index === 2 ? 'data-want' : ''} class="h"><i class="fa fa-cog" style="display:inline-block;width:14px;height:14px"></i></span></div>`).join('')}</div></div>`,
  },
  {
    as: 'a calendar that the page draws, open on the month',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${css}<div class="m" role="dialog"><h3>Activate Order</h3><label><input type="checkbox" checked> Domain Usage</label><label>Activation Date <input readonly value="11/25/2026"></label><button>Start Billing</button></div>
      <div data-want style="position:fixed;left:260px;top:200px;background:#fff;border:1px solid;z-index:9"><div data-want><span class="h">‹</span> November 2026 <span class="h">›</span><table data-want><thead><tr>${['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'].map((day) => `<th>${day}</th>`).join('')}</tr></thead><tbody data-want>${Array.from(
        { length: 5 },
        (_, week) =>
          `<tr>${Array.from({ length: 7 }, (__, day) => week * 7 + day + 1)
            .map((day) => (day > 30 ? '<td></td>' : `<td class="h">${day}</td>`))
            .join('')}</tr>`,
      ).join('')}</tbody></table></div></div>`,
  },
];
