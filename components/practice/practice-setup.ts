import { FIRST_NEW_ORDER, type OneBillSetup, type OneBillState, setupFor } from '../../lib/practice';
import type { Assignment } from '../../lib/training/assignment';
import type { OrderLeft, Outcome } from '../../lib/training/outcome';
import type { Scenario } from '../../lib/training/scenario';

const USAGE = 'PROD3102';
/** Accounts of the practice OneBill's own customers. */
const USUAL_ACCOUNT = /^SR1\d{4}$/;

/** How the practice OneBill stands when a run of the scenario begins. */
export function setupOf({ oneBill }: Scenario, { customer, others }: Assignment): OneBillSetup {
  const { account } = customer;
  const places = {
    home: '#/home',
    profile: `#/customers/${account}/products-owned`,
    review: `#/orders/new/${account}/review`,
  };
  const members = [customer, ...others].filter((member) => !USUAL_ACCOUNT.test(member.account));
  return {
    ...setupFor('standard'),
    id: 'scenario',
    signedIn: oneBill.signedIn,
    startAt: places[oneBill.startAt],
    preset: { billThisOrder: oneBill.billThisOrder, createBillGroup: false, generateInvoiceNow: false },
    begun: oneBill.begun.map(({ product, plan, identifier }) => ({ productCode: product, planName: plan, identifier })),
    account,
    cast: members.map(({ name, city, account: accountNumber }) => ({ accountNumber, name, city })),
    olderOrder: oneBill.olderOrder,
    activationPreset: oneBill.activationPreset,
  };
}

/** What the run has left in the practice OneBill. `begun`: names of the plans that lay in the order before. */
export function outcomeOf(state: OneBillState, begun: readonly string[]): Outcome {
  const isNew = (number: string): boolean => Number(number.replace(/\D/g, '')) >= FIRST_NEW_ORDER;
  const activated = new Set(
    state.log
      .filter(({ action, outcome }) => action === 'activate' && outcome === 'ok')
      .map(({ payload }) => String(payload.orderNumber)),
  );
  return {
    begun,
    placed: state.orders.filter(({ orderNumber, cancelled }) => isNew(orderNumber) && !cancelled).map(orderLeft),
    activatedOlder: state.orders
      .filter(({ orderNumber }) => !isNew(orderNumber) && activated.has(orderNumber))
      .map(({ orderNumber }) => orderNumber),
  };
}

function orderLeft({ orderNumber, accountNumber, options, items }: OneBillState['orders'][number]): OrderLeft {
  return {
    number: orderNumber,
    account: accountNumber,
    billedAtOnce: options.billThisOrder || options.generateInvoiceNow,
    items: items.map((item) => ({
      isUsage: item.productCode === USAGE,
      name: item.planName,
      identifier: item.identifier,
      firstDay: item.activationDate,
      addOns: item.addOns.map(({ code, name, identifier, price }) => ({ code, name, identifier, price })),
    })),
  };
}
