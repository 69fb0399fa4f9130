import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { allFiles, shippedFiles, withoutComments } from './sources';

type Tree = { [key: string]: Tree | string | number | Tree[] };

const tree: Tree = parse(allFiles.find(({ path }) => path === 'locales/en.yml')?.text ?? '');

/** `overlay.stepOf`; the forms of a plural and the items of a list are one message each under their own key. */
function flatten(node: Tree, before = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    const path = before ? `${before}.${key}` : key;
    if (typeof value !== 'object') found.set(path, String(value));
    else if (Object.keys(value).every((form) => /^(\d+|n)$/.test(form)))
      found.set(path, Object.values(value).join(' | '));
    else for (const [inner, text] of flatten(value as Tree, path)) found.set(inner, text);
  }
  return found;
}

const messages = flatten(tree);
const code = shippedFiles.filter(({ path }) => /\.tsx?$/.test(path)).map(withoutComments);
/** Keys may be built from parts (`steps.${id}.title`), so any text that could be one counts as a use. */
const texts = code.map(({ text }) => text).join('\n');
const templates = [...texts.matchAll(/`([\w.-]*\$\{[^`]*)`/g)].map(([, template = '']) => {
  const literal = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[\\w-]+(?:\\.[\\w-]+)*')}$`);
});

test('every message that code asks for by name exists', () => {
  const asked = code.flatMap(({ path, text }) =>
    [...text.matchAll(/\bi18n\.t\(\s*'([^']+)'/g), ...text.matchAll(/\bplural\(\s*'([^']+)'/g)].map(([, key = '']) => ({
      path,
      key,
    })),
  );
  const missing = asked.filter(({ key }) => !messages.has(key) && !messages.has(key.replace(/\.(\d+|n)$/, '')));
  expect(
    missing.map(({ path, key }) => `${key} (${path})`),
    'Add these to locales/en.yml',
  ).toEqual([]);
});

test('every message is asked for somewhere', () => {
  const MANIFEST_USES = ['extension.name', 'extension.description'];
  const unused = [...messages.keys()].filter((key) => {
    if (MANIFEST_USES.includes(key) || texts.includes(`'${key}'`)) return false;
    return !templates.some((template) => template.test(key));
  });
  expect(unused, 'Remove these from locales/en.yml, or use them').toEqual([]);
});

test('words are calm and begin like a sentence', () => {
  const loud = [...messages].filter(([, text]) => text.includes('!') || /\b(oops|sorry)\b/i.test(text));
  expect(loud, 'Say these without exclamation marks and apologies').toEqual([]);
});
