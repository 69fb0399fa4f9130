/**
 * Measures the domain check beside what one would reach for otherwise, in Node and in Chromium, and holds it against its goals.
 *
 *   npm run bench:domains [-- --quick] [-- --only node|chromium]
 *
 * Times are the smallest of several rounds in which the candidates take turns, so that other work on the machine hits all of
 * them alike. Ends with 1 when a goal was missed. `--quick` leaves out the million.
 */

import { chooseBrowser } from '../../browsers/find';
import { measureInChromium } from './chromium';
import { HEAD, judge, rows } from './goals';
import type { Figures } from './job';
import { measureInNode } from './node';

const isQuick = process.argv.includes('--quick');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const sizes = isQuick ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];
const ROUNDS = isQuick ? 3 : 5;

let missed = 0;
function tell(where: string, figures: Figures): void {
  for (const row of rows(where, figures)) console.log(row);
  const times = Object.entries(figures.nearest).map(
    ([name, { p50, p99 }]) => `${name} ${p50.toFixed(3)}/${p99.toFixed(3)}`,
  );
  console.error(`  ${where} ${figures.size}: nearest p50/p99 in ms: ${times.join(', ')}`);
  missed += judge(figures).filter(({ met, stretch }) => !met && !stretch).length;
}

for (const line of HEAD) console.log(line);
if (only !== 'chromium') for (const size of sizes) tell('Node', await measureInNode(size, ROUNDS));
if (only !== 'node') {
  const { executable } = chooseBrowser(process.env.PLUMBLINE_BROWSER ?? 'chromium');
  await measureInChromium(executable, sizes, ROUNDS, (figures) => tell('Chromium', figures));
}
console.error(missed === 0 ? 'Every goal was met.' : `${missed} goals were missed on this run.`);
process.exitCode = missed === 0 ? 0 : 1;
