import { type ActionName, handleRequest, type OneBillResponse, type Payload } from '../../lib/practice/model/back-end';
import { isoDay } from '../../lib/practice/model/dates';
import { seedState } from '../../lib/practice/model/seed';
import { setupFor } from '../../lib/practice/model/setups';

/** The day on which these tests happen; the hour is harmless in every time zone. */
export const TODAY = '2026-03-17';
export const ACCOUNT = 'SR10482';
const noon = (day: string) => new Date(`${day}T12:00:00`);

/** A back end with a clock that stands still until it is set. */
export function openOneBill(options: { scenario?: string; seed?: number } = {}) {
  let now = noon(TODAY);
  let state = seedState(options.seed ?? 1, isoDay(now), setupFor(options.scenario ?? 'signed-in'));

  function ask<Name extends ActionName>(action: Name, payload: Payload<Name>): OneBillResponse {
    const handled = handleRequest(state, { action, payload }, now);
    state = handled.state;
    return handled.response;
  }

  return {
    state: () => state,
    setDay: (day: string) => {
      now = noon(day);
    },
    ask,
    /** The message of a refusal, or null when the request was granted. */
    refusal<Name extends ActionName>(action: Name, payload: Payload<Name>): string | null {
      const { body } = ask(action, payload);
      return body.status === 'OK' ? null : (body.validationResponse.validationErrorInfo[0]?.message ?? '');
    },
  };
}

export type TestedOneBill = ReturnType<typeof openOneBill>;

/** Puts Domain Usage into the order in progress and gives its item. */
export function addUsage(oneBill: TestedOneBill) {
  oneBill.ask('addProduct', { accountNumber: ACCOUNT, productCode: 'PROD3102', planName: 'Domain Usage Plan' });
  const item = oneBill.state().drafts[ACCOUNT]?.items.at(-1);
  if (!item) throw new Error('Domain Usage did not get into the order in progress');
  return item;
}

/** Places an order with one Domain Usage line and gives it as the back end keeps it. */
export function placeUsage(oneBill: TestedOneBill, identifier: string) {
  const { id: itemId } = addUsage(oneBill);
  oneBill.ask('saveIdentifier', { accountNumber: ACCOUNT, itemId, identifier, quantity: 1 });
  oneBill.ask('placeOrder', { accountNumber: ACCOUNT });
  const order = oneBill.state().orders.at(-1);
  if (!order) throw new Error('No order was placed');
  return order;
}
