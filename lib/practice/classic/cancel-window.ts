import type { Reply } from '../model/back-end';
import { parseUsDate, usDate } from '../model/dates';
import { CANCEL_REASONS } from '../model/order-actions';
import { Refusal } from '../model/refusal';
import { openCalendar } from './calendar';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { html, show } from './html';
import { icon } from './icons';
import { openWindow } from './window';

/** Asks when and why a product ends. Confirming makes an order of type Delete, which waits for its activation. */
export function openCancellation(console: Console, item: Reply<'productsOwned'>[number]): void {
  const { signal } = console;
  const { body, close } = openWindow(signal);
  show(
    body,
    html`<div class="cb-window-head"><span>Cancel - ${item.productName}</span><a href="#" class="cb-window-close" title="Close">&times;</a></div>
      <div class="cb-window-body">
        <div class="cb-problem"></div>
        <table class="cb-form">
          <tr><td>Identifier</td><td>${item.identifier}</td></tr>
          <tr><td>Active Since</td><td>${item.activationDate === null ? '' : usDate(item.activationDate)}</td></tr>
          <tr>
            <td>Effective Date</td>
            <td><span class="cb-date"><input type="text" name="effective" size="12" maxlength="10" /><a href="#" class="cb-date-open">${icon('calendar', 'Calendar')}</a></span></td>
          </tr>
          <tr>
            <td>Reason for Cancellation</td>
            <td><select name="reason"><option value="">-- Select --</option>${CANCEL_REASONS.map((reason) => html`<option>${reason}</option>`)}</select></td>
          </tr>
          <tr><td>Reason Description</td><td><input type="text" name="description" size="40" /></td></tr>
        </table>
      </div>
      <div class="cb-window-foot"><div class="cb-btn cb-btn-main cb-confirm">Confirm</div></div>`,
  );
  on(body, 'click', '.cb-window-close', close, signal);
  on(
    body,
    'click',
    '.cb-date-open',
    () => {
      const field = body.querySelector<HTMLInputElement>('input[name=effective]');
      if (field) openCalendar(field, signal);
    },
    signal,
  );
  on(
    body,
    'click',
    '.cb-confirm',
    () =>
      console.busy(async () => {
        try {
          const { orderNumber } = await console.call('cancelProduct', {
            orderNumber: item.orderNumber,
            itemId: item.id,
            effectiveDate: parseUsDate(fieldText(body, 'input[name=effective]')) ?? '',
            reason: fieldText(body, 'select[name=reason]'),
            description: fieldText(body, 'input[name=description]'),
          });
          close();
          console.message(`Order ${orderNumber} is created to cancel the product.`);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          show(one(body, '.cb-problem'), html`${error.message}`);
        }
      }),
    signal,
  );
}
