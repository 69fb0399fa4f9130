import { escaped } from '../server.js';
import { at, call, go, server } from './site.js';

const CATEGORIES = {
  '': 'Select One',
  once: 'UCAAS - One-Time Charges',
  hardware: 'Hardware',
  ucaas: 'UCAAS - Recurring Telco',
  fax: 'Fax',
};

/** The product chooser: a drop-down of categories, and the products of the chosen one. */
export function chooser() {
  const options = Object.entries(CATEGORIES).map(
    ([value, text]) => `<option value="${value}" ${value === at.category ? 'selected' : ''}>${text}</option>`,
  );
  const rows = server.products
    .filter(({ category }) => category === at.category)
    .map(({ code, name, plan, price }) => {
      const count = server.draft.lines.filter((line) => line.code === code).length;
      return `<tr><td><b>${name}</b><br>${plan}</td><td>$${price.toFixed(2)}</td>
        <td width="30">${count ? `<span class="count">${count}</span>` : ''}</td>
        <td width="70"><button data-code="${code}">Add</button></td></tr>`;
    });
  $('#content').html(`<h1>Create Order</h1><table><tr><td><label for="cat">Category</label></td>
    <td><select id="cat">${options.join('')}</select></td></tr></table><br>
    <table class="list"><tr><th>Product</th><th>Price</th><th></th><th></th></tr>${rows.join('')}</table>
    <div class="right"><button id="cancel">Cancel</button> <button id="next">Review</button></div>`);
  $('#content button').button();
  $('#next').button('option', 'disabled', server.draft.lines.length === 0);
  $('#cat').on('change', function () {
    go({ ...at, category: this.value });
  });
  $('[data-code]').on('click', function () {
    call('addProduct', { account: at.account, code: this.dataset.code }).then((done) => done && go(at));
  });
  $('#cancel').on('click', () => go({ page: 'account', account: at.account }));
  $('#next').on('click', () => go({ page: 'review', account: at.account }));
}

function openEditor(line) {
  const box = $(`<div title="${line.name}"><ul><li><a href="#pd">Product Details</a></li>
    <li><a href="#pa">Purchase Add-Ons</a></li></ul>
    <div id="pd"><table cellpadding="4"><tr><td>Price Plan</td><td>${line.plan}</td></tr>
    <tr><td>Identifier</td><td><input id="ident" size="34"></td></tr>
    <tr><td>Quantity</td><td><input value="1" size="4"></td></tr><tr><td>Term</td><td><input size="4"> months</td></tr></table></div>
    <div id="pa"><p>Search Type <select id="stype"><option>Product Code</option><option>Product Name</option></select>
    <input id="stext" size="16"> <button id="sgo">Search</button></p><table class="list" id="hits"></table></div></div>`);
  box.find('#ident').val(line.identifier);
  box.dialog({ modal: true, width: 560, close: () => go(at) });
  box.tabs();
  box.find('button').button();
  const tick = $('<button class="tick" title="Apply"></button>').button({ icon: 'ui-icon-check', showLabel: false });
  box.dialog('widget').find('.ui-dialog-titlebar').prepend(tick);
  tick.on('click', () => {
    call('saveIdentifier', { line: line.id, identifier: box.find('#ident').val() }).then((done) => done && go(at));
  });
  box.find('#sgo').on('click', () => {
    const wanted = box.find('#stext').val().toLowerCase();
    const byName = box.find('#stype').val() === 'Product Name';
    const hits = (server.addOns[line.code] ?? []).filter((name) => byName && name.toLowerCase().includes(wanted));
    box.find('#hits').html(hits.map((name) => `<tr><td>${name}</td><td><button>Add</button></td></tr>`).join(''));
    box
      .find('#hits button')
      .button()
      .on('click', function () {
        const button = $(this);
        const name = button.closest('tr').find('td').first().text();
        call('addAddOn', { line: line.id, addOn: name }).then((done) => done && button.replaceWith('Added'));
      });
  });
}

/** The review of the order, with a grid of its lines. */
export function review() {
  const rows = server.draft.lines.map(
    (
      { name, plan, identifier, price, addOns },
      index,
    ) => `<tr><td><a href="javascript:void(0)" data-line="${index}">${name}</a>
      <br><small>${plan}</small>${addOns.map((each) => `<br>+ ${each}`).join('')}</td><td>${escaped(identifier)}</td>
      <td>1</td><td>$${price.toFixed(2)}</td></tr>`,
  );
  $('#content').html(`<h1>Order Review</h1><table class="list"><tr><th>Product</th><th>Identifier</th><th>Qty</th>
    <th>Amount</th></tr>${rows.join('')}</table><p><label><input type="checkbox" id="bto"> Bill This Order</label>
    <label><input type="checkbox"> Generate Invoice Now</label></p>
    <div class="right"><button id="back">Back</button> <button id="place">Place Order</button></div>`);
  $('#content button').button();
  $('[data-line]').on('click', function () {
    openEditor(server.draft.lines[this.dataset.line]);
  });
  $('#back').on('click', () => go({ page: 'order', account: at.account, category: 'ucaas' }));
  $('#place').on('click', () => {
    call('placeOrder', { bill: $('#bto').prop('checked') }).then(
      (done) => done && go({ page: 'account', account: at.account, tab: 'Summary' }),
    );
  });
}
