import type { BrowserFamily } from '../browsers/find';
import { provideBrowsers } from '../browsers/install';
import { TOOLS } from '../command';
import { commandPart, type Part, type PartResult } from './part';
import { vitestPart } from './vitest-part';

const FAMILIES: BrowserFamily[] = ['chromium', 'firefox'];

const isCi = process.env.CI === 'true' || process.env.CI === '1';

/** Browsers come from apt-get while types and unit tests run; whoever needs one waits for the same promise. */
function browsersOnce() {
  let asked: ReturnType<typeof provideBrowsers> | undefined;
  return () => {
    asked ??= provideBrowsers(FAMILIES);
    return asked;
  };
}

const provideOnce = browsersOnce();

/** A part that needs browsers. A missing one fails it in CI; elsewhere the part runs with what is there. */
function withBrowsers(families: BrowserFamily[], makePart: (env: Record<string, string>) => Part): Part {
  const { name } = makePart({});
  return {
    name,
    run: async (): Promise<PartResult> => {
      const { found, missing } = await provideOnce();
      const absent = missing.filter(({ family }) => families.includes(family));
      const present = found.filter(({ family }) => families.includes(family)).map(({ family }) => family);
      const words = absent.map(({ family, why }) => `No ${family} was found. ${why}`).join('\n');
      const missed = { failed: isCi ? absent.length : 0, skipped: isCi ? 0 : absent.length };
      if (present.length === 0) return { passed: 0, ...missed, details: words };
      const result = await makePart({ PLUMBLINE_TEST_BROWSERS: present.join(',') }).run();
      return {
        passed: result.passed,
        failed: result.failed + missed.failed,
        skipped: result.skipped + missed.skipped,
        details: [words, result.details].filter(Boolean).join('\n'),
      };
    },
  };
}

/** Everything that `npm test` runs, in this order: what is quick and tells most comes first. */
export function allParts(): Part[] {
  return [
    commandPart('types', [
      [TOOLS.wxt, 'prepare'],
      [TOOLS.tsc, '--noEmit'],
    ]),
    commandPart('lint', [[TOOLS.biome, 'check', '--error-on-warnings']]),
    vitestPart('unit'),
    commandPart('build chrome', [[TOOLS.wxt, 'build', '-b', 'chrome']]),
    commandPart('build edge', [[TOOLS.wxt, 'build', '-b', 'edge']]),
    commandPart('build firefox', [[TOOLS.wxt, 'build', '-b', 'firefox']]),
    vitestPart('repository'),
    withBrowsers(['chromium'], (env) => vitestPart('dom', env)),
    withBrowsers(['chromium'], (env) => vitestPart('browser', env)),
    withBrowsers(FAMILIES, (env) => vitestPart('e2e', env)),
  ];
}

/** Starts fetching the browsers early; whoever needs them waits. */
export function fetchBrowsersEarly(): void {
  provideOnce().catch(() => {
    // The part that needs the browsers awaits the same promise and reports.
  });
}

export { isCi };
