import type { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

type Substitution = string | number;
type Named = Record<string, Substitution>;

/** The browser's own way to messages; its types know only the keys that every extension has. */
type Source = { getMessage(name: string, substitutions?: string[]): string };

/** What was read, by key and substitutions. */
const read = new Map<string, string>();

/**
 * A message by its key, or undefined when the locale files have none.
 *
 * When Plumbline is updated under an open page, Chromium throws at every question for a message. What was read before
 * is remembered, so that the page can still say that it must be reloaded; the rest is missing.
 */
export function messageOf(key: string, substitutions: readonly Substitution[] = []): string | undefined {
  const known = JSON.stringify([key, ...substitutions]);
  try {
    const source: Source = browser.i18n;
    const message = source.getMessage(key.replaceAll('.', '_'), substitutions.map(String));
    if (message) read.set(known, message);
    return message || undefined;
  } catch {
    return read.get(known);
  }
}

/** The language the browser speaks with its user, `en-GB` or `es`. */
export function uiLanguage(): string {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    return 'en'; // After an update of Plumbline nobody answers; see above.
  }
}

/** Puts values in the place of their names in curly brackets. */
export function withValues(message: string, values: Named): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function t(key: string, ...args: (number | Substitution[] | Named | undefined)[]): string {
  let count: number | undefined;
  let list: Substitution[] | undefined;
  let named: Named = {};
  for (const arg of args) {
    if (typeof arg === 'number') count = arg;
    else if (Array.isArray(arg)) list = arg;
    else if (arg) named = arg;
  }
  const message = messageOf(key, list ?? (count === undefined ? [] : [count])) ?? '';
  return withValues(count === undefined ? message : formFor(count, message), named);
}

/** Forms stand in the message as `one | many` or `none | one | many`. */
function formFor(count: number, message: string): string {
  const forms = message.split(' | ');
  const at = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : forms.length - 1;
  return forms[at] ?? message;
}

/** Stands in for `#i18n` in the builds: the same words, and never an exception. */
export const i18n: ReturnType<typeof createI18n<GeneratedI18nStructure>> = { t };
