import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../browsers/extension-pages';
import { inPage } from '../browsers/in-page';
import type { LaunchedBrowser } from '../browsers/launch';
import { type Camera, FRAME, stillOverlay } from './camera';

async function pressInDock(page: Page, part: string): Promise<void> {
  await inPage(
    page,
    (name) =>
      document
        .querySelector('plumbline-practice')
        ?.shadowRoot?.querySelector<HTMLElement>(`[data-part="${name}"]`)
        ?.click(),
    part,
  );
}

/** An exam that somebody hands in after placing the order with the name that the sales team wrote. */
async function failExam(page: Page): Promise<void> {
  await page.waitForSelector('.nb-grid-card .nb-link');
  await page.click('.nb-grid-card .nb-link');
  await page.waitForSelector('.nb-dialog-body .nb-field input');
  await page.click('.nb-dialog-head [aria-label="Apply"]');
  await page.waitForSelector('.nb-dialog-body', { hidden: true });
  await page.click('.nb-totals-actions .nb-button');
  await page.waitForSelector('.nb-totals-actions', { hidden: true });
  await pressInDock(page, 'hand-in');
  await page.waitForSelector('[data-part="score"]');
}

/** The request of a scenario, the result of an exam, the results, and a course being composed. */
export async function showTraining(launched: LaunchedBrowser, camera: Camera): Promise<void> {
  const request = 'practice.html?scenario=wrong-toll-free-parent&seed=2&shell=new';
  const page = await openExtensionPage(launched, request, '.nb-grid-card .nb-link');
  await page.setViewport(FRAME);
  await stillOverlay(page, ({ ring }) => ring !== undefined, 'A ring at the review');
  await camera.take(page, 'practice-request');

  for (const scenario of ['half-begun', 'bill-this-order']) {
    await page.goto(`${launched.origin}/practice.html?mode=exam&scenario=${scenario}&seed=1&shell=new`);
    await failExam(page);
  }
  await camera.take(page, 'practice-result');

  await page.goto(`${launched.origin}/results.html`);
  await page.waitForSelector('[data-part="run-table"]');
  await camera.take(page, 'results');
  await page.click('[data-part="view-courses"]');
  await page.waitForSelector('[data-part="course-new"]');
  await page.click('[data-part="course-new"]');
  await page.waitForSelector('[data-part="course-title"]');
  await page.type('[data-part="course-title"]', 'First week');
  for (const id of ['plain', 'missing-suffix', 'two-of-one-name', 'older-order', 'bill-this-order']) {
    await page.click(`[data-scenario="${id}"]`);
  }
  await camera.take(page, 'course-editor');
  await page.close();
}
