import { chooseBrowser, findBrowsers, type InstalledBrowser } from '../browsers/find';
import { provideBrowsers } from '../browsers/install';

/** True where a window can be shown. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The browser to start: the one asked for in PLUMBLINE_BROWSER, else the first installed, else one installed now.
 * @throws Error with one sentence on what to install.
 */
export async function chooseForStart(): Promise<InstalledBrowser> {
  const wish = process.env.PLUMBLINE_BROWSER;
  if (wish) return chooseBrowser(wish);
  const [installed] = findBrowsers();
  if (installed) return installed;
  const { found, missing } = await provideBrowsers(['chromium']);
  if (found[0]) return found[0];
  throw new Error(`Plumbline found no browser to open. ${missing[0]?.why ?? ''}`);
}
