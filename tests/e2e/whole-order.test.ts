import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { USUAL_LATENCY } from '../../lib/practice/model/latency';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { overlayState } from '../../scripts/browsers/overlay';
import { obeyTheRing } from '../../scripts/obey-the-ring';
import { sampleClerk, sampleList } from '../../scripts/sample-order';
import { browsersUnderTest } from './harness/browsers';
import { pictures } from './harness/pictures';
import { type Session, startSession } from './harness/session';

const shells = ['new', 'classic'] as const;
const cases = browsersUnderTest().flatMap((browser) =>
  shells.map((shell) => ({ browser, shell, family: browser.family })),
);

describe.each(cases)('in $family, on the $shell screens', ({ browser, shell, family }) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession({ browser, shell, latency: USUAL_LATENCY });
    await session.importDomains(sampleList());
  });

  afterAll(() => session?.close());

  test('a clerk who does only what the ring says makes the whole order, and nothing else', async () => {
    const page = await session.openOneBill();
    const clerk = sampleClerk();
    const walked = await obeyTheRing(page, {
      clerk,
      answer: () => 'yes',
      takePicture: pictures(page, `${family}-${shell}`),
    });
    expect((await overlayState(page)).panel?.state).toBe('done');

    const requests = session.server.requests();
    const heard = requests.filter(({ outcome }) => outcome === 'ok').map(({ action }) => action);
    const trail = walked.map(({ step, did }) => `${step}: ${did}`).join('\n');
    expect(heard, trail).toEqual([
      'login',
      'startOrder',
      'addProduct',
      'addAddOn',
      'saveIdentifier',
      'placeOrder',
      'activate',
    ]);
    const saved = requests.find(({ action }) => action === 'saveIdentifier');
    expect(saved?.payload).toMatchObject({ accountNumber: clerk.account, identifier: clerk.domain });
    const activated = requests.find(({ action }) => action === 'activate');
    expect(activated?.payload).toMatchObject({ activationDate: clerk.activationDate });
  });

  test('the steps come in the order of the article', async () => {
    session.server.reset();
    const page = await session.openOneBill();
    const walked = await obeyTheRing(page, { clerk: sampleClerk(), answer: () => 'no', stopBefore: 'place-order' });
    const article = assignUsageProduct.steps.map(({ id }) => id);
    const places = walked.filter(({ step }) => step).map(({ step }) => article.indexOf(step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(walked.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['log-in', 'open-subscriber', 'create-order', 'enter-domain', 'confirm-product']),
    );
  });
});
