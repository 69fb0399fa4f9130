import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Serves the look-alikes on a free port of this machine until `signal` aborts. Gives the origin. */
export function serveLookalikes({ signal }: { signal: AbortSignal }): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const kind = TYPES[extname(pathname)];
    const body = kind ? await readFile(join(import.meta.dirname, normalize(pathname))).catch(() => null) : null;
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': kind, 'cache-control': 'no-store' }).end(body);
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
      else listening(`http://127.0.0.1:${address.port}`);
    });
  });
}
