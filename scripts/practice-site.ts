import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = [join(project, 'lib/practice'), join(project, 'lib/schema.ts')];
const site = join(project, '.output/practice-site');

function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isFresh(): boolean {
  const page = join(site, 'index.html');
  return existsSync(page) && statSync(page).mtimeMs > Math.max(...sources.map(newestChange));
}

/**
 * Builds the served site when it is missing or older than its sources, and tells where it is. It is built aside and moved
 * into place, so that two test files which start at the same time do not see half a site.
 */
export async function buildPracticeSite(): Promise<string> {
  if (isFresh()) return site;
  await mkdir(dirname(site), { recursive: true });
  const aside = mkdtempSync(`${site}-`);
  await build({
    configFile: false,
    root: join(project, 'lib/practice/site'),
    logLevel: 'error',
    // A test runner sets NODE_ENV to "test", and the pages must be the ones that people get.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { outDir: aside, emptyOutDir: true },
  });
  try {
    rmSync(site, { recursive: true, force: true });
    renameSync(aside, site);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!isFresh()) throw error; // Somebody else moved theirs first: take it.
  }
  return site;
}
