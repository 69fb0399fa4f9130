import type { ScenarioInput } from '../scenario';

const ANY_PACKAGE = ['TF500', 'TF1000', 'TF2500'];

/** Customers with one domain each and no trap in it. */
const plainCasts: ScenarioInput['casts'] = [
  {
    customer: { name: 'Harrow Lane Veterinary' },
    domain: 'harrowlanevet.12345.service',
    listed: [{ domain: 'harrowlanevet.12345.service', customer: 'Harrow Lane Veterinary' }],
  },
  {
    customer: { name: 'Saltmarsh Outfitters' },
    domain: 'saltmarsh.12345.service',
    listed: [{ domain: 'saltmarsh.12345.service', customer: 'Saltmarsh Outfitters' }],
  },
  {
    customer: { name: 'Penrose Accounting' },
    domain: 'penroseacct.12345.service',
    listed: [{ domain: 'penroseacct.12345.service', customer: 'Penrose Accounting' }],
  },
];

/** Begins where the trap is near: the product lies in the order, and nothing is filled in yet. */
const atReview: ScenarioInput['oneBill'] = {
  signedIn: true,
  startAt: 'review',
  begun: [{ product: 'PROD3102', plan: 'Domain Usage Plan' }],
};

/** Scenarios in which the domain is plain and something else of the order is the trap. */
export const orderScenarios: readonly ScenarioInput[] = [
  { id: 'plain', casts: plainCasts, order: { tollFree: ANY_PACKAGE, billing: 'first' } },
  { id: 'no-toll-free', casts: plainCasts, order: { tollFree: 'none', billing: 'first' } },
  {
    id: 'wrong-toll-free-parent',
    casts: plainCasts,
    order: { tollFree: ANY_PACKAGE, billing: 'first' },
    oneBill: {
      signedIn: true,
      startAt: 'review',
      begun: [
        { product: 'SEAT', plan: 'Bundled Seat - 24M' },
        { product: 'PROD3102', plan: 'Domain Usage Plan' },
        { product: 'TFDID', plan: 'Toll Free Phone Number (DID)' },
      ],
    },
  },
  {
    id: 'bill-this-order',
    casts: plainCasts,
    order: { tollFree: 'none', billing: 'first' },
    oneBill: { ...atReview, billThisOrder: true },
  },
  {
    id: 'older-order',
    casts: plainCasts,
    order: { tollFree: 'none', billing: 'first' },
    oneBill: { ...atReview, olderOrder: true },
  },
  {
    id: 'back-dated',
    casts: plainCasts,
    order: { tollFree: 'none', billing: [5, 10, 20] },
    oneBill: { ...atReview, activationPreset: -30 },
  },
  {
    id: 'half-begun',
    casts: plainCasts,
    order: { tollFree: 'none', billing: 'first' },
    oneBill: {
      signedIn: true,
      startAt: 'review',
      begun: [{ product: 'PROD3102', plan: 'Domain Usage Plan', identifier: 'harrowlane' }],
    },
  },
  {
    id: 'both-shells',
    shells: ['classic', 'new'],
    casts: plainCasts,
    order: { tollFree: ANY_PACKAGE, billing: 'first' },
    oneBill: { screensChange: true },
  },
];

/** Practice without a request of its own: the customer of the training material, and a free hand. */
export const freePractice: ScenarioInput = {
  id: 'free',
  casts: [
    {
      customer: { name: 'Lakeside Dental Group', account: 'SR10482' },
      domain: 'lakesidedental.12345.service',
    },
  ],
  order: { tollFree: 'open', billing: 'open' },
  oneBill: { olderOrder: true },
};
