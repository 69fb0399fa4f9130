import { parseArgs } from 'node:util';
import { findOfFamily } from './browsers/find';
import { builtFolder } from './build';
import { runMonkey } from './monkey/run';

const { values } = parseArgs({
  options: { actions: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
const browser = findOfFamily('chromium');
if (!browser) throw new Error('The monkey needs Chrome, Edge or Chromium; none is installed.');
console.log(`${values.actions} actions with the seed ${seed}; the same seed does the same again (--seed ${seed}).`);
const began = Date.now();
const report = await runMonkey({
  browser,
  extension: builtFolder(browser.name),
  guarded: true,
  actions: Number(values.actions),
  seed,
  onProgress: (done) => process.stdout.write(`\r${done} done`),
});
const seconds = Math.round((Date.now() - began) / 1000);
const { addOns, orders } = report.accepted;
console.log(`\n${report.done} actions in ${seconds} s; OneBill has taken ${addOns} add-ons and ${orders} orders.`);
if (report.faults.length > 0) {
  console.error([...report.faults.map((fault) => `OneBill saw ${fault}.`), 'Done last:', ...report.trail].join('\n'));
  process.exitCode = 1;
}
