import { parseArgs } from 'node:util';
import type { PartResult } from './part';
import { allParts, fetchBrowsersEarly, isCi } from './parts';

interface Row extends PartResult {
  name: string;
  seconds: number;
}

/** `--only unit,build` keeps the parts whose name starts with one of these words. */
function choose(only: string | undefined) {
  const parts = allParts();
  if (!only) return parts;
  const words = only.split(',').map((word) => word.trim().replace(/s$/, ''));
  const chosen = parts.filter(({ name }) => words.some((word) => name.startsWith(word)));
  if (chosen.length > 0) return chosen;
  throw new Error(`--only ${only} fits no part. Parts: ${parts.map(({ name }) => name).join(', ')}.`);
}

function table(rows: Row[]): string {
  const head = ['part', 'passed', 'failed', 'skipped', 'seconds'];
  const lines = rows.map((row) =>
    [row.name, row.passed, row.failed, row.skipped, row.seconds.toFixed(1)].map((cell) => String(cell)),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const format = (line: string[]) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [format(head), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(format)].join('\n');
}

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const parts = choose(values.only);
  if (parts.some(({ name }) => ['dom', 'browser', 'e2e'].includes(name))) fetchBrowsersEarly();

  const rows: Row[] = [];
  for (const part of parts) {
    const start = performance.now();
    const result = await part.run();
    // A skipped test proves nothing; where it counts, it counts against.
    if (isCi && result.skipped > 0) {
      result.failed += result.skipped;
      result.details += `\n${result.skipped} skipped, which CI counts as failed.`;
      result.skipped = 0;
    }
    const seconds = (performance.now() - start) / 1000;
    rows.push({ name: part.name, seconds, ...result });
    console.log(`${result.failed > 0 ? '✗' : '✓'} ${part.name} (${seconds.toFixed(1)} s)`);
    if (result.details) console.log(`\n${result.details.trim()}\n`);
  }

  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  const failed = sum((row) => row.failed);
  const skipped = sum((row) => row.skipped);
  console.log(`\n${table(rows)}\n`);
  console.log(`${sum((row) => row.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await run();
