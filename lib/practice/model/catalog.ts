/** A price plan of a product. The price is per month or once, in US dollars. */
export type PricePlan = { name: string; price: number };

export type CatalogProduct = { code: string; name: string; description: string; plans: readonly PricePlan[] };

/** A category under the name that each generation of OneBill gives it. */
export type Category = {
  id: string;
  name: string;
  olderName: string;
  recurring: boolean;
  products: readonly CatalogProduct[];
};

export type AddOn = { code: string; name: string; planName: string; category: string; price: number };

const product = (code: string, name: string, description: string, ...plans: [string, number][]): CatalogProduct => ({
  code,
  name,
  description,
  plans: plans.map(([planName, price]) => ({ name: planName, price })),
});

/** What the tenant sells. Names follow the retail catalogue that partners see; the prices are invented. */
export const CATEGORIES: readonly Category[] = [
  {
    id: 'ucaas-recurring',
    name: 'Recurring - UCAAS Services',
    olderName: 'UCAAS - Recurring Telco',
    recurring: true,
    products: [
      product(
        'SEAT',
        'Bundled Seat',
        'Hosted seat with calling bundle',
        ['Bundled Seat - 24M', 17.5],
        ['Bundled Seat - 36M', 16],
        ['Bundled Seat - Month to Month', 21],
      ),
      product('PSEAT', 'Bundled Premium Seat', 'Seat with mobile and desktop apps', ['Bundled Premium Seat', 24]),
      product('CCSEAT', 'Bundled Call Center Seat', 'Seat for queue agents', ['Bundled Call Center Seat', 38]),
      product('PROD3088', 'Domain Registration', 'Registration of a web domain', ['Domain Registration - Annual', 18]),
      product('PROD3102', 'Domain Usage', 'Usage charges of a telephony domain', ['Domain Usage Plan', 0]),
      product('e911', 'E911', 'Emergency location per number', ['E911 - Per Number', 1.5]),
      product('INTEG', 'Integrations', 'CRM and chat integrations', ['Integrations - Per User', 4]),
      product('MFAX', 'MFAX Line', 'Fax to e-mail line', ['MFAX Line', 9.95]),
      product('FAX', 'Native Fax', 'Digital fax on the platform', ['Native Fax - Digital', 7.5]),
      product('DID10', 'Phone Numbers', 'Blocks of local numbers', ['Phone Numbers - Pack of 10', 10]),
      product('DID', 'Phone Number (DID)', 'Local number', ['Single Voice Phone Number (DID)', 1.25]),
      product('TFDID', 'Toll Free Phone Number', 'Toll-free number', ['Toll Free Phone Number (DID)', 2.5]),
    ],
  },
  {
    id: 'domain-recurring',
    name: 'Recurring - Domain Services',
    olderName: 'Domains - Recurring Services',
    recurring: true,
    products: [
      product('DOMREG', 'Domain Registration', 'Registration of a web domain', ['Domain Registration - Annual', 18]),
      product('DOMPRIV', 'Domain Privacy', 'Hides the registrant', ['Domain Privacy - Annual', 9]),
      product('DNS', 'Managed DNS', 'Name servers', ['Managed DNS - Monthly', 6]),
      product('SSL', 'SSL Certificate', 'Certificate for one host', ['SSL Certificate - Annual', 75]),
    ],
  },
  {
    id: 'sip-recurring',
    name: 'Recurring - SIP Trunking',
    olderName: 'SIP - Recurring Telco',
    recurring: true,
    products: [
      product(
        'SIPCH',
        'SIP Channel',
        'Concurrent call path',
        ['SIP Channel - Metered', 12],
        ['SIP Channel - Flat', 22],
      ),
      product('TRKUSG', 'Trunk Usage', 'Usage charges of a trunk', ['Trunk Usage Plan', 0]),
      product('SIPDID', 'SIP Phone Number (DID)', 'Local number on a trunk', ['SIP Phone Number (DID)', 1.1]),
    ],
  },
  {
    id: 'managed-recurring',
    name: 'Recurring - Managed Services',
    olderName: 'Managed - Recurring Services',
    recurring: true,
    products: [
      product('MRTR', 'Managed Router', 'Router with monitoring', ['Managed Router - 36M', 29]),
      product('BKUP', 'Cloud Backup', 'Backup per device', ['Cloud Backup - 100 GB', 14]),
    ],
  },
  {
    id: 'hardware-once',
    name: 'One-Time - Hardware',
    olderName: 'Hardware - One Time',
    recurring: false,
    products: [
      product('PHN-T2', 'Desk Phone', 'Two-line desk phone', ['Desk Phone - Purchase', 89]),
      product('PHN-C', 'Conference Phone', 'Table phone', ['Conference Phone - Purchase', 310]),
      product('ATA', 'Analog Adapter', 'Adapter with two ports', ['Analog Adapter - Purchase', 62]),
    ],
  },
  {
    id: 'ucaas-once',
    name: 'One-Time - UCAAS Services',
    olderName: 'UCAAS - One Time Telco',
    recurring: false,
    products: [
      product(
        'PORT',
        'Number Porting',
        'Port of a local number',
        ['Number Porting - Local', 8],
        ['Number Porting - Toll Free', 15],
      ),
      product('SETUP', 'Domain Setup', 'Setting up a telephony domain', ['Domain Setup - One Time', 150]),
      product('TRAIN', 'Training', 'Remote user training', ['Training - Hour', 95]),
    ],
  },
];

const TOLL_FREE_PRICES: readonly [number, number][] = [
  [500, 18.5],
  [1000, 35],
  [2500, 65],
  [5000, 115],
  [10000, 200],
];

const tollFreeAddOns: readonly AddOn[] = TOLL_FREE_PRICES.map(([minutes, price]) => ({
  code: `TF${minutes}`,
  name: `Toll Free Calls - ${minutes} Minutes`,
  planName: `Toll Free Calls - ${minutes} Minutes`,
  category: 'Toll Free Orig',
  price,
}));

const usageAddOns: readonly AddOn[] = [
  ...tollFreeAddOns,
  {
    code: 'INTL200',
    name: 'International Calls - 200 Minutes',
    planName: 'International Calls - 200 Minutes',
    category: 'International Term',
    price: 30,
  },
  {
    code: 'TFREP',
    name: 'Toll Free Reporting',
    planName: 'Toll Free Reporting - Monthly',
    category: 'Reporting',
    price: 5,
  },
  {
    code: 'VMT',
    name: 'Voicemail Transcription',
    planName: 'Voicemail Transcription',
    category: 'Voicemail',
    price: 3,
  },
];

const seatAddOns: readonly AddOn[] = [
  { code: 'CALLREC', name: 'Call Recording', planName: 'Call Recording - 90 Days', category: 'Recording', price: 6 },
  { code: 'MOBAPP', name: 'Mobile App', planName: 'Mobile App - Per Seat', category: 'Apps', price: 2.5 },
  {
    code: 'SMS500',
    name: 'SMS Pack - 500 Messages',
    planName: 'SMS Pack - 500 Messages',
    category: 'Messaging',
    price: 8,
  },
  {
    code: 'VMT',
    name: 'Voicemail Transcription',
    planName: 'Voicemail Transcription',
    category: 'Voicemail',
    price: 3,
  },
];

const otherAddOns: readonly AddOn[] = [
  { code: 'CNAM', name: 'Caller ID Name', planName: 'Caller ID Name - Per Number', category: 'Numbers', price: 0.75 },
  {
    code: 'DIRLIST',
    name: 'Directory Listing',
    planName: 'Directory Listing - Monthly',
    category: 'Numbers',
    price: 1.95,
  },
];

/** The add-ons that OneBill offers for a product. */
export function addOnsFor(productCode: string): readonly AddOn[] {
  if (productCode === 'PROD3102' || productCode === 'TRKUSG') return usageAddOns;
  if (productCode.endsWith('SEAT')) return seatAddOns;
  // OneBill offers them here as well, and here they do nothing.
  return productCode === 'TFDID' ? [...tollFreeAddOns, ...otherAddOns] : otherAddOns;
}

/** The product with its category, or null when nothing has this code. */
export function findProduct(code: string): { product: CatalogProduct; category: Category } | null {
  for (const category of CATEGORIES) {
    const found = category.products.find((entry) => entry.code === code);
    if (found) return { product: found, category };
  }
  return null;
}
