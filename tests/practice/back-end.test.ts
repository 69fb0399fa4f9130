import { expect, test } from 'vitest';
import { handleRequest } from '../../lib/practice/model/back-end';
import { stateSchema } from '../../lib/practice/model/state';
import { ACCOUNT, addUsage, openOneBill, TODAY } from './one-bill';

const NOW = new Date(`${TODAY}T12:00:00`);

test('the same seed gives the same customers and the same past', () => {
  expect(openOneBill({ seed: 7 }).state()).toEqual(openOneBill({ seed: 7 }).state());
  expect(openOneBill({ seed: 7 }).state()).not.toEqual(openOneBill({ seed: 8 }).state());
});

test('nobody gets in with an empty name, an empty password or a short one', () => {
  const oneBill = openOneBill({ scenario: 'standard' });
  expect(oneBill.refusal('login', { userName: ' ', password: 'secret' })).toBe('User Name is required.');
  expect(oneBill.refusal('login', { userName: 'dmarsh', password: '' })).toBe('Password is required.');
  expect(oneBill.refusal('login', { userName: 'dmarsh', password: 'abc' })).toBe('Invalid user name or password.');
  expect(oneBill.state().signedInAs).toBeNull();
  expect(oneBill.refusal('login', { userName: 'dmarsh', password: 'secret' })).toBeNull();
  expect(oneBill.state().signedInAs).toBe('dmarsh');
});

test('without a session everything but the log-in answers 401', () => {
  const oneBill = openOneBill({ scenario: 'standard' });
  expect(oneBill.ask('dashboard', {}).httpStatus).toBe(401);
  expect(oneBill.ask('session', {}).httpStatus).toBe(200);
});

test('a refusal comes with HTTP 200 and says so in the body, as OneBill does it', () => {
  const { httpStatus, body } = openOneBill().ask('subscriber', { accountNumber: 'SR1' });
  expect(httpStatus).toBe(200);
  expect(body).toMatchObject({ status: 'Bad Request', validationResponse: { successful: false } });
});

test('an unknown service answers 404 and a malformed request is refused', () => {
  const state = openOneBill().state();
  expect(handleRequest(state, { action: 'toString', payload: {} }, NOW).response.httpStatus).toBe(404);
  const malformed = handleRequest(state, { action: 'placeOrder', payload: { accountNumber: 7 } }, NOW);
  expect(malformed.response.body.status).toBe('Bad Request');
});

test('every change is logged with its bytes, reads are not, and passwords never are', () => {
  const oneBill = openOneBill({ scenario: 'standard' });
  oneBill.ask('login', { userName: 'dmarsh', password: 'hunter22' });
  const { id: itemId } = addUsage(oneBill);
  oneBill.ask('subscriber', { accountNumber: ACCOUNT });
  oneBill.ask('saveIdentifier', { accountNumber: ACCOUNT, itemId, identifier: 'lake\u00a0side ', quantity: 1 });
  oneBill.ask('saveIdentifier', { accountNumber: ACCOUNT, itemId, identifier: '', quantity: 1 });
  const log = oneBill.state().log;
  expect(log.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    'login ok',
    'addProduct ok',
    'saveIdentifier ok',
    'saveIdentifier refused',
  ]);
  expect(log[2]).toMatchObject({ by: 'dmarsh', at: NOW.toISOString(), payload: { identifier: 'lake\u00a0side ' } });
  expect(JSON.stringify(log)).not.toContain('hunter22');
});

test('the state that goes in is left alone', () => {
  const before = openOneBill().state();
  const copy = structuredClone(before);
  const payload = { accountNumber: ACCOUNT, productCode: 'PROD3102', planName: 'Domain Usage Plan' };
  const after = handleRequest(before, { action: 'addProduct', payload }, NOW).state;
  expect(before).toEqual(copy);
  expect(after).not.toEqual(copy);
});

test('the state survives JSON, so a reload loses nothing', () => {
  const oneBill = openOneBill();
  addUsage(oneBill);
  expect(stateSchema.parse(JSON.parse(JSON.stringify(oneBill.state())))).toEqual(oneBill.state());
});

test('forty subscribers come in four pages, and a search narrows them', () => {
  const oneBill = openOneBill();
  const list = (search: string, page: number) =>
    oneBill.ask('subscribers', { search, field: 'Account Name', page }).body;
  expect(list('', 1)).toMatchObject({ data: { totalCount: 40, pages: 4, page: 1 } });
  expect(list('', 99)).toMatchObject({ data: { page: 4 } });
  const names = ['Lakeside Dental Group', 'Lakeside Dental Supply', 'Lakeside Denture Lab'];
  expect(list('lakeside', 1)).toMatchObject({ data: { totalCount: 3, rows: names.map((name) => ({ name })) } });
  expect(list('nobody', 1)).toMatchObject({ data: { totalCount: 0, pages: 1, rows: [] } });
});

test('what was activated for a day is among the products owned, what was cancelled or deleted is not', () => {
  const { body } = openOneBill().ask('productsOwned', { accountNumber: ACCOUNT });
  const names = body.status === 'OK' && Array.isArray(body.data) ? body.data.map(({ productName }) => productName) : [];
  expect(names).toContain('Bundled Seat');
  expect(names).not.toContain('Native Fax');
  expect(names).not.toContain('Bundled Call Center Seat');
});
