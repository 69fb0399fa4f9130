import { runOnNode22 } from './setup/run-on-node-22.mjs';

// `node scripts/run.mjs screenshots.ts` runs any TypeScript file of this folder on Node 22.
const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error('Name a file of scripts/, for example: node scripts/run.mjs screenshots.ts');
runOnNode22(script, args);
