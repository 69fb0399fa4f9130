import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * Whether node_modules holds exactly what the lock file names. Contents are compared, not dates: a checkout
 * gives every file a new date. Optional packages may be absent, they belong to other machines.
 */
export function arePackagesCurrent(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = installed[path];
    return there ? there.version === version : Boolean(optional || devOptional);
  });
}

/**
 * Runs `npm ci` when node_modules is missing or differs from the lock file.
 * @throws Error when npm fails; npm has printed why.
 */
export function installPackages(root) {
  if (arePackagesCurrent(root)) return;
  console.log('Installing the packages of package-lock.json …');
  // The running npm when there is one, so that no second npm with other settings takes part.
  const npmScript = process.env.npm_execpath;
  const [command, before] = npmScript?.endsWith('.js') ? [process.execPath, [npmScript]] : ['npm', []];
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (done.status !== 0)
    throw new Error(`npm ci ended with ${done.status ?? done.error?.message}; see its message above.`);
}
