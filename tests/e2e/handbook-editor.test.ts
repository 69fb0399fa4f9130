import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAIN_ACCOUNT } from '../../lib/practice/model/customers';
import { openExtensionPage } from '../../scripts/browsers/extension-pages';
import { type Box, overlayState, pressPart } from '../../scripts/browsers/overlay';
import { shadowAccess } from '../../scripts/browsers/shadow-access';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { axeFindings } from './harness/axe';
import { browsersUnderTest } from './harness/browsers';
import { downloadsOf } from './harness/downloads';
import { reword } from './harness/reword';
import { overlayWhen, type Session, startSession } from './harness/session';

const PROFILE = `/new/#/customers/${MAIN_ACCOUNT}/orders`;
const HOUSE_RULE = 'House rule: ask the supervisor first.';

const noticeOf = (page: Page) => page.$eval('[data-part="editor-notice"]', (part) => part.textContent ?? '');
const noticed = (page: Page, words: RegExp) =>
  waitUntil(async () => (words.test(await noticeOf(page)) ? true : undefined), {
    within: 15_000,
    what: `A notice like ${words}`,
    there: () => noticeOf(page),
  });

/** Opens a step by keyboard and types into one of its fields. */
async function edit(page: Page, step: string, field: string, text: string): Promise<void> {
  await page.focus(`[data-part="step"][data-step="${step}"] > summary`);
  await page.keyboard.press('Enter');
  await page.focus(`[data-step="${step}"] ${field}`);
  await page.keyboard.type(text);
}

async function bring(page: Page, text: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'plumbline-procedure-')), 'procedure.json');
  await writeFile(path, text);
  const input = await page.waitForSelector('input[data-part="import-procedure"]');
  if (!input) throw new Error('The editor has no place for a file.');
  await input.uploadFile(path);
}

const recordingOf = async (page: Page) =>
  (await shadowAccess(page).run(
    (root) => root.querySelector<HTMLElement>('[data-part="recording"]')?.innerText ?? '',
  )) ?? '';

const boxOf = (page: Page, words: string): Promise<Box> =>
  page.evaluate((said) => {
    const shown = [...document.querySelectorAll('button')].find((each) => each.innerText.trim() === said);
    const { x, y, width, height } = shown?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, words);

/** Whether a ring is around this box: its middle is that of the box, and it is little larger. */
function isAround(ring: Box | undefined, box: Box): boolean {
  if (!ring) return false;
  const off = [ring.x - box.x, ring.y - box.y, ring.x + ring.width - box.x - box.width];
  return off.every((side) => Math.abs(side) <= 8);
}

const isSaid = (page: Page, words: string) =>
  overlayWhen(page, ({ panel }) => panel?.text.includes(words) ?? false, `A panel that says "${words}"`);

describe.each(browsersUnderTest().filter(({ family }) => family === 'chromium'))('in $family', (browser) => {
  let session: Session;
  const openEditor = () => openExtensionPage(session.launched, 'editor.html', '[data-part="chosen"]');

  beforeAll(async () => {
    session = await startSession({ browser, scenario: 'signed-in' });
  });
  afterEach(() => session.startOver());
  afterAll(() => session?.close());

  it('what a trainer publishes is what the clerk’s panel says and looks for, and it can be taken back', async () => {
    const clerk = await session.openOneBill(PROFILE);
    await reword(clerk, [{ from: 'Create Order', to: 'Begin a purchase' }]);
    await pressPart(clerk, 'start');
    await overlayWhen(clerk, ({ panel }) => panel?.step === 'create-order', 'A panel at Create Order');

    const editor = await openEditor();
    expect(await axeFindings(editor)).toEqual([]);
    await edit(editor, 'create-order', '[data-key="steps.createOrder.why"]', HOUSE_RULE);
    await editor.focus('[data-step="create-order"] [data-target="create-order"]');
    await editor.keyboard.type('Begin a purchase');
    expect(await axeFindings(editor)).toEqual([]);
    // A draft is nobody's but the trainer's.
    expect((await overlayState(clerk)).panel?.text).not.toContain(HOUSE_RULE);

    await editor.click('[data-part="publish"]');
    await noticed(editor, /^Published/);
    await clerk.bringToFront();
    await isSaid(clerk, HOUSE_RULE);
    const button = await boxOf(clerk, 'Begin a purchase');
    await overlayWhen(clerk, ({ ring }) => isAround(ring?.box, button), 'A ring around the renamed button');

    await editor.bringToFront();
    await editor.click('[data-part="undo-publish"]');
    await noticed(editor, /^Taken back/);
    await clerk.bringToFront();
    await overlayWhen(
      clerk,
      ({ panel, ring }) =>
        panel?.step === 'create-order' && !panel.text.includes(HOUSE_RULE) && !isAround(ring?.box, button),
      'The panel as it ships',
    );
    await editor.close();
  });

  it('a procedure goes to colleagues as a file; a broken or newer one names the place and changes nothing', async () => {
    const editor = await openEditor();
    const downloads = await downloadsOf(editor);
    await edit(editor, 'log-in', '[data-key="steps.logIn.what"]', 'Use your own card.');
    await editor.click('[data-part="export-procedure"]');
    const text = await readFile(await downloads.next('.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ plumbline: 'procedure', version: 1 });

    await bring(editor, text.replace('"Use your own card."', '17'));
    await noticed(editor, /procedure\.words\.en\["steps\.logIn\.what"\]/);
    await bring(editor, text.replace('"version": 1', '"version": 2'));
    await noticed(editor, /version 2.*up to version 1/);
    await bring(editor, text.slice(0, 60));
    await noticed(editor, /no JSON/);
    const kept = () => editor.$eval('[data-key="steps.logIn.what"]', (field) => ('value' in field ? field.value : ''));
    expect(await kept()).toBe('Use your own card.');

    await editor.click('[data-part="discard"]');
    await noticed(editor, /discarded/);
    await bring(editor, text);
    await noticed(editor, /^The file is read/);
    expect(await kept()).toBe('Use your own card.');
    await editor.click('[data-part="discard"]');
    await noticed(editor, /discarded/);
    await editor.close();
  });

  it('a procedure is recorded by doing it once, published, and played back on a reworded look-alike', async () => {
    const trainer = await session.openOneBill(PROFILE);
    const editor = await openEditor();
    await editor.click('[data-part="record-onebill"]');
    await trainer.bringToFront();
    const isAt = (says: RegExp) =>
      waitUntil(async () => (says.test(await recordingOf(trainer)) ? true : undefined), {
        within: 15_000,
        what: `A recording that says ${says}`,
        there: () => recordingOf(trainer),
      });
    await isAt(/Do it once/);
    expect((await overlayState(trainer)).panel).toBeUndefined();
    await trainer.locator('::-p-text(New Note)').click();
    await trainer.locator('textarea[aria-label="Note"]').click();
    await trainer.keyboard.type('The secret of Lakeside');
    await trainer.locator('::-p-text(Save Note)').click();
    await isAt(/3 steps so far/);

    const opened = new Promise<Page>((resolve) => {
      session.launched.browser.once('targetcreated', async (target) => {
        const page = await target.page();
        if (page) resolve(page);
      });
    });
    await pressPart(trainer, 'recording-finish');
    const own = await opened;
    await own.waitForSelector('[data-part="chosen"][data-procedure^="own-"]');
    const steps = await own.$$eval('[data-part="step"] summary', (all) => all.map((each) => each.textContent));
    expect(steps).toEqual(['1New Note', '2Note', '3Save Note']);
    const procedure = await own.$eval('[data-part="chosen"]', (part) => part.getAttribute('data-procedure') ?? '');
    const downloads = await downloadsOf(own);
    await own.click('[data-part="export-procedure"]');
    expect(await readFile(await downloads.next('.json'), 'utf8')).not.toMatch(/secret|lakeside/i);
    await own.focus('[data-key="title"]');
    await own.keyboard.down('Control');
    await own.keyboard.press('a');
    await own.keyboard.up('Control');
    await own.keyboard.type('Leave a note');
    await own.click('[data-part="publish"]');
    await noticed(own, /^Published/);

    const clerk = await session.openOneBill(PROFILE);
    await reword(clerk, [
      { from: 'New Note', to: 'Write a remark' },
      { from: 'Save Note', to: 'Keep it' },
    ]);
    await isSaid(clerk, 'Leave a note');
    await pressPart(clerk, 'start', { procedure });
    const pressRing = async (step: string) => {
      const { ring } = await overlayWhen(clerk, (now) => now.ring?.step === step, `A ring of ${step}`);
      if (ring) await clerk.mouse.click(ring.box.x + ring.box.width / 2, ring.box.y + ring.box.height / 2);
    };
    await pressRing('step-1');
    await pressRing('step-2');
    await clerk.keyboard.type('Called back.');
    await pressRing('step-3');
    await overlayWhen(clerk, ({ panel }) => panel?.state === 'done', 'A panel that is done');
    expect(session.server.requests().map(({ action }) => action)).toEqual(['addNote', 'addNote']);

    await own.bringToFront();
    await own.click('[data-part="remove-procedure"]');
    await noticed(own, /removed/);
    await Promise.all([own.close(), editor.close()]);
  });
});
