import { createServer } from 'node:https';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { build } from 'vite';
import { ONEBILL_HOST } from '../../../scripts/onebill-host';
import { pageOf } from './page';

/** The server's side of the matrix: what it saw counts, whatever the page shows. */
export type RouteServer = {
  port: number;
  /** The routes by which an add-on was entered since the last time this was asked. */
  taken(): string[];
};

async function bundleFrameworks(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(import.meta.dirname, 'frameworks.ts'), formats: ['es'] } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('The bundle of the frameworks was sought, and the build gave no script.');
}

/** Serves the page of the matrix at `/?product=…&identifier=…` until the signal aborts. */
export async function serveRoutes({ signal }: { signal: AbortSignal }): Promise<RouteServer> {
  const [frameworks, certificate] = await Promise.all([
    bundleFrameworks(),
    generate([{ name: 'commonName', value: ONEBILL_HOST }]),
  ]);
  let entered: string[] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', 'https://localhost');
    const asked = (name: string): string => url.searchParams.get(name) ?? '';
    if (url.pathname === '/frameworks.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(frameworks);
    } else if (url.pathname === '/ui-rest/addAddOn') {
      entered.push(asked('route'));
      response.writeHead(204).end();
    } else if (url.pathname === '/ui-rest/purchase') {
      const { route } = JSON.parse((await request.toArray()).join(''));
      entered.push(route);
      response.writeHead(204).end();
    } else if (url.pathname === '/') {
      const page = pageOf({ product: asked('product'), identifier: asked('identifier') });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else response.writeHead(204).end();
  });
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`A port was sought, and there is ${address}.`);
  return {
    port: address.port,
    taken: () => {
      const taken = entered;
      entered = [];
      return taken;
    },
  };
}
