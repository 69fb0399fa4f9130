import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, isoDay, usDate } from '../../lib/practice/model/dates';
import { type PracticeServer, startPracticeServer } from '../../scripts/practice-server';
import { address, clerkAt, openBrowser } from './clerk';

const DOMAIN = 'lakesidedental.12345.service';
const RIGHT = { x: 110, y: 0 };
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
  await page.goto(address('/classic/'));
  await clerk.fill('User Name', 'dmarsh', RIGHT);
  await clerk.fill('Password', 'secret1', RIGHT);
  await clerk.click('Login');
  await clerk.see('Recent Orders');
  return clerk;
}

async function orderUsage(identifier: string) {
  const clerk = await logIn();
  await clerk.hover('Customer');
  await clerk.click('Subscribers');
  await clerk.click('3');
  await clerk.click('SR10482');
  await clerk.click('Create Order');
  await clerk.see('Select a category.');
  await page.select('select:has(option[value=ucaas-recurring])', 'ucaas-recurring');
  await clerk.click('Domain Usage');
  await clerk.click('Add', { beside: 'Domain Usage Plan' });
  await clerk.click('1');
  await clerk.click('Review');
  await clerk.click('Domain Usage');
  await clerk.fill('Identifier', identifier, RIGHT);
  await clerk.click('Purchase Add-Ons');
  await page.select('select:has(option:nth-child(4)):not(:has(option[selected]))[title="Search type"]', 'Product Name');
  await clerk.click('Search', { tag: 'input[type=submit]', beside: 'Search for an add-on.' });
  await clerk.click('Add', { beside: 'Toll Free Calls - 1000 Minutes' });
  await clerk.see('The add-on is added to the product.');
  await clerk.click('Apply');
  await clerk.see(`Domain Usage / Domain Usage Plan - ${identifier}`);
  await clerk.click('Place Order');
  await clerk.see('Order OR1042 is placed successfully.');
  return clerk;
}

test('a usage order walks through the older screens to Billing Active', async () => {
  const clerk = await orderUsage(DOMAIN);
  await clerk.click('Orders');
  await clerk.click('Actions', { beside: 'OR1042' });
  await clerk.click('Activate');
  await clerk.click('Start Billing');
  await clerk.see('Select at least one product to activate.');
  await clerk.click('Select all');
  await clerk.click('Start Billing');
  await clerk.seeInRow('OR1042', 'Billing Active');
  expect(server.state().orders.at(-1)?.items).toMatchObject([
    { identifier: DOMAIN, addOns: [{ code: 'TF1000', identifier: DOMAIN }], activationDate: isoDay(new Date()) },
  ]);
});

test('a day chosen in the calendar that lies ahead leaves the order Partially Fulfilled', async () => {
  const clerk = await orderUsage('lakesidedental <b>&amp;"');
  await clerk.click('Orders');
  await clerk.click('Actions', { beside: 'OR1042' });
  await clerk.click('Activate');
  await clerk.click('Select all');
  await clerk.click('Calendar');
  if (tomorrow.endsWith('-01')) await clerk.click('Next');
  await clerk.click(String(Number(tomorrow.slice(8))), { beside: 'Su' });
  await clerk.click('Start Billing');
  await clerk.seeInRow('OR1042', 'Partially Fulfilled');
  await clerk.click('OR1042');
  await clerk.see(usDate(tomorrow));
  expect(server.state().orders.at(-1)?.items).toMatchObject([
    { identifier: 'lakesidedental <b>&amp;"', activationDate: tomorrow },
  ]);
});

test('an order being built survives reload, back and forward', async () => {
  const clerk = await logIn();
  await page.goto(address('/classic/#/orders/new/SR10482'));
  await clerk.see('Select a category.');
  await page.select('select:has(option[value=ucaas-recurring])', 'ucaas-recurring');
  await clerk.click('Domain Usage');
  await clerk.click('Add', { beside: 'Domain Usage Plan' });
  await clerk.click('Review');
  await clerk.see('Domain Usage Plan - SUB5201-PROD3102');
  await page.reload();
  await clerk.see('Domain Usage Plan - SUB5201-PROD3102');
  await page.goBack();
  await clerk.see('Select a category.');
  await page.goForward();
  await clerk.see('Domain Usage Plan - SUB5201-PROD3102');
});
