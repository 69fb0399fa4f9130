import type { HistoryTable } from './history';

/** The left menu: what the tenant's role may see, and the fly-out behind each entry. */
export const MENU: readonly { name: string; entries: readonly { label: string; route: string }[] }[] = [
  { name: 'Dashboard', entries: [] },
  {
    name: 'Pricing',
    entries: [
      { label: 'Products', route: '#/section/products' },
      { label: 'Promotions', route: '#/section/promotions' },
      { label: 'Usage Rating', route: '#/section/usage-rating' },
    ],
  },
  {
    name: 'Customer',
    entries: [
      { label: 'Leads', route: '#/section/leads' },
      { label: 'Subscribers', route: '#/customers' },
      { label: 'Subscriber Groups', route: '#/section/subscriber-groups' },
    ],
  },
  {
    name: 'Service Desk',
    entries: [
      { label: 'Tickets', route: '#/section/tickets' },
      { label: 'Orders', route: '#/section/all-orders' },
    ],
  },
  { name: 'Channels', entries: [{ label: 'Partners', route: '#/section/partners' }] },
  {
    name: 'Reports',
    entries: [
      { label: 'Usage Reports', route: '#/section/usage-reports' },
      { label: 'Subscriber Reports', route: '#/section/subscriber-reports' },
    ],
  },
  {
    name: 'Config',
    entries: [
      { label: 'Settings', route: '#/section/settings' },
      { label: 'Import & Export', route: '#/section/import-export' },
    ],
  },
  { name: 'Sys Admin', entries: [{ label: 'Users & Roles', route: '#/section/users-roles' }] },
];

const TABLES: Record<string, { title: string } & HistoryTable> = {
  leads: {
    title: 'Leads',
    columns: ['Lead', 'Company', 'Created', 'Owner'],
    rows: [
      ['LD204', 'Stonebridge Music School', '02/03/2026', 'jokafor'],
      ['LD209', 'Tidewater Boat Club', '03/17/2026', 'mwhitfield'],
    ],
    empty: '',
  },
  products: {
    title: 'Products',
    columns: ['Code', 'Product', 'Price Plans', 'Status'],
    rows: [
      ['SEAT', 'Bundled Seat', '3', 'Published'],
      ['PROD3088', 'Domain Registration', '1', 'Published'],
      ['PROD3102', 'Domain Usage', '1', 'Published'],
    ],
    empty: '',
  },
  'usage-rating': {
    title: 'Usage Rating',
    columns: ['Charge Group', 'Direction', 'Charge'],
    rows: [
      ['Local', 'Termination', '$0.0150'],
      ['Toll Free Orig', 'Origination', '$0.0370'],
      ['International', 'Termination', 'By country'],
    ],
    empty: '',
  },
  'users-roles': {
    title: 'Users & Roles',
    columns: ['User', 'Role', 'Status'],
    rows: [
      ['mwhitfield', 'Partner Admin', 'Active'],
      ['jokafor', 'Partner Admin', 'Active'],
      ['tlindgren', 'Partner Support', 'Active'],
    ],
    empty: '',
  },
};

/** What a page beside the ordinary road shows; most of them are empty for this tenant. */
export function sectionTable(id: string): { title: string } & HistoryTable {
  const known = TABLES[id];
  if (known) return known;
  const entry = MENU.flatMap((menu) => menu.entries).find(({ route }) => route === `#/section/${id}`);
  return { title: entry?.label ?? 'Page', columns: ['Name', 'Status'], rows: [], empty: 'Nothing to show here yet.' };
}
