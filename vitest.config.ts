import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type Plugin } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findOfFamily } from './scripts/browsers/find.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `#i18n` reads locales/en.yml itself: the fake browser has no i18n. Comes after WXT's own alias and so wins. */
function wordsFromLocales(): Plugin {
  return {
    name: 'plumbline:words-from-locales',
    config: () => ({ resolve: { alias: [{ find: '#i18n', replacement: here('tests/setup/i18n.ts') }] } }),
  };
}

const define = { __OPEN_ROOT__: 'true' };

/** Runs in a page of a real Chromium: whatever depends on layout. */
const DOM = 'tests/**/*.dom.test.{ts,tsx}';
/** Runs in Node and drives a real browser from there. */
const BROWSER = 'tests/**/*.browser.test.ts';
const E2E = 'tests/e2e/**/*.test.ts';
/** The project looking at itself: conventions and built manifests. Wants the builds to be there. */
const REPOSITORY = ['tests/repository/**/*.test.ts', 'tests/manifests/**/*.test.ts'];

const chromium = findOfFamily('chromium');

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        plugins: [WxtVitest(), wordsFromLocales()],
        define,
        test: {
          name: 'unit',
          // Properties are tried hundreds of times, on machines that do other things as well.
          testTimeout: 30_000,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [DOM, BROWSER, E2E, ...REPOSITORY],
          restoreMocks: true,
        },
      },
      {
        // WXT's plugin cannot run in a page: its virtual set-up file is asked for as a path.
        plugins: [wordsFromLocales()],
        define: { ...define, 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.MANIFEST_VERSION': '3' },
        resolve: { alias: { 'wxt/browser': here('tests/setup/wxt-browser.ts') } },
        // Found while a test runs, a dependency reloads the page and fails that test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'zod',
            'zustand',
            'zustand/vanilla',
            'wxt/testing/fake-browser',
            'yaml',
          ],
        },
        test: {
          name: 'dom',
          setupFiles: ['tests/setup/extension-globals.ts'],
          include: [DOM],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: { executablePath: chromium?.executable, args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'repository', environment: 'node', include: REPOSITORY } },
      { test: { name: 'browser', environment: 'node', include: [BROWSER], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [E2E],
          exclude: [BROWSER],
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
