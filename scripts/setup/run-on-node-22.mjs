import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode22 } from './node-22.mjs';
import { installPackages } from './packages.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes a fresh clone ready (packages, Node 22) and runs a TypeScript file of `scripts/` in it.
 * The process ends with the file's exit code.
 */
export function runOnNode22(script, args = process.argv.slice(2)) {
  let node;
  try {
    installPackages(root);
    node = findNode22(root);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, ['--import', 'tsx', join(root, 'scripts', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // The child cleans up by itself on Ctrl+C; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
