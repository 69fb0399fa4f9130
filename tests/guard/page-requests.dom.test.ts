import { afterEach, beforeEach, expect, test } from 'vitest';
import { announceRequests } from '../../lib/guard/page-requests';
import { ASK_BEFORE, REQUEST, requestKind } from '../../lib/guard/request-kind';

const { fetch: native } = window;
const KIND = requestKind('/orders/4711/add-ons', location.origin);
let stop: AbortController;
let asked: unknown[];
let held: boolean;

beforeEach(() => {
  stop = new AbortController();
  asked = [];
  held = true;
  announceRequests(window, { signal: stop.signal });
  document.addEventListener(
    REQUEST,
    (event) => {
      asked.push((event as CustomEvent<unknown>).detail);
      if (held) event.preventDefault();
    },
    { signal: stop.signal },
  );
});
afterEach(() => stop.abort());

const watch = () => document.dispatchEvent(new CustomEvent(ASK_BEFORE, { detail: KIND }));
const post = (path: string) => fetch(path, { method: 'POST' });

test('nothing of the page is touched before a request is known', () => {
  expect(window.fetch).toBe(native);
});

test('a request of that kind asks first, and fails like one without a network when it is held', async () => {
  watch();
  await expect(post('/orders/4712/add-ons')).rejects.toThrow('Failed to fetch');
  expect(asked).toEqual([KIND]);
});

test('it goes as soon as nothing holds it', async () => {
  watch();
  held = false;
  await expect(post('/orders/4712/add-ons')).resolves.toBeInstanceOf(Response);
  expect(asked).toHaveLength(1);
});

test('what only reads, and what goes elsewhere, is never asked about', async () => {
  watch();
  await fetch('/orders/4712/add-ons');
  await post('/orders/4712/notes');
  expect(asked).toEqual([]);
});

test('a held XMLHttpRequest ends with an error and sends nothing', async () => {
  watch();
  const request = new XMLHttpRequest();
  request.open('POST', '/orders/4712/add-ons');
  const ended = new Promise<string>((end) => {
    request.onload = () => end('load');
    request.onerror = () => end('error');
  });
  request.send();
  expect(await ended).toBe('error');
});

test('a held beacon is not queued', () => {
  watch();
  expect(navigator.sendBeacon('/orders/4712/add-ons')).toBe(false);
});

test('everything of the page is as before when it ends', () => {
  const before = [XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send];
  watch();
  expect(window.fetch).not.toBe(native);
  stop.abort();
  expect(window.fetch).toBe(native);
  expect([XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send]).toEqual(before);
});
