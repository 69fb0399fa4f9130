import { after, DOMAIN, type ForeignScene } from './scene';

const style = `<style>.btn{display:inline-block;padding:6px 12px;border:1px solid #ccc;cursor:pointer}.modal{position:fixed;inset:0;z-index:1050;background:rgba(0,0,0,.4)}
  .modal-dialog{width:560px;margin:30px auto;background:#fff;padding:16px}.dropdown-menu{position:absolute;background:#fff;border:1px solid #ccc;padding:6px;list-style:none;margin:0}
  .hide,.d-none{display:none}.badge{background:#198754;color:#fff;border-radius:9px;padding:0 6px}[class^=icon-],.glyphicon,.bi{display:inline-block;width:14px;height:14px}</style>`;
const tabs = (open: string) =>
  `<ul class="nav nav-tabs">${['Products Owned', 'Orders', 'Quotes', 'Additional Information', 'Documents', 'Tickets']
    .map(
      (name) =>
        `<li class="nav-item"><a class="nav-link${name === open ? ' active' : ''}" data-toggle="tab" href="#${name.split(' ')[0]}">${name}</a></li>`,
    )
    .join('')}</ul>`;
const modal = (head: string, body: string, foot: string) =>
  `<div class="modal in show" style="display:block"><div class="modal-dialog"><div class="modal-content"><div class="modal-header">${head}</div><div class="modal-body">${body}</div><div class="modal-footer">${foot}</div></div></div></div>`;
const identifier = (value: string, mark = '') =>
  `<div class="mb-3"><label class="form-label" for="f1">Identifier</label><input ${mark} class="form-control" id="f1" value="${value}"></div>`;

/** Bootstrap of the second, third and fifth generation. */
export const bootstrap: ForeignScene[] = [
  {
    as: 'a card with floating labels',
    step: 'log-in',
    memory: after.start,
    html: `${style}<div class="card"><h4>Welcome back</h4><div class="form-floating"><input class="form-control" id="e" placeholder="Email"><label for="e">Username</label></div>
      <div class="form-floating"><input type="password" class="form-control" id="p" placeholder="Password"><label for="p">Password</label></div>
      <div class="form-check"><input type="checkbox" id="r"><label for="r">Keep me signed in</label></div><button data-want class="btn btn-primary w-100">Sign in</button><button class="btn btn-link">Sign up</button></div>`,
  },
  {
    as: 'a sidebar whose flyout is open',
    step: 'open-subscriber',
    memory: after.start,
    html: `${style}<div style="display:flex"><ul class="nav flex-column" style="width:180px"><li><a class="nav-link" href="#"><i class="bi bi-speedometer"></i> Dashboard</a></li>
      <li class="dropdown show"><a class="nav-link dropdown-toggle" href="#"><i class="bi bi-people"></i> Customer</a>
      <ul class="dropdown-menu show" style="left:160px;top:20px"><li><a class="dropdown-item" href="#">Leads</a></li><li><a data-want class="dropdown-item" href="#">Subscribers</a></li><li><a class="dropdown-item" href="#">Contacts</a></li></ul></li>
      <li><a class="nav-link" href="#"><i class="bi bi-gear"></i> Config</a></li></ul><main><h3>Dashboard</h3></main></div>`,
  },
  {
    as: 'nav-tabs of the third generation',
    step: 'open-orders',
    memory: after.profile,
    html: `${style}<div class="page-header"><h2>Lakeside Dental Group <small>SR10482</small></h2></div>${tabs('Products Owned').replace('<a class="nav-link" data-toggle="tab" href="#Orders"', '<a data-want class="nav-link" data-toggle="tab" href="#Orders"')}
      <div class="tab-content"><div class="tab-pane active"><button class="btn">Create Order</button><table class="table"><tr><td>Hosted Seat</td></tr></table></div><div class="tab-pane d-none"><button class="btn">Create Order</button></div></div>`,
  },
  {
    as: 'a button with an icon, and a hidden twin in the other pane',
    step: 'create-order',
    memory: after.orders,
    html: `${style}<h2>Lakeside Dental Group <small>SR10482</small></h2>${tabs('Orders')}<div class="tab-content"><div class="tab-pane d-none"><button class="btn btn-success">Create Order</button></div>
      <div class="tab-pane active"><button data-want class="btn btn-success"><i class="bi bi-plus"></i> Create Order</button><table class="table"><thead><tr><th>Order #</th><th>Status</th></tr></thead><tr><td>ORD-61002</td><td>Billing Active</td></tr></table></div></div>`,
  },
  {
    as: 'a list group of categories',
    step: 'choose-category',
    memory: after.orders,
    html: `${style}<h3>Create Order</h3><div class="row"><div class="list-group"><a class="list-group-item" href="#">Hardware <span class="badge">3</span></a><a class="list-group-item" href="#">One Time - UCAAS Services <span class="badge">4</span></a>
      <a data-want class="list-group-item" href="#">Recurring - UCAAS Services <span class="badge">12</span></a><a class="list-group-item" href="#">Recurring - Hosting</a></div><div class="col">Select a category</div></div><button class="btn" disabled>Review</button>`,
  },
  {
    as: 'panels of products with a plus',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${style}<h3>Create Order</h3><div class="list-group"><a class="list-group-item active" href="#">Recurring - UCAAS Services</a><a class="list-group-item" href="#">Hardware</a></div>
      ${['Domain Registration', 'Domain Usage', 'Toll Free Phone Number (DID)'].map((name) => `<div class="panel panel-default"><div class="panel-heading"><h4>${name}</h4></div><div class="panel-body"><span>${name} Plan</span> <span>$0.00</span> <button ${name === 'Domain Usage' ? 'data-want' : ''} class="btn btn-xs" title="Add"><span class="glyphicon glyphicon-plus"></span></button></div></div>`).join('')}<button class="btn">Review</button>`,
  },
  {
    as: 'a footer bar with a counted Review',
    step: 'review-order',
    memory: after.orders,
    html: `${style}<h3>Create Order</h3><div class="list-group"><a class="list-group-item active" href="#">Recurring - UCAAS Services</a></div><div class="card"><h5>Domain Usage</h5><p>Domain Usage Plan</p><button class="btn">Add</button></div>
      <div style="position:fixed;bottom:0;left:0;right:0"><button class="btn">Back</button><button data-want class="btn btn-primary">Review <span class="badge">1</span></button></div>`,
  },
  {
    as: 'a table-hover row whose name is a btn-link',
    step: 'open-product',
    memory: after.orders,
    html: `${style}<ul class="nav nav-pills"><li class="active"><a href="#">Order Review</a></li><li><a href="#">Order Attributes</a></li><li><a href="#">Term</a></li><li><a href="#">Documents</a></li><li><a href="#">Notes</a></li></ul>
      <table class="table table-hover"><thead><tr><th>Product / Price Plan</th><th>Identifier</th><th>Qty</th></tr></thead><tbody><tr><td><button data-want class="btn btn-link">Domain Usage</button><br><small class="muted">Domain Usage Plan</small></td><td>SUB5016-PROD3102</td><td>1</td></tr></tbody></table>
      <label><input type="checkbox"> Bill This Order</label><button class="btn btn-primary">Place Order</button>`,
  },
  {
    as: 'a modal of the fifth generation',
    step: 'enter-domain',
    memory: after.orders,
    html: `${style}<table class="table"><tr><td><a href="#">Domain Usage</a></td><td>SUB5016-PROD3102</td></tr></table><button class="btn btn-primary">Place Order</button>${modal('<h5 class="modal-title">Domain Usage</h5><button class="btn-close" aria-label="Close"></button>', `${identifier('SUB5016-PROD3102', 'data-want')}<div><label for="q">Quantity</label><input id="q" value="1"></div><button class="btn">Add-On</button>`, '<button class="btn" aria-label="Save"><i class="bi bi-check-lg"></i></button>')}`,
  },
  {
    as: 'a link of a modal to its add-ons',
    step: 'open-add-ons',
    memory: after.yes,
    html: `${style}<ul class="nav"><li><a href="#">Pricing</a></li><li><a href="#">Add-Ons</a></li></ul><button class="btn btn-primary">Place Order</button>${modal('<h5 class="modal-title">Domain Usage</h5>', `${identifier(DOMAIN)}<a data-want class="btn btn-outline" href="#"><i class="bi bi-plus"></i> Add -On</a>`, '<button class="btn" aria-label="Save"><i class="bi bi-check-lg"></i></button>')}`,
  },
  {
    as: 'the one package that is meant, in a list of add-ons',
    step: 'add-toll-free',
    memory: after.yes,
    html: `${style}<button class="btn btn-primary">Place Order</button>${modal(
      '<h5 class="modal-title">Domain Usage</h5>',
      `${identifier(DOMAIN)}<ul class="nav nav-tabs"><li><a class="nav-link" href="#">Details</a></li><li><a class="nav-link active" href="#">Purchase Add-Ons</a></li></ul>
      <table class="table"><tr><td>Voicemail Transcription</td><td><button class="btn">Add</button></td></tr><tr><td>Toll Free Calls - 500 Minutes</td><td><button data-want class="btn">Add</button></td></tr><tr><td>Toll Free Phone Number (DID)</td><td><button class="btn">Add</button></td></tr></table>`,
      '<button class="btn" aria-label="Save"><i class="bi bi-check-lg"></i></button>',
    )}`,
  },
  {
    as: 'a check mark of the icons of the second generation',
    step: 'confirm-product',
    memory: after.no,
    html: `${style}<button class="btn btn-primary">Place Order</button>${modal('<h3>Domain Usage</h3><a data-want href="#" class="btn btn-mini"><i class="icon-ok"></i></a> <a href="#" class="btn btn-mini"><i class="icon-remove"></i></a>', `${identifier(DOMAIN)}<button class="btn">Add-On</button>`, '')}`,
  },
  {
    as: 'a block button in a totals card',
    step: 'place-order',
    memory: after.checked,
    html: `${style}<ul class="nav nav-pills"><li class="active"><a href="#">Order Review</a></li><li><a href="#">Notes</a></li></ul><table class="table"><tr><td><a href="#">Domain Usage</a> / <a href="#">Domain Usage Plan</a> - ${DOMAIN}</td></tr></table>
      <div class="card"><dl><dt>Sub Total</dt><dd>$0.00</dd><dt>Total</dt><dd>$0.00</dd></dl><label><input type="checkbox"> Bill This Order</label><button class="btn">Save as Quote</button><button data-want class="btn btn-primary btn-block">PLACE ORDER</button></div>`,
  },
  {
    as: 'a cog button with a caret beside each of three orders',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${style}<h2>Lakeside Dental Group <small>SR10482</small></h2>${tabs('Orders')}<button class="btn">Create Order</button><table class="table"><thead><tr><th>Order</th><th>Status</th><th>Actions</th></tr></thead>
      ${['ORD-77308', 'ORD-77310', 'ORD-77311'].map((order) => `<tr><td><a href="#">${order}</a></td><td><span class="label">Pending Billing</span></td><td><div class="btn-group"><button ${order === 'ORD-77310' ? 'data-want' : ''} class="btn dropdown-toggle"><i class="glyphicon glyphicon-cog"></i> <span class="caret"></span></button></div></td></tr>`).join('')}</table>`,
  },
  {
    as: 'a dropdown at the end of body',
    step: 'activate-order',
    memory: after.placed,
    html: `${style}<h2>Lakeside Dental Group <small>SR10482</small></h2>${tabs('Orders')}<table class="table"><tr><td>ORD-77310</td><td>Pending Billing</td><td><button class="btn" aria-expanded="true"><i class="bi bi-gear"></i></button></td></tr></table>
      <ul class="dropdown-menu show" style="left:300px;top:200px"><li><a href="#" class="dropdown-item">View</a></li><li><a href="#" class="dropdown-item" data-want>Activate</a></li><li><a href="#" class="dropdown-item">Cancel</a></li></ul>`,
  },
  {
    as: 'a native date in a modal',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${style}<table class="table"><tr><td>ORD-77310</td><td>Pending Billing</td></tr></table>${modal('<h5>Activate Order</h5>', `<label><input type="checkbox" checked> Domain Usage</label><div><label for="d">Activation Date</label><input data-want id="d" type="date" value="2026-11-25"></div>`, '<button class="btn">Cancel</button><button class="btn btn-primary">Start Billing</button>')}`,
  },
  {
    as: 'products still to be ticked once the date is set',
    step: 'set-activation-date',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${style}${modal('<h5>Activate Order</h5>', `<div class="form-check"><input data-want class="form-check-input" type="checkbox" id="c1"><label for="c1">Domain Usage - ${DOMAIN}</label></div><div><label for="d">Activation Date</label><input id="d" type="date" value="2026-12-01"></div>`, '<button class="btn">Cancel</button><button class="btn btn-primary">Start Billing</button>')}`,
  },
  {
    as: 'a primary button that is enabled at last',
    step: 'start-billing',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${style}${modal('<h5>Activate Order</h5>', `<div><input type="checkbox" id="c1" checked><label for="c1">Domain Usage - ${DOMAIN}</label></div><div><label for="d">Activation Date</label><input id="d" type="date" value="2026-12-01"></div>`, '<button class="btn">Close</button><button data-want class="btn btn-primary"><i class="bi bi-play"></i> Start Billing</button>')}`,
  },
];
