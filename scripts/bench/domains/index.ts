/**
 * Measures the domain check beside what one would reach for otherwise, in Node and in Chromium, and holds it against its goals.
 *
 *   npm run bench:domains [-- [--quick | --sizes 1000,100000] [--only node|chromium]]
 *
 * Times are the smallest of several rounds in which the candidates take turns, so that other work on the machine hits all of
 * them alike. What is timed as awake: a worker that was started for it opens IndexedDB, reads the list, makes its indexes, finds
 * one domain exact and the nearest of a misspelt one; none of its code has run before. Ends with 1 when a goal was missed.
 * `--quick` leaves out the million.
 */

import { parseArgs } from 'node:util';
import { chooseBrowser } from '../../browsers/find';
import { measureInChromium } from './chromium';
import { HEAD, judge, remarks, rows } from './goals';
import type { Figures } from './job';
import { measureInNode } from './node';

const { values: chosen } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, sizes: { type: 'string' } },
});
const { only } = chosen;
const usual = chosen.quick ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];
const sizes = chosen.sizes?.split(',').map(Number) ?? usual;
const ROUNDS = 4;

let missed = 0;
function tell(where: string, figures: Figures): void {
  for (const row of rows(where, figures)) console.log(row);
  for (const remark of remarks(figures)) console.error(`  ${where} ${figures.size}: ${remark}`);
  missed += judge(figures).filter(({ met, stretch }) => !met && !stretch).length;
}

for (const line of HEAD) console.log(line);
if (only !== 'chromium') for (const size of sizes) tell('Node', await measureInNode(size, ROUNDS));
if (only !== 'node') {
  const { executable } = chooseBrowser(process.env.PLUMBLINE_BROWSER ?? 'chromium');
  await measureInChromium(executable, sizes, ROUNDS, (figures) => tell('Chromium', figures));
}
console.error(missed === 0 ? 'Every goal was held.' : `${missed} goals were missed on this run.`);
process.exitCode = missed === 0 ? 0 : 1;
