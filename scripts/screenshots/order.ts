import type { Page } from 'puppeteer-core';
import { pressPart } from '../browsers/overlay';
import { shadowAccess } from '../browsers/shadow-access';
import { waitUntil } from '../browsers/wait-until';
import { obeyTheRing } from '../obey-the-ring';
import { MAIN_DOMAIN, sampleClerk } from '../sample-order';
import { act } from '../walk/act';
import { examineTarget } from '../walk/target';
import { type Camera, stillOverlay, withoutMessages } from './camera';

/** The letter l at the end of "dental" is the digit one. */
const LOOK_ALIKE = 'lakesidedenta1.12345.service';

export interface Shots {
  page: Page;
  camera: Camera;
  /** Begins the names of the pictures. */
  prefix: string;
  /** The steps at which a picture is wanted. */
  at: string[];
}

const isOfPlaceOrder = ({ target }: { target: string }) => target === 'place-order';
const answer = (_: string, values: string[]) => (values.includes('yes') ? 'yes' : (values[0] ?? ''));

/** Obeys the ring; takes each wanted step once, when its first click is pointed at. */
async function walk({ page, camera, prefix, at }: Shots, stopBefore?: string): Promise<void> {
  const wanted = new Set(at);
  await obeyTheRing(page, {
    clerk: sampleClerk(),
    answer,
    stopBefore,
    takePicture: async (name) => {
      const step = name.replace(/^\d+-/, '');
      if (!wanted.delete(step)) return '';
      await withoutMessages(page);
      await stillOverlay(page, ({ panel }) => panel?.step === step, `Step ${step}`);
      await camera.take(page, `${prefix}${step}`);
      return `${prefix}${step}`;
    },
  });
}

/** Types into what the ring of the domain step holds, as a clerk does. */
async function typeDomain(page: Page, domain: string): Promise<void> {
  const { ring } = await stillOverlay(page, ({ ring }) => ring?.step === 'enter-domain', 'A ring around the domain');
  if (!ring) throw new Error('The domain field has no ring.');
  await act(page, 'enter-domain', await examineTarget(page, ring.box), { ...sampleClerk(), domain });
}

/** From the log-in to the product's pop-up, where a look-alike of the domain is typed. */
export async function showLookAlike(shots: Shots): Promise<void> {
  const { page, camera, prefix } = shots;
  await walk(shots, 'enter-domain');
  await typeDomain(page, LOOK_ALIKE);
  await stillOverlay(
    page,
    ({ verdict, locks }) => verdict?.domain === LOOK_ALIKE && locks.some(({ target }) => target === 'add-ons'),
    'The verdict of a look-alike, and a lock on the add-ons,',
  );
  await camera.take(page, `${prefix}look-alike`);
}

/** Takes the suggestion, and shows the exact match with the question that comes then. */
export async function showExact({ page, camera, prefix }: Shots): Promise<void> {
  await pressPart(page, 'suggestion', { domain: MAIN_DOMAIN });
  await stillOverlay(
    page,
    ({ verdict, choice }) => verdict?.verdict === 'exact' && choice !== undefined,
    'An exact match, and the question of the toll-free package,',
  );
  await camera.take(page, `${prefix}exact`);
}

/** Presses the held Place Order of an order whose domain nobody has checked. */
export async function showHeldOrder({ page, camera, prefix }: Shots): Promise<void> {
  await stillOverlay(page, ({ locks }) => locks.some(isOfPlaceOrder), 'A lock on Place Order');
  await page.locator('::-p-aria([name="Place Order"][role="button"])').click();
  const isOpen = (root: ShadowRoot) =>
    root.querySelector('[data-part="lock"][data-target="place-order"]')?.getAttribute('aria-expanded') === 'true';
  await waitUntil(async () => (await shadowAccess(page).run(isOpen)) || undefined, {
    within: 5_000,
    what: 'The reason of the lock',
  });
  await stillOverlay(page, ({ locks }) => locks.some(isOfPlaceOrder), 'A lock on Place Order');
  await camera.take(page, `${prefix}held`);
}

/** From wherever the order stands to its end. */
export async function showEnding(shots: Shots): Promise<void> {
  const { page, camera, prefix } = shots;
  await walk(shots);
  await withoutMessages(page);
  await stillOverlay(page, ({ panel }) => panel?.state === 'done', 'An order that is done');
  await camera.take(page, `${prefix}done`);
}

/** From the log-in to the review of the order. */
export async function showBuilding(shots: Shots): Promise<void> {
  await walk(shots, 'open-product');
}
