import { parse } from 'yaml';
import source from '../../locales/en.yml?raw';

type Messages = { [key: string]: Messages | string };
type Substitution = string | number;

const messages: Messages = parse(source);

function look(key: string): string {
  let at: Messages | string | undefined = messages;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  if (typeof at === 'string') return at;
  const forms = at;
  if (forms && Object.keys(forms).every((form) => /^(\d+|n)$/.test(form))) return pluralForms(forms);
  throw new Error(`locales/en.yml has no message "${key}".`);
}

function pluralForms(forms: Messages): string {
  return ['0', '1', 'n'].flatMap((form) => forms[form] ?? []).join(' | ');
}

function pickForm(message: string, count: number): string {
  const forms = message.split(' | ');
  if (forms.length === 2) return forms[count === 1 ? 0 : 1] ?? message;
  if (forms.length === 3) return forms[Math.min(count, 2)] ?? message;
  return message;
}

function isNamed(value: object): value is Record<string, Substitution> {
  return !Array.isArray(value);
}

/** What `#i18n` gives in the extension, read from locales/en.yml itself; a missing key throws instead of warning. */
export const i18n = {
  t(key: string, ...args: (number | Substitution[] | Record<string, Substitution> | undefined)[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const list = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
    let message = look(key).replace(/\$(\d)/g, (_, place) => String(list[Number(place) - 1] ?? ''));
    if (count !== undefined) message = pickForm(message, count);
    for (const arg of args) {
      if (typeof arg !== 'object' || !isNamed(arg)) continue;
      message = message.replace(/\{(\w+)\}/g, (whole, name) => String(arg[name] ?? whole));
    }
    return message;
  },
};
