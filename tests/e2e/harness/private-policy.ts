import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserName, InstalledBrowser } from '../../../scripts/browsers/find';
import { builtFolder } from '../../../scripts/build';
import { root } from '../../../scripts/root';

/** Identifier of the extension in Firefox; in Chromium it follows from the folder. */
const GECKO_ID = 'plumbline@plumbline.example';

/** What an administrator may set. */
export type Policy = { [entry: string]: string | number | boolean | string[] };

/** A browser that is managed, on a machine that is not. */
export type ManagedBrowser = {
  /** Starts the browser where the policy is seen. */
  browser: InstalledBrowser;
  write(policy: Policy): void;
  remove(): void;
};

/**
 * Gives a browser a policy of its own: the folder where it looks for one is covered by ours, for this browser's process
 * alone. Nothing of the machine is changed, and nothing stays.
 * @returns why it cannot be done here: it takes Linux, root and a browser from the distribution's packages.
 */
export function manage(browser: InstalledBrowser): ManagedBrowser | string {
  const covered = folderOf(browser);
  if (!existsSync(covered)) return `${covered}, where ${browser.name} looks for a policy, is not there.`;
  const parent = join(root, 'node_modules', '.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'policy-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (spawnSync('unshare', ['--mount', 'mount', '--bind', folder, covered]).status !== 0) {
    remove();
    return `${covered} cannot be covered for one process: that takes root and unshare(1).`;
  }
  const executable = join(folder, 'browser.sh');
  const script = `mount --bind '${folder}' '${covered}' && exec '${browser.executable}' "$@"`;
  writeFileSync(executable, `#!/bin/sh\nexec unshare --mount sh -c '${script.replaceAll("'", "'\\''")}' sh "$@"\n`);
  chmodSync(executable, 0o755);
  return {
    browser: { ...browser, executable },
    remove,
    write: (policy) => {
      const { path, content } = fileOf(browser.name, policy);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(content));
    },
  };
}

/** Identifier that Chromium derives from the folder of an unpacked extension. */
export function chromiumId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

function folderOf({ name, executable }: InstalledBrowser): string {
  switch (name) {
    case 'firefox':
      return firefoxFolder(executable);
    case 'chromium':
      return '/etc/chromium';
    case 'chrome':
      return '/etc/opt/chrome';
    case 'edge':
      return '/etc/opt/edge';
  }
}

/** Debian's command is a script that starts one of these; elsewhere the folder is beside the program itself. */
function firefoxFolder(executable: string): string {
  const beside = join(dirname(realpathSync(executable)), 'distribution');
  const known = [beside, '/usr/lib/firefox-esr/distribution', '/usr/lib/firefox/distribution'];
  return known.find((folder) => existsSync(folder)) ?? beside;
}

function fileOf(name: BrowserName, policy: Policy): { path: string; content: object } {
  if (name === 'firefox') {
    return { path: 'policies.json', content: { policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } } };
  }
  const id = chromiumId(builtFolder(name));
  return { path: 'policies/managed/plumbline.json', content: { '3rdparty': { extensions: { [id]: policy } } } };
}
