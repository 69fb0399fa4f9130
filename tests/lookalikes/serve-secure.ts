import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { ONEBILL_HOST } from '../../scripts/onebill-host';
import { lookalikeFile } from './files';

/** Serves the look-alikes in OneBill's name, for browsers that map its host to this machine. Gives the port. */
export async function serveSecurely({ signal }: { signal: AbortSignal }): Promise<number> {
  const certificate = await generate([{ name: 'commonName', value: ONEBILL_HOST }]);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = await lookalikeFile(pathname);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
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
