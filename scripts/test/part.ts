import { type CommandResult, runNode } from '../command';

export interface PartResult {
  passed: number;
  failed: number;
  skipped: number;
  /** What to read when something failed. */
  details: string;
}

export interface Part {
  name: string;
  run: () => Promise<PartResult>;
}

/** A part that is one command: it passes as a whole or fails as a whole. */
export function commandPart(name: string, steps: [script: string, ...args: string[]][]): Part {
  return {
    name,
    run: async () => {
      for (const [script, ...args] of steps) {
        const result: CommandResult = await runNode(script, args);
        if (result.code !== 0) return { passed: 0, failed: 1, skipped: 0, details: result.output };
      }
      return { passed: 1, failed: 0, skipped: 0, details: '' };
    },
  };
}
