import { expect, test } from 'vitest';
import { parseRoute, type Route, routeHash } from '../../lib/practice/route';

const ROUTES: Route[] = [
  { page: 'login' },
  { page: 'home' },
  { page: 'subscribers' },
  { page: 'subscriber', accountNumber: 'SR10482', tab: 'orders' },
  { page: 'catalogue', accountNumber: 'SR-Odd/Name' },
  { page: 'review', accountNumber: 'SR10482' },
  { page: 'change', accountNumber: 'SR10482', orderNumber: 'OR1000', itemId: 'P2101', review: false },
  { page: 'change', accountNumber: 'SR-Odd/Name', orderNumber: 'OR1000', itemId: 'P2101', review: true },
  { page: 'order', orderNumber: 'OR1042' },
  { page: 'section', id: 'leads' },
];

test.each(ROUTES)('$page can be written into the address and read again', (route) => {
  expect(parseRoute(routeHash(route))).toEqual(route);
});

test('an address that leads nowhere leads home', () => {
  expect(['', '#', '#/nowhere', '#access_token=1'].map((hash) => parseRoute(hash).page)).toEqual(Array(4).fill('home'));
  expect(parseRoute('#/customers/SR1/nonsense')).toEqual({
    page: 'subscriber',
    accountNumber: 'SR1',
    tab: 'products-owned',
  });
});
