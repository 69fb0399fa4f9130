import { addDays } from './dates';
import { between, pick, type Random, seededRandom } from './random';
import type { CastCustomer } from './state';

export type AccountStatus = 'Active' | 'Delinquent' | 'Suspended' | 'Closed';

/** A subscriber of the look-alike. Nobody here exists. */
export type Customer = {
  accountNumber: string;
  name: string;
  userName: string;
  contact: string;
  email: string;
  phone: string;
  street: string;
  city: string;
  region: string;
  zip: string;
  status: AccountStatus;
  activatedOn: string;
  balance: number;
  invoiced: number;
  card: string;
  group: string;
};

const NAMES = [
  'Alder Creek Veterinary',
  'Aspen Ridge Orthodontics',
  'Bayside Freight Lines',
  'Birchwood Animal Hospital',
  'Bluewater Marine Supply',
  'Brightside Daycare',
  'Cedar Hollow Farms',
  'Clearview Optical',
  'Copper Kettle Bakery',
  'Coventry Title Company',
  'Driftwood Inn',
  'Eastgate Plumbing',
  'Elm Street Pharmacy',
  'Fairhaven Realty',
  'Fernbank Law Office',
  'Foxglove Florists',
  'Granite Peak Builders',
  'Greenfield Auto Parts',
  'Harborview Clinic',
  'Harborview Clinic East',
  'Hawthorne Accounting',
  'Ironwood Fitness',
  'Juniper Hills Winery',
  'Lakeside Dental Group',
  'Lakeside Dental Supply',
  'Lakeside Denture Lab',
  'Larkspur Insurance',
  'Maple Leaf Movers',
  'Meridian Property Care',
  'Northwind Heating',
  'Oak Harbor Credit Union',
  'Orchard Lane School',
  'Pinecrest Senior Living',
  'Quarry Road Storage',
  'Redstone Roofing',
  'Riverbend Pediatrics',
  'Silver Birch Hotel',
  'Summit Trail Outfitters',
  'Thistle and Thorn Brewing',
  'Willow Park Clinic',
] as const;

/** The account that the training material speaks of. */
export const MAIN_ACCOUNT = 'SR10482';

const STREETS = [
  'Market Street',
  'Lakeshore Drive',
  'Mill Road',
  'Second Avenue',
  'Station Lane',
  'Orchard Way',
  'Harbor Boulevard',
];
const PLACES: readonly [string, string, string][] = [
  ['Cedar Falls', 'IA', '50613'],
  ['Duluth', 'MN', '55802'],
  ['Traverse City', 'MI', '49684'],
  ['Burlington', 'VT', '05401'],
  ['Bangor', 'ME', '04401'],
  ['Erie', 'PA', '16501'],
  ['Boulder', 'CO', '80302'],
  ['Bellingham', 'WA', '98225'],
];
const FIRST = ['Dana', 'Morgan', 'Alex', 'Robin', 'Casey', 'Jamie', 'Taylor', 'Jordan', 'Sam', 'Avery'];
const LAST = ['Whitfield', 'Okafor', 'Lindgren', 'Marsh', 'Delgado', 'Brandt', 'Iyer', 'Novak', 'Sandoval', 'Pruitt'];
const GROUPS = ['Retail Monthly', 'Retail Monthly', 'Healthcare', 'Hospitality'];

function statusOf(random: Random, name: string): AccountStatus {
  if (name === 'Lakeside Dental Group') return 'Active';
  const roll = random();
  if (roll < 0.78) return 'Active';
  return roll < 0.92 ? 'Delinquent' : 'Suspended';
}

/**
 * The forty subscribers of a seed and those of the cast, by name. `today` (`YYYY-MM-DD`) anchors how long they have been
 * customers.
 */
export function makeCustomers(seed: number, today: string, cast: readonly CastCustomer[] = []): Customer[] {
  const random = seededRandom(seed);
  const always = NAMES.map((name, index) => {
    const accountNumber = `SR${10482 + (index - NAMES.indexOf('Lakeside Dental Group')) * 7}`;
    return makeCustomer(random, { name, accountNumber }, today);
  });
  if (cast.length === 0) return always;
  const added = cast.map((member) => ({ ...makeCustomer(random, member, today), status: 'Active' as const }));
  return [...always, ...added].sort((a, b) => a.name.localeCompare(b.name));
}

function makeCustomer(random: Random, { name, accountNumber, city: known }: CastCustomer, today: string): Customer {
  const [drawn, region, zip] = pick(random, PLACES);
  const city = known ?? drawn;
  const place = PLACES.find(([other]) => other === city);
  const contact = `${pick(random, FIRST)} ${pick(random, LAST)}`;
  const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
  const status = statusOf(random, name);
  const invoiced = between(random, 6, 240) * 10 + between(random, 0, 99) / 100;
  return {
    accountNumber,
    name,
    userName: `${slug}-admin`,
    contact,
    email: `billing@${slug}.example`,
    phone: `(555) 555-01${between(random, 10, 99)}`,
    street: `${between(random, 12, 980)} ${pick(random, STREETS)}`,
    city,
    region: place?.[1] ?? region,
    zip: place?.[2] ?? zip,
    status,
    activatedOn: addDays(today, -between(random, 120, 1600)),
    balance: status === 'Active' ? (random() < 0.6 ? 0 : invoiced) : invoiced * 2,
    invoiced,
    card: `Visa ending ${between(random, 1000, 9999)}`,
    group: pick(random, GROUPS),
  };
}
