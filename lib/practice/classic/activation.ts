import { parseUsDate, usDate } from '../model/dates';
import { Refusal } from '../model/refusal';
import { openCalendar } from './calendar';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { html, show } from './html';
import { icon, LOADING } from './icons';
import { openWindow } from './window';

/** The activation window: products with nothing ticked, the preset date, Start Billing. */
export async function openActivation(
  console: Console,
  orderNumber: string,
  onDone: () => Promise<void>,
): Promise<void> {
  const { call, signal, nextId } = console;
  const { body, close } = openWindow(signal);
  show(body, LOADING);
  const { order, activationDate: preset } = await call('order', { orderNumber });
  const open = order.items.filter((item) => item.activationDate === null);
  const dateId = nextId();
  show(
    body,
    html`<div class="cb-window-head"><span>Activate Order - ${orderNumber}</span><a href="#" class="cb-window-close" title="Close">&times;</a></div>
      <div class="cb-window-body">
        <div class="cb-problem"></div>
        <table class="cb-grid">
          <thead>
            <tr><th><input type="checkbox" class="cb-tick-all" title="Select all" /></th><th>Product / Price Plan - Identifier</th><th>Qty</th></tr>
          </thead>
          <tbody>
            ${open.map(
              (item) => html`<tr>
                <td><input type="checkbox" class="cb-tick" value="${item.id}" /></td>
                <td>${item.productName} / ${item.planName} - ${item.identifier}</td>
                <td>${item.quantity}</td>
              </tr>`,
            )}
          </tbody>
        </table>
        <table class="cb-form">
          <tr>
            <td>Activation Date</td>
            <td><span class="cb-date"><input type="text" id="${dateId}" size="12" maxlength="10" value="${usDate(preset)}" /><a href="#" class="cb-date-open">${icon('calendar', 'Calendar')}</a></span> <small>MM/DD/YYYY</small></td>
          </tr>
        </table>
      </div>
      <div class="cb-window-foot"><div class="cb-btn cb-window-close">Cancel</div><div class="cb-btn cb-btn-main cb-start">Start Billing</div></div>`,
  );
  const date = body.querySelector<HTMLInputElement>(`#${dateId}`);
  const ticks = () => [...body.querySelectorAll<HTMLInputElement>('.cb-tick')];
  on(body, 'click', '.cb-window-close', close, signal);
  on(body, 'click', '.cb-date-open', () => date && openCalendar(date, signal), signal);
  on(
    body,
    'change',
    '.cb-tick-all',
    (all) => {
      for (const tick of ticks()) tick.checked = all instanceof HTMLInputElement && all.checked;
    },
    signal,
  );
  on(
    body,
    'click',
    '.cb-start',
    () =>
      console.busy(async () => {
        const itemIds = ticks()
          .filter(({ checked }) => checked)
          .map(({ value }) => value);
        const activationDate = parseUsDate(fieldText(body, '.cb-date input')) ?? '';
        try {
          await call('activate', { orderNumber, itemIds, activationDate });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          show(one(body, '.cb-problem'), html`${error.message}`);
          return;
        }
        close();
        console.message(`Order ${orderNumber} is activated.`);
        await onDone();
      }),
    signal,
  );
}
