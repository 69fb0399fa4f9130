import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { orderStatus } from '../../lib/practice/model/orders';
import { cancelProduct } from '../../lib/procedure/cancel-product';
import { changeQuantities } from '../../lib/procedure/change-quantities';
import { overlayState } from '../../scripts/browsers/overlay';
import { obeyTheRing } from '../../scripts/obey-the-ring';
import { sampleClerk } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { today } from './harness/days';
import { SHELLS } from './harness/one-bill';
import { pictureWhereItStops } from './harness/pictures';
import { type Session, startSession } from './harness/session';

/** Each procedure beside what the look-alike's back end hears of it, and the order that comes of it. */
const WALKS = [
  { procedure: cancelProduct, heard: ['login', 'cancelProduct', 'activate'], type: 'Delete' },
  { procedure: changeQuantities, heard: ['login', 'changeQuantity', 'activate'], type: 'Modify' },
].flatMap((walk) => SHELLS.map((shell) => ({ ...walk, shell, id: walk.procedure.id })));

describe.each(browsersUnderTest().filter(({ family }) => family === 'chromium'))('in $family', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession({ browser });
  });
  afterEach(() => session.startOver());
  afterAll(() => session?.close());

  test.each(WALKS)('$id: who does only what the ring says comes to its end, on the $shell screens', async (walk) => {
    const { procedure, shell, heard, type } = walk;
    const page = await session.openOneBill(`/${shell}/`);
    const before = session.server.state().orders;
    const clerk = { ...sampleClerk(), activationDate: today() };
    const walked = await obeyTheRing(page, {
      clerk,
      procedure: procedure.id,
      answer: () => 'no',
      takePicture: pictureWhereItStops(page, `handbook-${procedure.id}-${shell}`),
    });
    const trail = walked.map(({ step, did }) => `${step}: ${did}`).join('\n');
    expect((await overlayState(page)).panel, trail).toMatchObject({ state: 'done', procedure: procedure.id });

    const requests = session.server.requests();
    expect(
      requests.map(({ action, outcome }) => (outcome === 'ok' ? action : `${action} refused`)),
      trail,
    ).toEqual(heard);
    const made = session.server.state().orders.slice(before.length);
    expect(made.map((order) => [order.type, order.accountNumber, orderStatus(order, today())])).toEqual([
      [type, clerk.account, 'Billing Active'],
    ]);
    expect(session.server.state().orders.slice(0, before.length)).toEqual(before);

    const article = procedure.steps.map(({ id }) => id);
    const places = walked.filter(({ step }) => step).map(({ step }) => article.indexOf(step));
    expect(places, trail).toEqual(places.toSorted((a, b) => a - b));
  });
});
