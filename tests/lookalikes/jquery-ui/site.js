import { olderOrder, openServer } from '../server.js';

export const server = openServer({
  key: 'acct_center',
  orderPrefix: 'OBD-ORD-',
  nextOrder: 77140,
  nextSubscription: 2290,
  orders: [
    olderOrder('OBD-ORD-76110', 'OBD-SR15403', 'Billing Active', '2021-02-03'),
    olderOrder('OBD-ORD-76482', 'OBD-SR15403', 'Pending Billing', '2021-05-20', 'DIDTF'),
    olderOrder('OBD-ORD-77001', 'OBD-SR15403', 'Cancelled', '2022-01-11', 'e911'),
    olderOrder('OBD-ORD-77093', 'OBD-SR15403', 'Pending Billing', '2022-08-30', 'SEAT24', 'Delete'),
  ],
});

export const ACCOUNTS = {
  'OBD-SR15388': 'Harbor Street Bakery',
  'OBD-SR15403': 'Lakeside Dental Group',
  'OBD-SR15411': 'Prairie View Clinic',
};

/** Where this page load is: page, account, tab. */
export const at = Object.fromEntries(new URLSearchParams(location.search));

/** The address of a page. */
export function address(to) {
  return `?${new URLSearchParams(to)}`;
}

/** Leaves for another page, with a full load. */
export function go(to) {
  location.href = address(to);
}

/** Sends a changing call; a refusal is told above the content. */
export async function call(name, payload) {
  try {
    await server.call(name, payload);
    return true;
  } catch (error) {
    $('.msg').remove();
    $('#content, #login').prepend($('<div class="msg ui-state-error">').text(error.message));
    return false;
  }
}
