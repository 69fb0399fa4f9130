import type { Customer } from './customers';
import { addDays, usDate } from './dates';
import { formatMoney } from './money';
import { between, pick, seededRandom, seedOf } from './random';

/** The tabs of a subscriber that only show a table. */
export const HISTORY_TABS = [
  'quotes',
  'additional-information',
  'documents',
  'tickets',
  'invoices',
  'transactions',
] as const;
export type HistoryTab = (typeof HISTORY_TABS)[number];

export type HistoryTable = { columns: string[]; rows: string[][]; empty: string };

const SUBJECTS = [
  'Copy of last invoice',
  'Change of billing contact',
  'Question about taxes',
  'Porting finished',
  'New handset order',
];

function monthsBack(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const zeroBased = year * 12 + (month - 1) - back;
    return `${Math.floor(zeroBased / 12)}-${String((zeroBased % 12) + 1).padStart(2, '0')}-01`;
  });
}

/** The amounts billed in the last twelve months, oldest first, for the bar chart. */
export function billedByMonth(customer: Customer, seed: number, today: string): { month: string; amount: number }[] {
  const random = seededRandom(seedOf(`${customer.accountNumber}-chart`, seed));
  const months = monthsBack(today, 12).reverse();
  return months.map((day) => ({
    month: new Date(`${day}T12:00:00`).toLocaleString('en-US', { month: 'short' }),
    amount: Math.round(customer.invoiced * (0.7 + random() * 0.5)),
  }));
}

/** What a table-only tab of the subscriber shows. The past depends on the account and the seed alone. */
export function historyTable(tab: HistoryTab, customer: Customer, seed: number, today: string): HistoryTable {
  const random = seededRandom(seedOf(`${customer.accountNumber}-${tab}`, seed));
  switch (tab) {
    case 'quotes':
      return {
        columns: ['Quote Number', 'Name', 'Created', 'Amount', 'Status'],
        rows: Array.from({ length: between(random, 0, 2) }, (_, index) => [
          `QT${between(random, 200, 399) + index}`,
          pick(random, ['Seats renewal', 'Second office', 'Handset refresh']),
          usDate(addDays(today, -between(random, 20, 200))),
          formatMoney(between(random, 80, 900)),
          pick(random, ['Quote Created', 'Quote Expired']),
        ]),
        empty: 'No quotes have been created for this subscriber.',
      };
    case 'additional-information':
      return {
        columns: ['Field', 'Value'],
        rows: [
          ['Tax Exemption Indicator', 'None'],
          ['Preferred Billing Date', '1'],
          ['Authorized Payment Limit', formatMoney(0)],
          ['Account Under', 'Partner Retail'],
          ['Contract Start', usDate(customer.activatedOn)],
        ],
        empty: '',
      };
    case 'documents':
      return {
        columns: ['Document', 'Type', 'Uploaded', 'By'],
        rows: [
          ['Service agreement.pdf', 'Contract', usDate(customer.activatedOn), 'mwhitfield'],
          ['Letter of authorization.pdf', 'Porting', usDate(addDays(customer.activatedOn, 6)), 'tlindgren'],
        ],
        empty: '',
      };
    case 'tickets':
      return {
        columns: ['Ticket', 'Subject', 'Opened', 'Status'],
        rows: Array.from({ length: between(random, 1, 4) }, (_, index) => [
          `TK${between(random, 8000, 8999) + index}`,
          pick(random, SUBJECTS),
          usDate(addDays(today, -between(random, 4, 260))),
          pick(random, ['Closed', 'Closed', 'Open', 'Waiting']),
        ]),
        empty: 'No tickets.',
      };
    case 'invoices':
      return {
        columns: ['Invoice', 'Date', 'Due', 'Amount', 'Status'],
        rows: monthsBack(today, 8).map((day, index) => [
          `INV${between(random, 100, 990)}${index}`,
          usDate(day),
          usDate(addDays(day, 20)),
          formatMoney(customer.invoiced * (0.8 + random() * 0.4)),
          index === 0 && customer.balance > 0 ? 'Open' : 'Paid',
        ]),
        empty: '',
      };
    case 'transactions':
      return {
        columns: ['Date', 'Type', 'Reference', 'Amount'],
        rows: monthsBack(today, 6).flatMap((day) => [
          [usDate(addDays(day, 14)), 'Payment', customer.card, formatMoney(-customer.invoiced)],
          [usDate(day), 'Invoice', 'Monthly charges', formatMoney(customer.invoiced)],
        ]),
        empty: '',
      };
  }
}
