import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchWithExtension } from '../../../scripts/browsers/launch';
import { overlayState } from '../../../scripts/browsers/overlay';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { obeyTheRing } from '../../../scripts/obey-the-ring';
import { ONEBILL_HOST } from '../../../scripts/onebill-host';
import { browsersUnderTest } from './browsers';

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url).pathname;
const clerk = {
  userName: 'trainee',
  password: 'letmein',
  account: 'SR2',
  customer: 'Lakeside Dental Group',
  domain: 'lakesidedental.12345.service',
  package: 'Toll Free',
  quantity: '3',
  activationDate: '2026-12-01',
};

let port = 0;
let closeServer = () => {};

beforeAll(async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: ONEBILL_HOST }]);
  const page = readFileSync(fixture('stub-page.html'));
  const server = createServer({ key, cert }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address === 'object' && address) port = address.port;
  closeServer = () => {
    server.closeAllConnections();
    server.close();
  };
});

afterAll(() => closeServer());

describe.each(browsersUnderTest().map((browser) => [browser.family, browser] as const))('in %s', (_, browser) => {
  let launched: LaunchedBrowser;

  beforeAll(async () => {
    const extension = fixture('stub-extension');
    const viewport = { width: 1000, height: 700 };
    launched = await launchWithExtension({ browser, extension, port, headless: true, viewport });
  });

  afterAll(() => launched?.close());

  test('the walk obeys presses, menus that open by hovering, lists, frames, fields, questions and dates', async () => {
    const page = await launched.browser.newPage();
    await page.goto(`https://${ONEBILL_HOST}/`);
    await waitUntil(async () => (await overlayState(page)).panel, { within: 10_000, what: 'An overlay' });
    const walked = await obeyTheRing(page, { clerk, answer: () => 'yes', patienceMs: 8000 });
    expect(walked.map(({ did }) => did)).toEqual([
      'pressed start',
      'pressed "Log in"',
      'went to "Customer"',
      'pressed "Subscribers"',
      'pressed "SR2"',
      'pressed "Create Order"',
      'typed lakesidedental.12345.service',
      'answered yes',
      'pressed "Add-On"',
      'set 2026-12-01',
    ]);
    const heard = await page.$eval('output', (output) => output.textContent);
    expect(heard).toContain('true:trainee:letmein subscribers SR2 create lakesidedental.12345.service toll-free');
    expect(heard).toMatch(/2026-12-01$/);
    expect((await overlayState(page)).panel?.state).toBe('done');
  });
});
