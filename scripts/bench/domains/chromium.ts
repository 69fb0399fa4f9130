import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Figures } from './job';

/** What the server gives besides an empty page. */
const SCRIPTS = { '/page.js': './page.ts', '/wake.js': './wake.ts' };

/** Measures each size in a browser of its own profile; a fresh page for each, so that nothing is warm or left behind. */
export async function measureInChromium(
  executablePath: string,
  sizes: readonly number[],
  rounds: number,
  told: (figures: Figures) => void,
): Promise<void> {
  const scripts = new Map<string | undefined, string>();
  for (const [path, entry] of Object.entries(SCRIPTS)) scripts.set(path, await bundle(entry));
  const server = createServer((request, response) => {
    const script = scripts.get(request.url);
    // A page that is isolated has a clock of 5 µs; any other has one of 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(script ?? '<!doctype html><script src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc --max-old-space-size=4000'],
    protocolTimeout: 1_800_000,
  });
  try {
    for (const size of sizes) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      told((await page.evaluate(`measureHere(${size}, ${rounds})`)) as Figures);
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The project's own extends a file that a fresh clone does not have yet.
    tsconfigRaw: {},
  });
  const code = outputFiles[0]?.text;
  if (!code) throw new Error(`${entry} was to be bundled, and nothing came out.`);
  return code;
}
