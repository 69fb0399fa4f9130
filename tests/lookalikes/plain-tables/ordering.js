import { escaped } from '../server.js';
import { closeFloats, openFloat, picture } from './float.js';
import { link, onclick, push, send, server, session, visit } from './frame.js';

const CATEGORIES = {
  '': '-- Select --',
  hardware: 'Equipment',
  fax: 'Fax - Recurring',
  once: 'UCAAS - One Time',
  ucaas: 'UCAAS - Recurring Telco',
};
const CHECK = picture(
  '<rect width="18" height="18" fill="#e8f5e8"/><path d="M3 9l4 5 8-11" fill="none" stroke="green" stroke-width="3"/>',
);

window.pickCategory = (select) => visit('chooser', { category: select.value, open: '' });

/** Category drop-down and products; a product shows its plans when its name is clicked. */
export function chooserPage() {
  const options = Object.entries(CATEGORIES).map(
    ([value, text]) => `<option value="${value}"${value === session.category ? ' selected' : ''}>${text}</option>`,
  );
  const rows = server.products
    .filter((product) => product.category === session.category)
    .map((product) => {
      const count = server.draft.lines.filter((line) => line.code === product.code).length;
      const add = async () => {
        await send('addProduct', { account: session.account, code: product.code });
        visit('chooser');
      };
      const name = link(product.name, () => visit('chooser', { open: product.code }));
      const dot = count ? `<span class="dot">${count}</span>` : '';
      const plan = `<tr><td>&nbsp;&nbsp;&nbsp;&nbsp;${product.plan}</td><td>$${product.price.toFixed(2)}</td>
        <td>${push('Add', add)}</td></tr>`;
      const row = `<tr><td colspan="2"><b>${name}</b></td><td>${dot}</td></tr>`;
      return row + (session.open === product.code ? plan : '');
    });
  return `<div class="crumb">Create Order - ${session.account}</div>
    <table><tr><td>Category</td><td><select onchange="pickCategory(this)">${options.join('')}</select></td></tr></table>
    <table class="grid">${rows.join('')}</table><br>
    ${push('Cancel', () => visit('profile'))}
    <span style="display:none">${push('Review', () => {})}</span>
    ${server.draft.lines.length ? push('Review', () => visit('review')) : ''}`;
}

function found(line, type, text) {
  const names = server.addOns[line.code] ?? [];
  // Searching by code finds nothing, because the packages have no codes.
  const hits = type === 'name' ? names.filter((name) => name.toLowerCase().includes(text.toLowerCase())) : [];
  if (hits.length === 0) return '<tr><td>No records found.</td></tr>';
  return hits.map((addOn) => `<tr><td>${addOn}</td><td>${push('Add', () => addTo(line, addOn))}</td></tr>`).join('');
}

async function addTo(line, addOn) {
  await send('addAddOn', { line: line.id, addOn });
  const held = document.querySelector('.float .held');
  if (held) held.innerHTML = line.addOns.map((name) => `+ ${name}<br>`).join('');
}

function openLine(line) {
  closeFloats();
  const turn = (shown) => () => {
    const [details, addOns] = box.querySelectorAll('.page');
    details.style.display = shown === 0 ? '' : 'none';
    addOns.style.display = shown === 1 ? '' : 'none';
  };
  const save = async () => {
    const identifier = box.querySelector('input[name=f1]').value;
    if (await send('saveIdentifier', { line: line.id, identifier }).then((answer) => answer !== null)) visit('review');
  };
  const search = () => {
    const type = box.querySelector('select').value;
    box.querySelector('.hits').innerHTML = found(line, type, box.querySelector('input[name=f2]').value);
  };
  const box = openFloat(
    `<table width="100%" cellspacing="0"><tr><td class="cap" width="22">
      <input type="image" alt="Apply" src="${CHECK}" ${onclick(save)}></td>
      <td class="cap">${line.name}</td><td class="cap" align="right">
      <a href="javascript:void(0)" style="color:#fff" ${onclick(closeFloats)}>X</a></td></tr></table>
    <table cellspacing="0"><tr><td class="tab">${link('Details', turn(0))}</td>
      <td class="tab">${link('Purchase Add-Ons', turn(1))}</td></tr></table>
    <table class="page" cellpadding="6"><tr><td>Price Plan</td><td>${line.plan}</td></tr>
      <tr><td>Quantity</td><td><input name="f0" size="4" value="1"></td></tr>
      <tr><td>Identifier</td><td><input name="f1" size="44" value="${escaped(line.identifier)}"></td></tr></table>
    <div class="page" style="display:none;padding:6px"><select><option value="code">Product Code</option>
      <option value="name">Product Name</option></select> <input name="f2"> ${push('Search', search)}
      <table class="grid hits"></table></div><div class="held" style="padding:6px"></div>`,
    180,
    90,
    480,
  );
  box.querySelector('.held').innerHTML = line.addOns.map((name) => `+ ${name}<br>`).join('');
}

/** The order before it is placed. */
export function reviewPage() {
  const rows = server.draft.lines.map((line) => {
    const text = escaped(`${line.name} / ${line.plan} - ${line.identifier}`);
    const held = line.addOns.map((name) => `<br>&nbsp;+ ${name}`).join('');
    return `<tr><td><input type="checkbox"></td><td>${link(text, () => openLine(line))}${held}</td>
      <td>$${line.price.toFixed(2)}</td><td>1</td></tr>`;
  });
  const place = async (button) => {
    button.disabled = true;
    const bill = document.querySelector('input[name=bill]').checked;
    const order = await send('placeOrder', { account: session.account, bill });
    if (order) visit('placed', { placed: order.number });
    else button.disabled = false;
  };
  return `<div class="crumb">Review Order</div><table class="grid"><tr><th></th>
    <th>Product / Price Plan - Identifier</th><th>Unit Price</th><th>Qty</th></tr>${rows.join('')}</table>
    <table align="center" cellpadding="8"><tr><td><input type="checkbox" name="bill" checked> Bill This Order</td>
    <td><input type="checkbox"> Create Bill Group</td></tr></table>
    <div style="display:none">${push('Place Order', () => {})}</div>
    <center>${push('Back', () => visit('chooser'))} <input type="submit" value="Place Order" ${onclick(place)}></center>`;
}

/** What is sold at all. It has nothing to do with an order. */
export function soldPage() {
  const tab = session.sold ?? 'Products';
  const names = tab === 'Products' ? server.products.map(({ name }) => name) : Object.values(server.addOns).flat();
  const tabs = ['Products', 'Add-Ons'].map(
    (text) => `<td class="tab${text === tab ? ' on' : ''}">${link(text, () => visit('sold', { sold: text }))}</td>`,
  );
  return `<div class="crumb">Pricing &gt; Products</div><table cellspacing="0"><tr>${tabs.join('')}</tr></table>
    <table class="grid">${names.map((name) => `<tr><td>${name}</td></tr>`).join('')}</table>`;
}
