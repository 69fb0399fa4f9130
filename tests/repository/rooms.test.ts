import { describe, expect, test } from 'vitest';
import { type Import, importsOf, shippedFiles } from './sources';

const imports = shippedFiles.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(importsOf);
const inRoom = (room: string) => (path: string) => path === room || path.startsWith(`${room}/`);
const isOurs = (of: string) => /^(lib|components|entrypoints|scripts|tests)(\/|$)/.test(of);
const isReact = (of: string) => /^react(-dom)?(\/|$)/.test(of);
const say = ({ from, of }: Import) => `${from} imports ${of}`;

/** What each room may take from the others. A room may always use its own files and lib/schema. */
const MAY_USE: Record<string, string[]> = {
  'lib/procedure': ['lib/domains'],
  'lib/domains': [],
  'lib/repair': ['lib/procedure'],
  'lib/editing': ['lib/procedure', 'lib/repair'],
  'lib/page': ['lib/procedure', 'lib/domains', 'lib/repair'],
  'lib/guard': ['lib/procedure', 'lib/domains', 'lib/repair', 'lib/page'],
  'lib/directory': ['lib/domains'],
  'lib/record': ['lib/domains'],
  'lib/training': ['lib/procedure', 'lib/domains', 'lib/page', 'lib/guard', 'lib/record'],
  // The assistant says in its ports what it needs; this room gives it.
  'lib/browser': [
    'lib/procedure',
    'lib/domains',
    'lib/directory',
    'lib/record',
    'lib/repair',
    'lib/editing',
    'lib/guard',
    'lib/training',
    'lib/assistant/ports',
    'lib/assistant/repair-ports',
  ],
  'lib/assistant': [
    'lib/procedure',
    'lib/domains',
    'lib/repair',
    'lib/editing',
    'lib/page',
    'lib/guard',
    'lib/directory',
    'lib/record',
    'lib/training',
    'lib/browser',
    'components/overlay/view',
  ],
  'lib/handout': ['lib/procedure', 'lib/page', 'lib/guard', 'lib/assistant'],
  'lib/practice': [],
  components: [
    'lib/procedure',
    'lib/domains',
    'lib/repair',
    'lib/editing',
    'lib/page',
    'lib/guard',
    'lib/directory',
    'lib/record',
    'lib/training',
    'lib/browser',
    'lib/assistant',
    'lib/handout',
  ],
};

/** The look-alike knows nothing of us; only what shows it may know the look-alike. */
const PRACTICE_USERS = ['entrypoints/practice', 'entrypoints/handout-stage', 'components/practice', 'lib/practice'];

describe.each(Object.entries(MAY_USE))('%s', (room, others) => {
  test(others.length > 0 ? `uses only ${others.join(', ')}` : 'uses no other room', () => {
    const allowed = [room, 'lib/schema', ...others];
    const foreign = imports
      .filter(({ from, of }) => inRoom(room)(from) && isOurs(of))
      .filter(
        ({ from, of }) =>
          !allowed.some((one) => inRoom(one)(of)) &&
          !(PRACTICE_USERS.some((user) => inRoom(user)(from)) && inRoom('lib/practice')(of)),
      );
    expect(foreign.map(say), `Turn these around, or move what is shared to a room that ${room} may use`).toEqual([]);
  });
});

test('only the practice page knows the look-alike', () => {
  const others = imports.filter(
    ({ from, of }) => inRoom('lib/practice')(of) && !PRACTICE_USERS.some((user) => inRoom(user)(from)),
  );
  expect(others.map(say), 'Nothing but practice may import lib/practice').toEqual([]);
});

test('React stays in components, entry points and the look-alike', () => {
  const homes = ['components', 'entrypoints', 'lib/practice'];
  const strays = imports.filter(({ from, of }) => isReact(of) && !homes.some((home) => inRoom(home)(from)));
  expect(strays.map(say), 'Keep React out of these rooms').toEqual([]);
});

test('extension APIs stay in lib/browser and the entry points', () => {
  const isApi = (of: string) =>
    of === 'wxt/browser' || of === 'webextension-polyfill' || of.startsWith('@wxt-dev/browser');
  const strays = imports.filter(
    ({ from, of }) => isApi(of) && !inRoom('lib/browser')(from) && !inRoom('entrypoints')(from),
  );
  expect(strays.map(say), 'Ask lib/browser instead').toEqual([]);
  const globals = shippedFiles
    .filter(({ path }) => !inRoom('lib/browser')(path) && !inRoom('entrypoints')(path))
    .filter(({ text }) => /\b(chrome|browser)\.(runtime|storage|tabs|alarms|permissions|scripting)\b/.test(text));
  expect(
    globals.map(({ path }) => path),
    'Ask lib/browser instead',
  ).toEqual([]);
});

test('the pure rooms know no page, no browser and no words', () => {
  const pure = ['lib/procedure', 'lib/domains', 'lib/repair', 'lib/editing'];
  const packages = imports.filter(({ from, of }) => pure.some((room) => inRoom(room)(from)) && !isOurs(of));
  expect(packages.map(say), 'The pure rooms import no package').toEqual([]);
  const worldly = shippedFiles
    .filter(({ path }) => pure.some((room) => inRoom(room)(path)))
    .filter(({ text }) => /\b(document|window|globalThis|localStorage|indexedDB)\.\w|\bfetch\(/.test(text));
  expect(
    worldly.map(({ path }) => path),
    'Take what is needed as an argument',
  ).toEqual([]);
});

test('components neither store nor fetch', () => {
  const found = shippedFiles
    .filter(({ path }) => inRoom('components')(path) && !inRoom('components/gallery')(path))
    .filter(({ text }) => /\bfetch\(|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/.test(text));
  expect(
    found.map(({ path }) => path),
    'Take these through a store',
  ).toEqual([]);
});
