import type { OneBillState } from '../../lib/practice/model/state';

/** The product that is guarded, by its code in the look-alike's catalogue. */
const USAGE = 'PROD3102';

/**
 * What OneBill has seen that it must never see, in words: an add-on of a usage line, or an order, with an identifier that
 * is not the right one, and an order that was to be billed at once. Judged on the server's side alone.
 */
export class Judge {
  /** Orders of before, and requests that were judged already. */
  private readonly before: ReadonlySet<string>;
  private heard = 0;
  /** Product code of every line that was ever in an order: lines go again, requests stay. */
  private readonly codes = new Map<string, string>();

  constructor(
    state: OneBillState,
    private readonly isRight: (identifier: string, account: string) => boolean,
  ) {
    this.before = new Set(state.orders.map(({ orderNumber }) => orderNumber));
  }

  /** Judges what has come since the last time. */
  judge(state: OneBillState): string[] {
    const items = [...Object.values(state.drafts), ...state.orders].flatMap((order) => order.items);
    for (const { id, productCode } of items) this.codes.set(id, productCode);
    const added = state.log.slice(this.heard).flatMap(({ action, payload, outcome }) => {
      const { itemId, identifier, accountNumber } = payload;
      if (action !== 'addAddOn' || outcome !== 'ok' || this.codes.get(String(itemId)) !== USAGE) return [];
      return this.isRight(String(identifier), String(accountNumber)) ? [] : [`an add-on for "${identifier}"`];
    });
    this.heard = state.log.length;
    const placed = state.orders.flatMap((order) => {
      const lines = order.items.filter(({ productCode }) => productCode === USAGE);
      if (this.before.has(order.orderNumber) || order.type !== 'New' || lines.length === 0) return [];
      const wrong = lines.filter(({ identifier }) => !this.isRight(identifier, order.accountNumber));
      return [
        ...wrong.map(({ identifier }) => `order ${order.orderNumber} for "${identifier}"`),
        ...(order.options.billThisOrder ? [`order ${order.orderNumber}, billed at once`] : []),
      ];
    });
    return [...added, ...placed];
  }

  /** How often this was accepted since the log began. */
  static count(state: OneBillState, action: string): number {
    return state.log.filter((request) => request.action === action && request.outcome === 'ok').length;
  }
}
