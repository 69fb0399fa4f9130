import { spawn } from 'node:child_process';
import { root } from './root';

export interface CommandResult {
  code: number;
  /** Standard output and error, in the order they came. */
  output: string;
}

/** Stops a command that hangs long before the 25 minutes that a whole test run may take. */
const LONGEST_RUN_MS = 15 * 60_000;

/** Runs a JavaScript file of a package with this Node and collects what it says. */
export function runNode(script: string, args: string[], env: Record<string, string> = {}): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      timeout: LONGEST_RUN_MS,
    });
    let output = '';
    const hear = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => done({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal} after at most ${LONGEST_RUN_MS / 60_000} minutes.`;
      done({ code: code ?? 1, output });
    });
  });
}

/** The command-line files of the tools, in node_modules. */
export const TOOLS = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;
