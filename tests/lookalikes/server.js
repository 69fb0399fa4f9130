/**
 * The billing server behind every look-alike, kept in the page. It is as trusting as the real one: an identifier is
 * refused only when it is empty. What it holds survives a reload, because it lives in the session storage.
 */

const PRODUCTS = [
  { code: 'e911', name: 'E911 Service', plan: 'E911 - Monthly', price: 1.5, category: 'ucaas' },
  { code: 'PROD2207', name: 'Domain Registration', plan: 'Domain Registration - Annual', price: 18, category: 'ucaas' },
  { code: 'SEAT24', name: 'Bundled Seat - 24M', plan: 'Bundled Seat - 24M', price: 17.5, category: 'ucaas' },
  { code: 'PROD3102', name: 'Domain Usage', plan: 'Domain Usage Plan', price: 0, category: 'ucaas' },
  { code: 'DIDTF', name: 'Toll Free Phone Number (DID)', plan: 'Toll Free DID', price: 2.25, category: 'ucaas' },
  { code: 'FAXN', name: 'Native Fax - Digital', plan: 'Native Fax', price: 6, category: 'fax' },
  { code: 'MFAX', name: 'MFAX Line', plan: 'MFAX Line', price: 9.95, category: 'fax' },
  { code: 'PORT', name: 'Number Porting', plan: 'Porting Fee', price: 10, category: 'once' },
  { code: 'CIS8851', name: 'Desk Phone 8851', plan: 'Desk Phone 8851', price: 219, category: 'hardware' },
];

const ADD_ONS = {
  PROD3102: ['Toll Free Calls - 500 Minutes', 'Toll Free Calls - 1000 Minutes', 'Toll Free Calls - 2500 Minutes'],
  SEAT24: ['Voicemail Transcription', 'Call Recording - 90 Days'],
};

const CALLS = {
  login(state, { user }) {
    if (!user) throw new Error('Username is required');
    state.user = user;
  },
  addProduct(state, { account, code }) {
    const product = PRODUCTS.find((each) => each.code === code);
    if (!product) throw new Error(`No product ${code}`);
    if (state.draft.account !== account) state.draft = { account, lines: [] };
    const { name, plan, price } = product;
    const number = state.nextSubscription++;
    const line = { id: `L${number}`, code, name, plan, price, identifier: `SUB${number}-${code}`, addOns: [] };
    state.draft.lines.push(line);
    return line;
  },
  saveIdentifier(state, { line, identifier }) {
    if (identifier === '') throw new Error('Identifier is required');
    lineOf(state, line).identifier = identifier;
  },
  addAddOn(state, { line, addOn }) {
    lineOf(state, line).addOns.push(addOn);
  },
  placeOrder(state, { bill }) {
    if (state.draft.lines.length === 0) throw new Error('The order is empty');
    const { account, lines } = state.draft;
    const number = `${state.orderPrefix}${state.nextOrder++}`;
    const order = { number, account, status: 'Pending Billing', type: 'New', date: today(), bill, lines };
    state.orders.push(order);
    state.draft = { account: null, lines: [] };
    return order;
  },
  activate(state, { order, lines, date }) {
    const found = state.orders.find((each) => each.number === order);
    if (!found) throw new Error(`No order ${order}`);
    if (lines.length === 0) throw new Error('Select at least one product');
    const whole = lines.length === found.lines.length;
    found.status = whole && date <= today() ? 'Billing Active' : 'Partially Fulfilled';
    found.activation = date;
    return found;
  },
};

function lineOf(state, id) {
  const line = state.draft.lines.find((each) => each.id === id);
  if (!line) throw new Error(`No line ${id} in this order`);
  return line;
}

/** Today in the clerk's own time zone, as `YYYY-MM-DD`. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Text made safe for markup, as the pages build their markup from strings. */
export function escaped(text) {
  return String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * One older order of an account, for the list under the Orders tab.
 * The default product is the bundled seat, so that an old order never looks like the usage order by its lines.
 */
export function olderOrder(number, account, status, date, code = 'SEAT24', type = 'New') {
  const { name, plan, price } = PRODUCTS.find((each) => each.code === code);
  const sub = number.replace(/\D/g, '').slice(-4);
  const line = { id: `L${number}`, code, name, plan, price, identifier: `SUB${sub}-${code}`, addOns: [] };
  return { number, account, status, type, date, bill: false, lines: [line] };
}

/**
 * Opens the server as `window.__server` and returns it.
 * `key` names the place in the session storage; `orders` are the older orders, oldest first.
 */
export function openServer({ key, orders, orderPrefix, nextOrder, nextSubscription = 5016 }) {
  const kept = sessionStorage.getItem(key);
  const draft = { account: null, lines: [] };
  const state = kept
    ? JSON.parse(kept)
    : { user: null, draft, orders, log: [], orderPrefix, nextOrder, nextSubscription };
  const keep = () => sessionStorage.setItem(key, JSON.stringify(state));

  /** A server does what it was sent, also when the page that sent it is left before the answer. */
  const underWay = new Set();
  window.addEventListener('pagehide', () => {
    for (const finish of underWay) finish();
  });

  const server = {
    products: PRODUCTS,
    addOns: ADD_ONS,
    get log() {
      return state.log;
    },
    get orders() {
      return state.orders;
    },
    get draft() {
      return state.draft;
    },
    get user() {
      return state.user;
    },
    /** Sends one changing call. It is on the log as soon as it is sent, and done 20 to 150 ms later. */
    call(name, payload) {
      state.log.push({ name, payload, at: Date.now() });
      keep();
      return new Promise((resolve, reject) => {
        const finish = () => {
          underWay.delete(finish);
          clearTimeout(timer);
          try {
            const answer = CALLS[name](state, payload);
            keep();
            resolve(answer);
          } catch (refusal) {
            reject(refusal);
          }
        };
        const timer = setTimeout(finish, 20 + Math.random() * 130);
        underWay.add(finish);
      });
    },
  };
  window.__server = server;
  return server;
}
