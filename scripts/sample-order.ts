import { sampleDomains } from '../lib/domains/sample';
import { MAIN_ACCOUNT } from '../lib/practice/model/customers';
import type { Clerk } from './walk/act';

/** The domain of the look-alike's main customer. */
export const MAIN_DOMAIN = 'lakesidedental.12345.service';

/** The first day of the month after `today`. */
function nextFirst(today: Date): string {
  const first = new Date(today.getFullYear(), today.getMonth() + 1, 1);
  return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}-01`;
}

/** The clerk of `npm start` and of the walks: makes the main customer's usage order. */
export function sampleClerk(): Clerk {
  return {
    userName: 'trainee',
    password: 'training',
    account: MAIN_ACCOUNT,
    customer: 'Lakeside Dental Group',
    domain: MAIN_DOMAIN,
    package: 'Toll Free Calls - 500 Minutes',
    quantity: '3',
    activationDate: nextFirst(new Date()),
  };
}

/**
 * 500 invented domains, the main customer's among them.
 * @throws Error when it is not: nothing could be ordered then.
 */
export function sampleList(): string[] {
  const domains = sampleDomains().map(({ domain }) => domain);
  if (!domains.includes(MAIN_DOMAIN)) throw new Error(`The sample list lacks ${MAIN_DOMAIN}.`);
  return domains;
}
