import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

const bundles = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();

/** Look-alikes made with libraries are bundled once per run: `app.bundle.js` and its styles are made of `app.js`. */
function bundled(entry: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = build({
    entryPoints: [entry],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    legalComments: 'none',
    loader: { '.png': 'dataurl', '.ttf': 'dataurl' },
    // Vue and Lit look at these where they are built.
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    // Material's themes are offered to bundlers of styles only.
    conditions: ['module', 'style'],
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    // These pages have no part in the project's own settings.
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return made.then(({ outputFiles }) => new Map(outputFiles.map((file) => [extname(file.path), file.contents])));
}

/** A file of this folder, or a bundle made of one; null where there is neither. */
export async function lookalikeFile(pathname: string): Promise<{ type: string; body: Uint8Array } | null> {
  const kind = extname(pathname);
  const type = TYPES[kind];
  if (!type) return null;
  const path = join(import.meta.dirname, normalize(pathname));
  const entry = /^(.*)\.bundle\.(?:js|css)$/.exec(path)?.[1];
  if (entry === undefined)
    return readFile(path).then(
      (body) => ({ type, body }),
      () => null,
    );
  const bundle = bundles.get(entry) ?? bundled(`${entry}.js`);
  bundles.set(entry, bundle);
  const body = (await bundle).get(kind);
  return body ? { type, body } : null;
}
