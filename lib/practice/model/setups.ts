import { MAIN_ACCOUNT } from './customers';
import type { CastCustomer, OrderOptions } from './state';

/** How a practice run finds OneBill when it begins. */
export type OneBillSetup = {
  id: string;
  /** Skips the log-in page. */
  signedIn: boolean;
  /** The hash route to open first when the address has none. */
  startAt: string;
  /** What the tenant ticks on a new order. */
  preset: OrderOptions;
  /** Products that already lie in the order that somebody began for the account. */
  begun: readonly { productCode: string; planName: string; identifier?: string }[];
  /** A usage line that the main account already has. */
  existingUsage: string | null;
  /** The account that all this is about. */
  account: string;
  /** Customers beside those that there always are. */
  cast: readonly CastCustomer[];
  /** The account has an order that still waits to be activated. */
  olderOrder: boolean;
  /** Days from today that the activation date is preset to. */
  activationPreset: number;
};

const tenantPreset: OrderOptions = { billThisOrder: true, createBillGroup: false, generateInvoiceNow: false };

const standard: OneBillSetup = {
  id: 'standard',
  signedIn: false,
  startAt: '#/home',
  preset: tenantPreset,
  begun: [],
  existingUsage: null,
  account: MAIN_ACCOUNT,
  cast: [],
  olderOrder: true,
  activationPreset: 0,
};

/** The starting situations, by id. The first is the one that unknown ids get. */
export const SETUPS: readonly OneBillSetup[] = [
  standard,
  { ...standard, id: 'signed-in', signedIn: true },
  { ...standard, id: 'on-profile', signedIn: true, startAt: '#/customers/SR10482/products-owned' },
  {
    ...standard,
    id: 'half-built',
    signedIn: true,
    startAt: '#/orders/new/SR10482/review',
    begun: [{ productCode: 'PROD3102', planName: 'Domain Usage Plan' }],
  },
  {
    ...standard,
    id: 'usage-with-seat',
    signedIn: true,
    startAt: '#/orders/new/SR10482/review',
    begun: [
      { productCode: 'SEAT', planName: 'Bundled Seat - 24M' },
      { productCode: 'PROD3102', planName: 'Domain Usage Plan' },
    ],
  },
  { ...standard, id: 'retired-usage', existingUsage: 'lakesidedental_OLD' },
];

export function setupFor(id: string | null | undefined): OneBillSetup {
  return SETUPS.find((setup) => setup.id === id) ?? standard;
}
