import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { ONEBILL_HOST } from '../../scripts/onebill-host';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Serves the look-alikes in OneBill's name, for browsers that map its host to this machine. Gives the port. */
export async function serveSecurely({ signal }: { signal: AbortSignal }): Promise<number> {
  const certificate = await generate([{ name: 'commonName', value: ONEBILL_HOST }]);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const kind = TYPES[extname(pathname)];
    const body = kind ? await readFile(join(import.meta.dirname, normalize(pathname))).catch(() => null) : null;
    if (!body) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': kind, 'cache-control': 'no-store' }).end(body);
  });
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((listening, failed) => {
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') failed(new Error(`no port to serve on, but ${address}`));
      else listening(address.port);
    });
  });
}
