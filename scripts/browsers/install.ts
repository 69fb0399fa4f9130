import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserFamily, findOfFamily, type InstalledBrowser } from './find';

const DEBIAN_PACKAGES: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const ADVICE: Record<BrowserFamily, string> = {
  chromium: 'Install Chrome, Edge or Chromium and run the command again.',
  firefox: 'Install Firefox and run the command again.',
};

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptGet(args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('apt-get', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`apt-get ${args.join(' ')} ended with ${code}:\n${said.slice(-2000)}`)),
    );
  });
}

/**
 * A browser of each family: the installed one, or, as root on Debian, one freshly installed with apt-get.
 * A family that is not to be had is missing from the answer and has a sentence in `missing`.
 */
export async function provideBrowsers(
  families: BrowserFamily[],
): Promise<{ found: InstalledBrowser[]; missing: { family: BrowserFamily; why: string }[] }> {
  const absent = families.filter((family) => !findOfFamily(family));
  let trouble = '';
  if (absent.length > 0 && canInstall()) {
    const packages = absent.map((family) => DEBIAN_PACKAGES[family]);
    console.log(`Installing ${packages.join(' and ')} with apt-get …`);
    try {
      await aptGet(['update', '-qq']);
      await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    } catch (error) {
      trouble = error instanceof Error ? ` ${error.message}` : '';
    }
  }
  const found: InstalledBrowser[] = [];
  const missing: { family: BrowserFamily; why: string }[] = [];
  for (const family of families) {
    const browser = findOfFamily(family);
    if (browser) found.push(browser);
    else missing.push({ family, why: `${ADVICE[family]}${trouble}` });
  }
  return { found, missing };
}
