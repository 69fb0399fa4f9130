import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inPage } from '../../../scripts/browsers/in-page';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch';

/** The parts of replies that are looked at; the shapes themselves are held by the protocol. */
export type Answer = {
  ok?: boolean;
  outcome?: string;
  via?: string;
  count?: number;
  complete?: boolean;
  source?: string;
  verdict?: string;
  fault?: string;
  nextAt?: number;
  locked?: string[];
  problem?: { code: string };
  first?: Answer;
  portal?: { secret?: { kind: string; ending: string } };
};
export type Say = (type: string, payload?: { [key: string]: string | boolean | number }) => Promise<Answer>;

/**
 * Sends messages as a page of the extension does.
 * @param heard gets the text of every answer.
 * @throws Error when a message is refused.
 */
export function sayFrom(page: Page, heard: string[] = []): Say {
  return async (type, payload) => {
    const text = await inPage(
      page,
      async (message: string) =>
        JSON.stringify(await Reflect.get(globalThis, 'chrome').runtime.sendMessage(JSON.parse(message))),
      JSON.stringify({ type, payload }),
    );
    heard.push(text);
    const { ok, reply, error } = JSON.parse(text);
    if (!ok) throw new Error(`'${type}' was answered with: ${error}`);
    return reply;
  };
}

/** Allows Chromium to reach a host without the prompt, which headless browsers never show. */
export async function allowHost(launched: LaunchedBrowser, page: Page, pattern: string): Promise<void> {
  await offerHost(launched, pattern);
  const allowed = await inPage(
    page,
    (pattern: string) => Reflect.get(globalThis, 'chrome').permissions.request({ origins: [pattern] }),
    pattern,
  );
  expect(allowed).toBe(true);
}

/** Makes Chromium say yes when the extension asks for a host, as a person would. Firefox is told so by a preference. */
export async function offerHost(launched: LaunchedBrowser, pattern: string): Promise<void> {
  if (launched.installed.family === 'firefox') return;
  const settings = await launched.browser.newPage();
  await settings.goto('chrome://extensions');
  const id = new URL(launched.origin).host;
  await inPage(
    settings,
    (id: string, pattern: string) => Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, pattern),
    id,
    pattern,
  );
  await settings.close();
}
