import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

export type BrowserFamily = 'chromium' | 'firefox';
export type BrowserName = 'chrome' | 'edge' | 'chromium' | 'firefox';

export interface InstalledBrowser {
  name: BrowserName;
  family: BrowserFamily;
  executable: string;
}

/** In the order of preference of `npm start`. */
const NAMES: BrowserName[] = ['chrome', 'edge', 'chromium', 'firefox'];

const COMMANDS: Record<BrowserName, string[]> = {
  chrome: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta'],
  edge: ['microsoft-edge', 'microsoft-edge-stable'],
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Record<BrowserName, string[]> = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_FILES: Record<BrowserName, string[]> = {
  chrome: ['Google/Chrome/Application/chrome.exe'],
  edge: ['Microsoft/Edge/Application/msedge.exe'],
  chromium: ['Chromium/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

export function familyOf(name: BrowserName): BrowserFamily {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

function placesOf(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((at) =>
      MAC_APPS[name].map((app) => join(at, app)),
    );
  }
  if (process.platform === 'win32') {
    const homes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return homes.flatMap((home) => (home ? WINDOWS_FILES[name].map((file) => join(home, file)) : []));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return COMMANDS[name].flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/** Every browser found in its usual places, Chrome first; one entry per name. */
export function findBrowsers(): InstalledBrowser[] {
  return NAMES.flatMap((name) => {
    const executable = placesOf(name).find((place) => existsSync(place));
    return executable ? [{ name, family: familyOf(name), executable }] : [];
  });
}

/** The first browser of a family that is installed, or undefined. */
export function findOfFamily(family: BrowserFamily): InstalledBrowser | undefined {
  return findBrowsers().find((browser) => browser.family === family);
}

/**
 * The browser that somebody asked for: a name (`chrome`, `edge`, `chromium`, `firefox`) or the path of an executable.
 * @throws Error naming the installed ones when it is not there.
 */
export function chooseBrowser(wish: string): InstalledBrowser {
  const installed = findBrowsers();
  const byName = installed.find(({ name }) => name === wish.toLowerCase());
  if (byName) return byName;
  if (existsSync(wish)) {
    const name = /firefox/i.test(basename(wish)) ? 'firefox' : 'chromium';
    return { name, family: familyOf(name), executable: wish };
  }
  const there = installed.map(({ name }) => name).join(', ') || 'none';
  throw new Error(
    `PLUMBLINE_BROWSER asks for "${wish}", which is neither a file nor an installed browser. Here: ${there}.`,
  );
}
