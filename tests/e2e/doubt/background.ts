import type { CDPSession, WebWorker } from 'puppeteer-core';
import { expect } from 'vitest';
import { openExtensionPage } from '../../../scripts/browsers/extension-pages';
import { inPage } from '../../../scripts/browsers/in-page';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { builtFolder } from '../../../scripts/build';
import { sayFrom } from '../harness/messages';
import type { Session } from '../harness/session';

async function workerOf({ launched }: Session): Promise<{ worker: WebWorker; client: CDPSession }> {
  const target = await launched.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background of the extension was sought, and it has no worker.');
  return { worker, client: await target.createCDPSession() };
}

/**
 * Stops the background at its next step, so that it answers nobody: as busy, hanging or half started ones do.
 * @returns what lets it go on.
 */
export async function stopBackground(session: Session): Promise<() => Promise<void>> {
  const { client } = await workerOf(session);
  await client.send('Debugger.enable');
  await client.send('Debugger.pause');
  return async () => {
    await client.send('Debugger.disable');
    await client.detach();
  };
}

/** What an update does: another version takes the place of the first, and the scripts in open pages have lost theirs. */
export async function updateExtension(session: Session): Promise<void> {
  const { browser, installed } = session.launched;
  await browser.installExtension(builtFolder(installed.name));
  const page = await session.launched.browser.newPage();
  await waitUntil(async () => (await page.goto(`${session.origin}/record.html`))?.ok() || undefined, {
    within: 30_000,
    what: 'The updated extension',
  });
  await page.close();
}

/** Makes the record's database fail from now on, or work again. */
export async function failRecord(session: Session, fails: boolean): Promise<void> {
  const { worker } = await workerOf(session);
  await worker.evaluate((isFailing) => {
    const { prototype } = IDBFactory;
    const own = Reflect.get(prototype, 'openAsItWas') ?? prototype.open;
    Reflect.set(prototype, 'openAsItWas', own);
    prototype.open = function open(name: string, version?: number) {
      if (isFailing && name === 'plumbline-record') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return own.call(this, name, version);
    };
  }, fails);
}

/** Brings the list in use once more, as of another age or as a part of a larger one. */
export async function restateList(
  session: Session,
  change: { fetchedAt?: number; complete?: boolean; expected?: number },
): Promise<void> {
  const page = await openExtensionPage(session.launched, 'options.html', '[data-part="list-status"]');
  await inPage(
    page,
    (json: string) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('lists', 'readwrite');
          const lists = writing.objectStore('lists');
          const reading = lists.get('current');
          reading.onsuccess = () => {
            const draft = { ...reading.result, key: 'draft:restated', writtenAt: Date.now() };
            Object.assign(draft.list.status, JSON.parse(json));
            lists.put(draft);
          };
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    JSON.stringify(change),
  );
  expect(await sayFrom(page)('list-save', { draft: 'restated', replaceAnyway: true })).toMatchObject({ ok: true });
  await page.close();
}
