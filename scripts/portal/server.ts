import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { crc32 } from '../../lib/directory/sources/credential';
import { answerPortal, type PortalAnswer, type PortalQuirks, portalOf } from './api';
import { portalPage } from './pages';

/** The host that the invented portal stands for. */
export const PORTAL_HOST = 'manage.lakeside-voice.example';

const UNSUMMED = `nsr_${'PracticeOnly'.repeat(4)}`;
/** A key of the right form that opens the invented portal and nothing else. */
export const SAMPLE_KEY = UNSUMMED + crc32(UNSUMMED);

/** Switches that concern the pages rather than the API. */
export type PageQuirks = { masked?: boolean; signedOut?: boolean };

export type PortalServer = {
  port: number;
  /** Changes what the portal is like from now on; what is absent is as usual. */
  become(portal: { domains?: number; quirks?: PortalQuirks; page?: PageQuirks }): void;
  /** Every request's method, path and query, oldest first. */
  requests(): readonly string[];
  close(): Promise<void>;
};

/** Serves an invented manager portal over HTTPS on 127.0.0.1: both generations of the API, its pages, and a team's file. */
export async function startPortalServer({ domains = 500, port = 0 } = {}): Promise<PortalServer> {
  const certificate = await generate([{ name: 'commonName', value: PORTAL_HOST }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: PORTAL_HOST }] }],
  });
  let state = portalOf(domains, { token: SAMPLE_KEY });
  let pages: PageQuirks = {};
  const asked: string[] = [];

  const answer = (url: URL, headers: { authorization?: string; mark?: string }): PortalAnswer => {
    if (url.pathname.startsWith('/ns-api/')) return answerPortal(state, url, headers.authorization ?? '');
    if (url.pathname === '/lists/domains.csv') return fileOf(state.domains, headers.mark);
    if (url.pathname === '/' || url.pathname.startsWith('/portal')) {
      const token = pages.signedOut ? undefined : SAMPLE_KEY;
      const body = portalPage(url, { domains: state.domains, token, masked: pages.masked });
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
    }
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  };

  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${PORTAL_HOST}`);
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    if (state.quirks.fault === 'gone') {
      request.socket.destroy();
      return;
    }
    // A portal that never answers: the request stays open until the server closes.
    if (state.quirks.fault === 'never' && url.pathname.startsWith('/ns-api/v2/domains')) return;
    const { authorization, 'if-none-match': mark } = request.headers;
    const { status, headers, body } = answer(url, { authorization, mark });
    response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(status === 304 ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal got no port.');

  return {
    port: address.port,
    become: ({ domains: count = domains, quirks = {}, page = {} }) => {
      state = portalOf(count, { token: SAMPLE_KEY, ...quirks });
      pages = page;
    },
    requests: () => asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function fileOf(domains: { domain: string; description: string }[], mark: string | undefined): PortalAnswer {
  const lines = domains.map(({ domain, description }) => `${domain},"${description.replaceAll('"', '""')}"`);
  const body = ['Domain,Description', ...lines, ''].join('\r\n');
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return { status: mark === etag ? 304 : 200, headers: { 'content-type': 'text/csv', etag }, body };
}
