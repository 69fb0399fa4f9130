import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { writeConfusables } from './scripts/confusables/write';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/** `#i18n` becomes our own reader of messages. The last alias wins, hence `post`. */
function wordsThatOutliveUpdates() {
  return {
    name: 'plumbline:words-that-outlive-updates',
    enforce: 'post' as const,
    config: () => ({ resolve: { alias: [{ find: '#i18n', replacement: here('lib/browser/words.ts') }] } }),
  };
}

/**
 * The guard runs in every frame from the first byte; what it does not use must not be in it. WXT's entry brings a context
 * that ends scripts after an update, and the options that only the manifest needs; the guard ends with its page.
 */
const onlyMain = {
  name: 'plumbline:only-main',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /content-script-isolated-world-entrypoint/ },
    handler: (code: string) => code.replace(/(?<=^import definition from .*\n)[\s\S]*/, 'definition.main();'),
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // A test build opens the shadow root so that tests in Firefox can look inside; nothing else differs.
  outDirTemplate: process.env.PLUMBLINE_OPEN_ROOT
    ? '{{browser}}-mv{{manifestVersion}}-test'
    : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    define: { __OPEN_ROOT__: JSON.stringify(Boolean(process.env.PLUMBLINE_OPEN_ROOT)) },
    plugins: [wordsThatOutliveUpdates()],
  }),
  hooks: {
    'build:before': writeConfusables,
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'guard')) return;
      config.plugins = [onlyMain, ...(config.plugins ?? [])];
      // Slower than the default and a few hundred bytes smaller. Nothing of the guard asks a function for its length, makes
      // an object with a plain one, or has a getter that does more than give.
      const compress = { passes: 4, hoist_funs: true, keep_fargs: false, pure_getters: true, unsafe_arrows: true };
      if (config.build?.minify !== false)
        config.build = { ...config.build, minify: 'terser', terserOptions: { ecma: 2020, compress } };
    },
    // The gallery shows every state of the overlay; it is for developing and for pictures, not for clerks.
    'entrypoints:found': ({ config }, found) => {
      if (config.command === 'serve' || process.env.PLUMBLINE_GALLERY) return;
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (at >= 0) found.splice(at, 1);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons,
    action: { default_title: '__MSG_extension_name__', default_icon: icons },
    // Lists of a million domains are larger than what browsers give without asking. The alarm fetches the list anew.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_host_permissions: ['https://*/*'],
    // Firefox reads a policy without a schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-policy.json' } }),
    commands: {
      'focus-panel': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commands_focusPanel__' },
      next: { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commands_next__' },
    },
    browser_specific_settings: {
      gecko: {
        id: 'plumbline@plumbline.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
