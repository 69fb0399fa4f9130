import { olderOrder, openServer } from '../server.js';

const server = openServer({
  key: 'TBM_DATA',
  orderPrefix: 'PARTY4703ORDER',
  nextOrder: 47031120,
  nextSubscription: 4410,
  orders: [
    olderOrder('PARTY4703ORDER47031019', 'SR15403', 'Billing Active', '2019-04-02'),
    olderOrder('PARTY4703ORDER47031044', 'SR15403', 'Cancelled', '2019-08-19', 'DIDTF'),
    olderOrder('PARTY4703ORDER47031082', 'SR15403', 'Pending Billing', '2020-01-07'),
    olderOrder('PARTY4703ORDER47031104', 'SR15403', 'Partially Fulfilled', '2020-02-11', 'e911'),
    olderOrder('PARTY4703ORDER47031110', 'SR15403', 'Billing Active', '2020-02-14', 'SEAT24', 'Delete'),
  ],
});

const outer = document.querySelector('table.outer');
const login = document.forms[0];
const frame = document.querySelector('iframe');

function show() {
  login.style.display = server.user ? 'none' : '';
  outer.style.display = server.user ? '' : 'none';
}

// The menu speaks to the frame, so it is shown only once the frame can answer.
frame.onload = () => server.user && show();

function enter() {
  if (server.user) frame.src = 'frame.html';
  else show();
}

login.onsubmit = (event) => {
  event.preventDefault();
  server.call('login', { user: login.j_username.value }).then(enter, (error) => alert(error.message));
};

const PAGES = { Dashboard: 'home', Subscribers: 'list', Products: 'sold' };
for (const link of document.querySelectorAll('.menu a')) {
  link.onclick = () => {
    const page = PAGES[link.textContent];
    if (page) frame.contentWindow.visit(page);
    const opened = link.closest('.sub');
    if (opened) opened.style.display = 'none';
  };
}
for (const item of document.querySelectorAll('.item')) {
  item.onmouseenter = () => {
    const sub = item.querySelector('.sub');
    if (sub) sub.style.display = '';
  };
}

enter();
