import { runOnNode22 } from './setup/run-on-node-22.mjs';

runOnNode22('test/main.ts');
