import { type BrowserFamily, findOfFamily, type InstalledBrowser } from '../../../scripts/browsers/find';

const FAMILIES: BrowserFamily[] = ['chromium', 'firefox'];

/**
 * The browsers that the tests run in. The test command names the ones it provided; run by hand, it is what is installed.
 * @throws Error when a named one is not there.
 */
export function browsersUnderTest(): InstalledBrowser[] {
  const named = process.env.PLUMBLINE_TEST_BROWSERS?.split(',');
  const found = FAMILIES.filter((family) => !named || named.includes(family)).flatMap((family) => {
    const browser = findOfFamily(family);
    if (!browser && named) throw new Error(`PLUMBLINE_TEST_BROWSERS names ${family}, but none is installed.`);
    return browser ? [browser] : [];
  });
  if (found.length === 0)
    throw new Error('End-to-end tests need Chrome, Edge, Chromium or Firefox; none is installed.');
  return found;
}
