import { createServer } from 'node:http';
import { lookalikeFile } from './files';

/** Serves the look-alikes on a free port of this machine until `signal` aborts. Gives the origin. */
export function serveLookalikes({ signal }: { signal: AbortSignal }): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = await lookalikeFile(pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
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
