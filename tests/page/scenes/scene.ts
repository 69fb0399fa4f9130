import type { Memory } from '../../../lib/procedure/memory';

/**
 * One screen of a OneBill that nobody has seen, at one moment. `data-want` marks what the ring may go around; where
 * nothing is marked a person could not tell either, and nothing may be pointed at. The mark is taken off before anything
 * looks at the page. A `template` with `data-root` becomes its parent's shadow root.
 */
export type ForeignScene = {
  /** What makes this markup foreign. */
  as: string;
  /** The step that is next. */
  step: string;
  html: string;
  memory?: Partial<Memory>;
};

export const DOMAIN = 'lakesidedental.12345.service';
export const ACCOUNT = 'SR10482';
export const CUSTOMER = 'Lakeside Dental Group';

const started: Partial<Memory> = { procedure: 'assign-usage-product' };
const known: Partial<Memory> = { ...started, account: ACCOUNT, customer: CUSTOMER };
/** What is remembered where. */
export const after = {
  start: started,
  profile: known,
  orders: { ...known, ordersVisited: true },
  yes: { ...known, ordersVisited: true, answers: { 'toll-free': 'yes' } },
  no: { ...known, ordersVisited: true, answers: { 'toll-free': 'no' } },
  checked: { ...known, ordersVisited: true, answers: { 'toll-free': 'no' }, verified: DOMAIN, edits: [DOMAIN] },
  placed: { ...known, ordersVisited: true, verified: DOMAIN, placed: { order: 'ORD-77310', at: 1 } },
} satisfies Record<string, Partial<Memory>>;

/** A page inside a page. */
export const framed = (html: string, attributes = 'width="900" height="500"'): string =>
  `<iframe ${attributes} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** The content of a shadow root of the element that this stands in. */
export const shadowed = (html: string, mode: 'open' | 'closed' = 'open'): string =>
  `<template data-root="${mode}">${html}</template>`;
