/** OneBill's own hosts. A tenant's own address is allowed by the user. */
export const ONEBILL_MATCHES = ['https://*.onebillsoftware.com/*'];
