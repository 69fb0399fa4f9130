import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, isoDay, usDate } from '../../lib/practice/model/dates';
import { type PracticeServer, startPracticeServer } from '../../scripts/practice-server';
import { address, clerkAt, openBrowser } from './clerk';

const DOMAIN = 'lakesidedental.12345.service';
const UNDER = { x: 0, y: 30 };
const tomorrow = addDays(isoDay(new Date()), 1);

let server: PracticeServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startPracticeServer({ latency: { low: 5, high: 60 } });
  browser = await openBrowser(server.port);
});

beforeEach(async () => {
  server.reset();
  const context = await browser.createBrowserContext();
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function logIn() {
  const clerk = clerkAt(page);
  await page.goto(address('/new/'));
  await clerk.fill('User Name', 'dmarsh', UNDER);
  await clerk.fill('Password', 'secret1', UNDER);
  await clerk.click('Log In');
  await clerk.see('Good day, dmarsh');
  return clerk;
}

async function orderUsage(identifier: string) {
  const clerk = await logIn();
  await clerk.hover('Customer');
  await clerk.click('Subscribers');
  await clerk.click('Page 3');
  await clerk.click('SR10482');
  await clerk.click('Orders');
  await clerk.click('Create Order');
  await clerk.click('Recurring - UCAAS Services');
  await clerk.click('Add', { beside: 'Domain Usage Plan' });
  await clerk.click('Review');
  await clerk.click('Domain Usage');
  await clerk.fill('Identifier', identifier, UNDER);
  await clerk.click('Add -On');
  await clerk.click('Add', { beside: 'Toll Free Calls - 1000 Minutes' });
  await clerk.see('Toll Free Calls - 1000 Minutes has been added.');
  await clerk.click('Apply');
  await clerk.see(`Domain Usage / Domain Usage Plan - ${identifier}`);
  await clerk.click('Place Order');
  await clerk.see('Order OR1042 has been placed successfully.');
  return clerk;
}

test('a usage order walks through the newer screens to Billing Active', async () => {
  const clerk = await orderUsage(DOMAIN);
  await clerk.click('Orders');
  await clerk.click('Actions', { beside: 'OR1042' });
  await clerk.click('Activate');
  await clerk.click('Start Billing');
  await clerk.see('Select at least one product to activate.');
  await clerk.click(`Domain Usage / Domain Usage Plan - ${DOMAIN}`);
  await clerk.click('Start Billing');
  await clerk.seeInRow('OR1042', 'Billing Active');
  expect(server.state().orders.at(-1)?.items).toMatchObject([
    { identifier: DOMAIN, addOns: [{ code: 'TF1000', identifier: DOMAIN }], activationDate: isoDay(new Date()) },
  ]);
});

test('a date in the future leaves the order Partially Fulfilled', async () => {
  const clerk = await orderUsage('Lakeside Dental');
  await clerk.click('Orders');
  await clerk.click('Actions', { beside: 'OR1042' });
  await clerk.click('Activate');
  await clerk.click('Select All');
  // The month is the field's first part, whatever part of it was clicked.
  await page.focus('input[type=date]');
  await page.keyboard.type(usDate(tomorrow).replaceAll('/', ''));
  await clerk.click('Start Billing');
  await clerk.seeInRow('OR1042', 'Partially Fulfilled');
  expect(server.state().orders.at(-1)?.items).toMatchObject([
    { identifier: 'Lakeside Dental', activationDate: tomorrow },
  ]);
});

test('an order being built survives reload, back and forward', async () => {
  const clerk = await logIn();
  await page.goto(address('/new/#/orders/new/SR10482'));
  await clerk.click('Recurring - UCAAS Services');
  await clerk.click('Add', { beside: 'Domain Usage Plan' });
  await clerk.click('Review');
  await clerk.see('Domain Usage Plan - SUB5201-PROD3102');
  await page.reload();
  await clerk.see('Domain Usage Plan - SUB5201-PROD3102');
  await page.goBack();
  await clerk.see('Selected Products');
  await page.goForward();
  await clerk.see('Domain Usage Plan - SUB5201-PROD3102');
});
