import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { openLongOrders, type Shell } from './practice-page';
import type { Ring, Targets } from './time-page';

/** What the finder must hold in time. */
const GOAL = { nodes: 7_000, targets: 8, ofGetByRole: 0.1, ring: 100, storm: 2 };
const ROUNDS = { targets: 40, ring: 100 };
/** The storm: so many rows, all rendered anew this often, for so long. */
const STORM = { rows: 1_000, everyMs: 100, forMs: 10_000 };
/** Names our code in a profile. */
const OURS = 'plumbline-bench.js';

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/time-page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return `${outputFiles[0]?.text ?? ''}\n//# sourceURL=${OURS}`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
const median = (values: readonly number[]) => quantile(values, 0.5);

function line(what: string, figure: string, goal: string, held: boolean): boolean {
  console.log(`  ${what.padEnd(58)} ${figure.padStart(12)}   ${goal.padEnd(16)} ${held ? 'held' : 'MISSED'}`);
  return held;
}
const note = (what: string, figure: string) => console.log(`  ${what.padEnd(58)} ${figure.padStart(12)}`);
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** What share of the main thread's time goes to our code while the page renders a long list again and again. */
async function stormShare(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await page.evaluate(async ({ rows, everyMs, forMs }) => {
    const list = document.querySelector('tbody');
    const sample = list?.querySelector('tr')?.outerHTML ?? '';
    const until = performance.now() + forMs;
    for (let turn = 0; performance.now() < until; turn++) {
      if (list)
        list.innerHTML = Array.from({ length: rows }, (_, at) =>
          sample.replace(/OR\d+/, `OR${300_000 + at}`).replace('New', `New ${turn}`),
        ).join('');
      await new Promise((done) => setTimeout(done, everyMs));
    }
  }, STORM);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const ours = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.endsWith(OURS)).map(({ id }) => id));
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) if (ours.has(at)) return true;
    return false;
  };
  const { samples = [], timeDeltas = [] } = profile;
  const time = (of: (id: number) => boolean) =>
    samples.reduce((sum, id, at) => sum + (of(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return (100 * time(isOurs)) / time(() => true);
}

async function measureShell(page: Page, shell: Shell, code: string): Promise<boolean[]> {
  const nodes = await openLongOrders(page, shell, GOAL.nodes);
  await page.evaluate(code);
  // The evaluated texts are ours, and so are the shapes of their answers.
  const targets = (await page.evaluate(`__time.targets(${ROUNDS.targets})`)) as Targets;
  console.log(`\nTime, practice shell "${shell}": ${nodes} elements, ${targets.found.length} targets there`);
  const again = median(targets.again);
  const ratio = again / median(targets.getByRole);
  const held = [
    line('all targets, read again after a change (median)', ms(again), `≤ ${GOAL.targets} ms`, again <= GOAL.targets),
    line(
      '  of getByRole for those that are there',
      ratio.toFixed(3),
      `≤ ${GOAL.ofGetByRole}`,
      ratio <= GOAL.ofGetByRole,
    ),
  ];
  note('  getByRole for those that are there (median)', ms(median(targets.getByRole)));
  note('  all targets, the first reading (median)', ms(median(targets.first)));
  await page.evaluate('__time.begin()');
  await page.waitForFunction('document.visibilityState === "visible"');
  const ring = (await page.evaluate(`__time.ring(${ROUNDS.ring})`)) as Ring;
  const [p50, p99] = [median(ring.late), ring.missed > 0 ? Number.POSITIVE_INFINITY : quantile(ring.late, 0.99)];
  note(`from a change to the ring, p50 of ${ROUNDS.ring}`, ms(p50));
  held.push(line('from a change to the ring, p99', ms(p99), `≤ ${GOAL.ring} ms`, p99 <= GOAL.ring));
  const share = await stormShare(page);
  held.push(
    line(
      `storm of ${STORM.rows} rows, of the main thread`,
      `${share.toFixed(2)} %`,
      `≤ ${GOAL.storm} %`,
      share <= GOAL.storm,
    ),
  );
  const after = await page.evaluate('__time.afterStorm()');
  note('  from the change after the storm to the ring', typeof after === 'number' ? ms(after) : 'never');
  return held;
}

/** Measures reading, ringing and storms on long pages of both shells, and says which goals were held. */
export async function measureTime(browser: Browser): Promise<boolean> {
  const code = await bundle();
  const held: boolean[] = [];
  for (const shell of ['classic', 'new'] as const) {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 1280, height: 800 });
    held.push(...(await measureShell(page, shell, code)));
    await page.browserContext().close();
  }
  return held.every(Boolean);
}
