import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { crc32 } from '../../lib/directory/sources/credential';
import { openOptions as open, part, says, words } from './options-stage';
import { fetched } from './sources';

/** An invented key with the form and check sum of a real one. */
const body = `nsr_${'Ab3'.repeat(16)}`;
const KEY = body + crc32(body);

describe('the portal’s API', () => {
  test('is connected with its address and a key, and the browser is asked for that host alone', async () => {
    const port = await open();
    await userEvent.fill(part('portal-host'), 'https://portal.example.com/portal/home');
    await userEvent.fill(part('api-key'), ` ${KEY} `);
    await userEvent.click(part('connect-portal'));
    await expect.poll(words).toContain('500 domains are in the list');
    expect(port.allow).toHaveBeenCalledExactlyOnceWith(['https://portal.example.com/*']);
    expect(port.connect).toHaveBeenCalledExactlyOnceWith({
      kind: 'portal',
      host: 'portal.example.com',
      apiHost: undefined,
      secret: KEY,
      useTab: false,
    });
    expect(part('api-key')).toHaveProperty('value', '');
    expect(part('api-key').getAttribute('placeholder')).toBe(`nsr_ ends in ${KEY.slice(-4)}`);
  });

  test('is asked for its host before anything is awaited, in the very press', async () => {
    const port = await open();
    await userEvent.fill(part('portal-host'), 'portal.example.com');
    await userEvent.fill(part('api-key'), KEY);
    const form = part('connect-portal').closest('form');
    form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    // No turn of the event loop lies between.
    expect(port.allow).toHaveBeenCalledOnce();
  });

  test('may answer at another host', async () => {
    const port = await open();
    await userEvent.click(document.querySelector('.pl-more > button') ?? document.body);
    await userEvent.fill(part('portal-host'), 'portal.example.com');
    await userEvent.fill(part('api-host'), 'api.example.com');
    await userEvent.fill(part('api-key'), KEY);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => port.connect.mock.calls.length).toBe(1);
    expect(port.allow).toHaveBeenCalledExactlyOnceWith(['https://api.example.com/*']);
    expect(port.connect.mock.calls[0]?.[0]).toMatchObject({ apiHost: 'api.example.com' });
  });

  test.each([
    ['whole key', KEY, 'The key is whole, its check sum fits.'],
    ['key with another check sum', `${body}00000000`, 'It has the form of a key.'],
    ['key that was cut off', KEY.slice(0, -3), 'A part of the key is missing.'],
    ['key with more behind it', `${KEY}x`, 'There is more than the key.'],
    ['key with a space in it', KEY.replace('Ab', 'A '), 'There is a space'],
    ['bearer token', 'eyJhbGciOi.eyJzdWIi.c2ln', 'This is not an API key'],
  ])('tells what can be told of a %s without asking anybody', async (_, key, sentence) => {
    const port = await open();
    await userEvent.fill(part('api-key'), key);
    part('portal-host').focus();
    await expect.poll(() => says('api-key')).toContain(sentence);
    expect(port.connect).not.toHaveBeenCalled();
  });

  test.each([
    ['no address', '', KEY, 'portal-host', 'Enter the address of the manager portal'],
    ['an address without encryption', 'http://portal.example.com', KEY, 'portal-host', 'by https only'],
    ['no address but words', 'not a host', KEY, 'portal-host', 'This is not an address.'],
    ['no key', 'portal.example.com', '', 'api-key', 'Enter the API key.'],
    ['a part of a key', 'portal.example.com', 'nsr_short', 'api-key', 'A part of the key is missing.'],
  ])('with %s says at that field what is to be done', async (_, host, key, name, sentence) => {
    const port = await open();
    if (host) await userEvent.fill(part('portal-host'), host);
    if (key) await userEvent.fill(part('api-key'), key);
    await userEvent.click(part('connect-portal'));
    await expect.poll(() => says(name)).toContain(sentence);
    expect(document.activeElement).toBe(part(name));
    expect(port.allow).not.toHaveBeenCalled();
    expect(port.connect).not.toHaveBeenCalled();
  });

  test('is not connected when the browser was not allowed to reach it', async () => {
    const port = await open();
    port.allow.mockResolvedValue(false);
    await userEvent.fill(part('portal-host'), 'portal.example.com');
    await userEvent.fill(part('api-key'), KEY);
    await userEvent.click(part('connect-portal'));
    await expect.poll(words).toContain('The browser was not allowed to reach portal.example.com');
    expect(port.connect).not.toHaveBeenCalled();
  });

  test('that policy has set cannot be changed, and the page says by whom it was set', async () => {
    const port = await open({
      portal: { host: 'portal.example.com', apiHost: 'portal.example.com', useTab: false },
      locked: ['portal', 'everyHours'],
    });
    expect(words()).toContain('Set by your organization');
    expect(words()).toContain('Set by your administrator: the manager portal, how often the list is fetched');
    expect(part('portal-host')).toHaveProperty('readOnly', true);
    await userEvent.click(part('connect-portal'), { force: true });
    expect(port.connect).not.toHaveBeenCalled();
    expect(part('refresh-hours')).toHaveProperty('disabled', true);
  });
});

describe('the signed-in tab', () => {
  test('needs the portal’s address, and says so where it is missing', async () => {
    const port = await open();
    await userEvent.click(part('allow-portal-tab'));
    await expect.poll(() => says('portal-host')).toContain('Enter the address of the manager portal');
    expect(port.connect).not.toHaveBeenCalled();
  });

  test('is read once its host is allowed, without a key', async () => {
    const port = await open();
    await userEvent.fill(part('portal-host'), 'portal.example.com');
    await userEvent.click(part('allow-portal-tab'));
    await expect.poll(words).toContain('Read from portal.example.com whenever it is visited.');
    expect(port.allow).toHaveBeenCalledExactlyOnceWith(['https://portal.example.com/*']);
    expect(port.connect.mock.calls[0]?.[0]).toMatchObject({ useTab: true, secret: undefined });
  });
});

describe('the team address', () => {
  test('is set up, checked, and connected', async () => {
    const port = await open();
    await userEvent.click(part('set-up-team'));
    await userEvent.fill(part('team-url'), 'files.example.com');
    await userEvent.click(part('connect-team'));
    await expect.poll(() => says('team-url')).toContain('This is not a whole address.');
    await userEvent.fill(part('team-url'), 'https://files.example.com/domains.csv');
    await userEvent.click(part('connect-team'));
    await expect.poll(() => port.connect.mock.calls.length).toBe(1);
    expect(port.allow).toHaveBeenCalledExactlyOnceWith(['https://files.example.com/*']);
  });
});

test('hosts that a policy needs are asked for at one press', async () => {
  const port = await open({ missingOrigins: ['https://portal.example.com/*'], locked: ['portal'] });
  expect(words()).toContain('Plumbline may not reach portal.example.com yet');
  await userEvent.click(part('allow-sites'));
  expect(port.allow).toHaveBeenCalledExactlyOnceWith(['https://portal.example.com/*']);
});

test('how complete the list is stands in words and in the open', async () => {
  await open();
  expect(part('list-status').dataset).toMatchObject({ count: '412', complete: 'false', source: 'portal-api' });
  expect(words()).toContain('Holds 412 of 500 domains');
});

test('nothing on the page keeps anybody out', async () => {
  await open({ team: { url: 'https://files.example.com/domains.csv' } }, [fetched]);
  await userEvent.click(part('allow-portal-tab'));
  await userEvent.fill(part('api-key'), 'nsr_short');
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
