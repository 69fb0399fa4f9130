import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from 'selfsigned';
import { handleRequest } from '../lib/practice/model/back-end';
import { type Clock, isoDay } from '../lib/practice/model/dates';
import { type Latency, latencySeries, pause, USUAL_LATENCY } from '../lib/practice/model/latency';
import { seedState } from '../lib/practice/model/seed';
import { setupFor } from '../lib/practice/model/setups';
import type { LoggedRequest, OneBillState } from '../lib/practice/model/state';
import { ONEBILL_HOST } from './onebill-host';
import { buildPracticeSite } from './practice-site';

export type PracticeServerOptions = {
  /** 0 or nothing: any free port. */
  port?: number;
  seed?: number;
  /** Milliseconds per request; `{ low: 0, high: 0 }` answers at once. */
  latency?: Latency;
  /** Which generation of screens `/` leads to; `/classic/` and `/new/` always work. */
  shell?: 'classic' | 'new';
  /** Id of a setup in lib/practice/model/setups.ts. */
  scenario?: string;
  clock?: Clock;
};

export type PracticeServer = {
  /** `https://127.0.0.1:<port>` */
  url: string;
  port: number;
  state(): OneBillState;
  /** Every request that changed something, oldest first: what the "server side" has really seen. */
  requests(): readonly LoggedRequest[];
  /** Starts over from the seed, nobody logged in unless the setup says so. */
  reset(): void;
  close(): Promise<void>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

function sendFile(response: ServerResponse, path: string): void {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

/** Serves the OneBill look-alike over HTTPS on 127.0.0.1, with one back end for everybody who visits. */
export async function startPracticeServer(options: PracticeServerOptions = {}): Promise<PracticeServer> {
  const { seed = 1, latency = USUAL_LATENCY, shell = 'new', clock = () => new Date() } = options;
  const [site, certificate] = await Promise.all([
    buildPracticeSite(),
    // Browsers reach the server through a host mapping, so the certificate is for OneBill's name.
    generate([{ name: 'commonName', value: ONEBILL_HOST }], {
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: ONEBILL_HOST },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    }),
  ]);
  const nextDelay = latencySeries(seed, latency);
  const fresh = () => seedState(seed, isoDay(clock()), setupFor(options.scenario));
  let state = fresh();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', `https://${ONEBILL_HOST}`);
    const call = /^\/ui-rest\/([A-Za-z]+)$/.exec(pathname);
    if (call?.[1] && request.method === 'POST') {
      const payload = await readJson(request);
      await pause(nextDelay());
      const handled = handleRequest(state, { action: call[1], payload }, clock());
      state = handled.state;
      response.writeHead(handled.response.httpStatus, { 'content-type': 'application/json' });
      response.end(JSON.stringify(handled.response.body));
    } else if (pathname === '/') {
      response.writeHead(302, { location: `/${shell}/` }).end();
    } else if (/^\/(classic|new)\/?$/.test(pathname)) {
      sendFile(response, join(site, 'index.html'));
    } else if (/^\/assets\/[\w.-]+$/.test(pathname)) {
      sendFile(response, join(site, pathname));
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  }

  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('The practice server could not answer', request.url, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice server got no port');

  return {
    url: `https://127.0.0.1:${address.port}`,
    port: address.port,
    state: () => state,
    requests: () => state.log,
    reset: () => {
      state = fresh();
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8443' },
      seed: { type: 'string', default: '1' },
      shell: { type: 'string', default: 'new' },
      scenario: { type: 'string' },
    },
  });
  const server = await startPracticeServer({
    port: Number(values.port),
    seed: Number(values.seed),
    shell: values.shell === 'classic' ? 'classic' : 'new',
    scenario: values.scenario,
  });
  console.log(`OneBill look-alike on ${server.url}/classic/ and ${server.url}/new/`);
}
