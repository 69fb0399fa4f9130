import { after, DOMAIN, type ForeignScene } from './scene';

const menu = `<table width="100%" bgcolor="#003366" cellpadding="4"><tr><td><a href="javascript:go('dash')"><font color="white">Dashboard</font></a></td>
  <td><a href="javascript:go('price')"><font color="white">Pricing</font></a></td>
  <td><a href="javascript:go('cust')"><font color="white">Customer</font></a></td>
  <td><a href="javascript:go('cfg')"><font color="white">Config</font></a></td></tr></table>`;

/** Pages as servers wrote them twenty years ago: tables for layout, fonts, image buttons, links to javascript. */
export const serverPages: ForeignScene[] = [
  {
    as: 'a form in a table with an image button',
    step: 'log-in',
    memory: after.start,
    html: `<table align="center"><tr><td colspan="2"><b>OneBill Sign On</b></td></tr>
      <tr><td align="right">User ID:</td><td><input name="u" size="20"></td></tr>
      <tr><td align="right">Password:</td><td><input name="p" type="password" size="20"></td></tr>
      <tr><td></td><td><input data-want type="image" alt="Login" width="60" height="22" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></td></tr>
      <tr><td></td><td><a href="forgot.do">Forgot password?</a></td></tr></table>`,
  },
  {
    as: 'a menu in cells of a table',
    step: 'open-subscriber',
    memory: after.start,
    html: `${menu.replace('<a href="javascript:go(\'cust\')"', '<a data-want href="javascript:go(\'cust\')"')}<h1>Dashboard</h1><p>New customers this month: 14</p>`,
  },
  {
    as: 'a list with the one customer that the search left',
    step: 'open-subscriber',
    memory: after.start,
    html: `${menu}<h2>Subscribers</h2><form>Search: <input name="q" value="Lakeside"> <input type="submit" value="Go"></form>
      <table border="1"><tr><th>Account Number</th><th>Name</th><th>Status</th></tr>
      <tr><td><a data-want href="javascript:view(10482)">SR10482</a></td><td>Lakeside Dental Group</td><td>Active</td></tr></table>`,
  },
  {
    as: 'tabs as links between bars',
    step: 'open-orders',
    memory: after.profile,
    html: `${menu}<h2>Lakeside Dental Group</h2><small>SR10482</small>
      <p><b>Products Owned</b> | <a data-want href="javascript:tab(2)">Orders</a> | <a href="javascript:tab(3)">Quotes</a> | <a href="javascript:tab(4)">Documents</a> | <a href="javascript:tab(5)">Tickets</a></p>
      <table border="1"><tr><th>Product</th><th>Qty</th></tr><tr><td>Hosted Seat</td><td>4</td></tr></table>`,
  },
  {
    as: 'an input of type button beside the headline of the tab',
    step: 'create-order',
    memory: after.orders,
    html: `${menu}<h2>Lakeside Dental Group (SR10482)</h2>
      <p><a href="javascript:tab(1)">Products Owned</a> | <b>Orders</b> | <a href="javascript:tab(3)">Quotes</a> | <a href="javascript:tab(4)">Documents</a></p>
      <table width="100%"><tr><td><b>Orders</b></td><td align="right"><input data-want type="button" value="Create Order"> <input type="button" value="Export"></td></tr></table>
      <table border="1"><tr><th>Order Number</th><th>Date</th><th>Status</th></tr><tr><td>ORD-61002</td><td>04/11/2024</td><td>Billing Active</td></tr></table>`,
  },
  {
    as: 'a list box of categories',
    step: 'choose-category',
    memory: after.orders,
    html: `${menu}<h2>New Order - Lakeside Dental Group</h2><table><tr><td>Category</td><td><select data-want name="cat"><option>-- Select --</option><option>Hosting</option>
      <option>Hardware</option><option>UCAAS - Recurring Telco</option><option>UCAAS - One Time</option></select></td></tr></table>
      <p>Choose a category to see its products.</p><input type="button" value="Review" disabled>`,
  },
  {
    as: 'rows with a submit button for each product',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${menu}<h2>New Order</h2><table><tr><td>Category:</td><td><select><option>Hosting</option><option selected>Recurring - UCAAS Services</option></select></td></tr></table>
      <form><table border="1"><tr><th>Product</th><th>Price Plan</th><th>Price</th><th></th></tr>
      <tr><td>Domain Registration</td><td>Yearly</td><td>12.00</td><td><input type="submit" name="a1" value="Add"></td></tr>
      <tr><td>Domain Usage</td><td>Domain Usage Plan</td><td>0.00</td><td><input data-want type="submit" name="a2" value="Add"></td></tr>
      <tr><td>Toll Free Phone Number (DID)</td><td>Monthly</td><td>4.00</td><td><input type="submit" name="a3" value="Add"></td></tr>
      </table><input type="submit" value="Review"></form>`,
  },
  {
    as: 'a button under the list with a count in the row',
    step: 'review-order',
    memory: after.orders,
    html: `${menu}<h2>New Order</h2><p>Category: <b>Recurring - UCAAS Services</b></p><table border="1">
      <tr><td>Domain Usage</td><td>Domain Usage Plan</td><td><span style="background:green;border-radius:9px;color:#fff;padding:0 6px">1</span></td><td><input type="button" value="Add"></td></tr>
      <tr><td>Hosted Seat</td><td>Bundled Seat - 24M</td><td></td><td><input type="button" value="Add"></td></tr></table>
      <input type="button" value="Cancel"><input data-want type="button" value="Review">`,
  },
  {
    as: 'the product of a line as a link to javascript',
    step: 'open-product',
    memory: after.orders,
    html: `${menu}<h2>Order Review</h2><table border="1" width="90%"><tr><th></th><th>Product / Price Plan - Identifier</th><th>Unit Price</th><th>Qty</th><th>Sub-Total</th></tr>
      <tr><td><input type="checkbox"></td><td><a data-want href="javascript:edit(1)">Domain Usage</a> / Domain Usage Plan - SUB5016-PROD3102</td><td><a href="javascript:price(1)">0.00</a></td><td>1</td><td>0.00</td></tr></table>
      <input type="checkbox" name="bill"> Bill This Order <input type="checkbox"> Create Bill Group <input type="button" value="Place Order">`,
  },
  {
    as: 'a box in the page with a caption cell beside the field',
    step: 'enter-domain',
    memory: after.orders,
    html: `<table border="1"><tr><td>Domain Usage</td><td>SUB5016-PROD3102</td></tr></table><input type="button" value="Place Order">
      <table bgcolor="#ffffee" border="2" style="position:absolute;left:200px;top:80px;width:420px"><tr><td colspan="2" bgcolor="#003366"><font color="white">Domain Usage - Domain Usage Plan</font></td></tr>
      <tr><td>Quantity</td><td><input name="qty" value="1" size="4"></td></tr>
      <tr><td>Identifier</td><td><input data-want name="ident" value="SUB5016-PROD3102" size="34"></td></tr>
      <tr><td>Description</td><td><input name="descr" size="34"></td></tr>
      <tr><td><a href="javascript:addon()">Add -On</a></td><td align="right"><input type="image" alt="Check" width="18" height="18" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></td></tr></table>`,
  },
  {
    as: 'an image of a tick without a word but its file',
    step: 'confirm-product',
    memory: after.no,
    html: `<table border="1"><tr><td>Domain Usage</td><td>SUB5016-PROD3102</td></tr></table>
      <table bgcolor="#ffffee" border="2" style="position:absolute;left:200px;top:80px;width:420px"><tr><td bgcolor="#003366"><font color="white">Domain Usage - Domain Usage Plan</font></td>
      <td align="right" bgcolor="#003366"><a data-want href="javascript:ok()" style="display:inline-block"><img src="images/tick.gif" width="16" height="16" border="0"></a> <a href="javascript:cancel()" style="display:inline-block"><img src="images/cross.gif" width="16" height="16" border="0"></a></td></tr>
      <tr><td>Identifier</td><td><input name="ident" value="${DOMAIN}" size="34"></td></tr>
      <tr><td><a href="javascript:addon()">Add -On</a></td><td></td></tr></table>`,
  },
  {
    as: 'a button as a picture with its words',
    step: 'place-order',
    memory: after.checked,
    html: `${menu}<h2>Order Review</h2><table border="1" width="90%"><tr><th>Product / Price Plan - Identifier</th><th>Qty</th></tr>
      <tr><td><a href="javascript:edit(1)">Domain Usage</a> / Domain Usage Plan - ${DOMAIN}</td><td>1</td></tr></table>
      <input type="checkbox" name="bill"> Bill This Order <a data-want href="javascript:place()" style="display:inline-block"><img src="images/b1.gif" alt="Place Order" width="90" height="24" border="0"></a>`,
  },
  {
    as: 'a gear as a picture in the row of the order',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${menu}<h2>Lakeside Dental Group (SR10482)</h2><p><a href="javascript:tab(1)">Products Owned</a> | <b>Orders</b> | <a href="javascript:tab(3)">Quotes</a> | <a href="javascript:tab(4)">Documents</a></p>
      <table border="1"><tr><th>Order Number</th><th>Date</th><th>Status</th><th></th></tr>
      <tr><td>ORD-77309</td><td>11/20/2026</td><td>Pending Billing</td><td><a href="javascript:m(1)" style="display:inline-block"><img src="images/gear.gif" width="16" height="16"></a></td></tr>
      <tr><td>ORD-77310</td><td>11/25/2026</td><td>Pending Billing</td><td><a data-want href="javascript:m(2)" style="display:inline-block"><img src="images/gear.gif" width="16" height="16"></a></td></tr>
      <tr><td>ORD-61002</td><td>04/11/2024</td><td>Billing Active</td><td><a href="javascript:m(3)" style="display:inline-block"><img src="images/gear.gif" width="16" height="16"></a></td></tr></table>`,
  },
  {
    as: 'a layer of links under the gear',
    step: 'activate-order',
    memory: after.placed,
    html: `${menu}<h2>Lakeside Dental Group (SR10482)</h2><p><a href="javascript:tab(1)">Products Owned</a> | <b>Orders</b> | <a href="javascript:tab(3)">Quotes</a></p>
      <table border="1"><tr><th>Order Number</th><th>Status</th><th></th></tr>
      <tr><td>ORD-77310</td><td>Pending Billing</td><td><a href="javascript:m(2)" style="display:inline-block"><img src="images/gear.gif" alt="Options" width="16" height="16"></a>
      <div style="position:absolute;background:#fff;border:1px solid;padding:4px"><a href="javascript:v()">View</a><br><a data-want href="javascript:a()">Activate</a><br><a href="javascript:c()">Cancel Order</a></div></td></tr></table>`,
  },
  {
    as: 'a date in a text box after a caption cell',
    step: 'set-activation-date',
    memory: after.placed,
    html: `<h2>Activate Order ORD-77310</h2><form><table border="1"><tr><th>Select</th><th>Product</th></tr><tr><td><input type="checkbox" checked></td><td>Domain Usage - ${DOMAIN}</td></tr></table>
      <table><tr><td>Activation Date (MM/DD/YYYY)</td><td><input data-want name="adate" size="10" value="11/25/2026"></td></tr></table>
      <input type="submit" value="Start Billing"> <input type="button" value="Cancel"></form>`,
  },
  {
    as: 'a submit below the date that was changed',
    step: 'start-billing',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `<h2>Activate Order ORD-77310</h2><form><table border="1"><tr><th>Select</th><th>Product</th></tr><tr><td><input type="checkbox" checked></td><td>Domain Usage - ${DOMAIN}</td></tr></table>
      <table><tr><td>Activation Date (MM/DD/YYYY)</td><td><input name="adate" size="10" value="12/01/2026"></td></tr></table>
      <input data-want type="submit" value="Start Billing"> <input type="button" value="Cancel"></form>`,
  },
];
