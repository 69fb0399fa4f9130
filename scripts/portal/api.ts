import { sampleDomains } from '../../lib/domains/sample';

/** Where portals differ, and what can go wrong with one. All switches together: one invented portal. */
export type PortalQuirks = {
  /** The only token that is accepted. */
  token?: string;
  /** The number of the first row. */
  startsAt?: 0 | 1;
  ignoresStart?: boolean;
  mostPerPage?: number;
  /** So many rows of the page before come again. */
  overlap?: number;
  /** The newest generation of the API that is there. */
  generation?: 'v2' | 'v1';
  /** The count is not given. */
  countless?: boolean;
  /** Rows that stand for all domains and for the user's own. */
  wildcards?: boolean;
  /** `never`: requests for domains stay open. `gone`: every connection is cut, as by a network that is down. */
  fault?: 401 | 403 | 404 | 429 | 500 | 503 | 'truncated' | 'log-in-page' | 'other-shape' | 'never' | 'gone';
};

export type PortalDomain = { domain: string; description: string; reseller: string; locked: boolean };
export type PortalState = { domains: PortalDomain[]; quirks: PortalQuirks };
export type PortalAnswer = { status: number; headers: Record<string, string>; body: string };

/** Seconds that a portal with too many questions asks for. */
const RETRY_AFTER = 120;
const USUAL_LIMIT = 100;
const MOST = 1000;
const LOG_IN = '<!DOCTYPE html><html><title>Log in</title><form><input name="user"></form></html>';

/** A portal with so many invented domains: those of the sample first, numbered ones after them. */
export function portalOf(count: number, quirks: PortalQuirks = {}): PortalState {
  const sample = sampleDomains();
  const domains = Array.from({ length: count }, (_, at): PortalDomain => {
    const known = sample[at];
    const number = String(at).padStart(6, '0');
    const domain = known?.domain ?? `customer${number}.12345.service`;
    return {
      domain,
      description: known?.description ?? `Customer ${number}`,
      reseller: /\d+\.service$/.exec(domain)?.[0] ?? '12345.service',
      locked: at % 17 === 3,
    };
  });
  return { domains, quirks };
}

/** Answers one request to the API, as a portal with these quirks would. */
export function answerPortal({ domains, quirks }: PortalState, url: URL, authorization: string): PortalAnswer {
  const call = readCall(url);
  if (!call || (call.generation === 'v2' && quirks.generation === 'v1'))
    return json(404, { code: 404, message: 'Not found' });
  if (call.what === 'version') {
    return quirks.fault === 404 ? json(404, {}) : json(200, { apiversion: '44.4.10', hostname: url.hostname });
  }
  const faulty = faultyAnswer(quirks, call.what);
  if (faulty) return faulty;
  if (quirks.token !== undefined && authorization !== `Bearer ${quirks.token}`) {
    return json(401, { code: 401, message: 'Authentication Required' });
  }
  const entry = call.generation === 'v2' ? entryOfV2 : entryOfV1;
  if (call.what === 'count') {
    return quirks.countless ? json(404, { code: 404, message: 'Not found' }) : json(200, { total: domains.length });
  }
  if (call.what === 'one') {
    // The portal's own look-up does not mind capitals.
    const found = domains.find(({ domain }) => domain.toLowerCase() === call.domain.toLowerCase());
    return found ? json(200, entry(found)) : json(404, { code: 404, message: 'Record not found' });
  }
  const stars = quirks.wildcards
    ? ['*', '~'].map((domain) => entry({ domain, description: '', reseller: '', locked: false }))
    : [];
  const all = [...stars, ...domains.map(entry)];
  const page = pageOf(all, url, quirks);
  return json(200, call.generation === 'v1' && page.length === 1 ? page[0] : page);
}

type Call =
  | { generation: 'v2' | 'v1'; what: 'version' | 'count' | 'list' }
  | { generation: 'v2' | 'v1'; what: 'one'; domain: string };

function readCall({ pathname, searchParams }: URL): Call | undefined {
  if (pathname === '/ns-api/' && searchParams.get('object') === 'domain') {
    if (searchParams.get('action') === 'count') return { generation: 'v1', what: 'count' };
    const domain = searchParams.get('domain');
    return domain === null ? { generation: 'v1', what: 'list' } : { generation: 'v1', what: 'one', domain };
  }
  const path = /^\/ns-api\/v2\/(version|domains\/count|domains)$/.exec(pathname)?.[1];
  if (path === 'version') return { generation: 'v2', what: 'version' };
  if (path) return { generation: 'v2', what: path === 'domains' ? 'list' : 'count' };
  const domain = /^\/ns-api\/v2\/domains\/([^/]+)$/.exec(pathname)?.[1];
  return domain === undefined ? undefined : { generation: 'v2', what: 'one', domain: decodeURIComponent(domain) };
}

function pageOf(all: object[], { searchParams }: URL, quirks: PortalQuirks): object[] {
  const { startsAt = 0, mostPerPage = MOST, overlap = 0, ignoresStart } = quirks;
  const asked = Number(searchParams.get('limit') ?? USUAL_LIMIT);
  const limit = Math.min(asked, mostPerPage);
  const start = ignoresStart ? 0 : Number(searchParams.get('start') ?? startsAt) - startsAt;
  const from = Math.max(0, start > 0 ? start - overlap : start);
  return all.slice(from, from + limit);
}

function faultyAnswer({ fault }: PortalQuirks, what: Call['what']): PortalAnswer | undefined {
  switch (fault) {
    case undefined:
    case 'never':
    case 'gone':
      return undefined;
    case 'truncated':
      return what === 'count'
        ? undefined
        : { ...json(200, {}), body: '[{"domain":"lakesidedental.12345.service","descr' };
    case 'log-in-page':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: LOG_IN };
    case 'other-shape':
      return json(200, { message: 'Welcome', items: 3 });
    case 429: {
      const answer = json(429, { code: 429, message: 'Too many requests' });
      return { ...answer, headers: { ...answer.headers, 'retry-after': String(RETRY_AFTER) } };
    }
    default:
      return json(fault, { code: fault, message: 'The portal says no' });
  }
}

/** With the fields that must not be kept: the real portal gives them, too. */
function entryOfV2({ domain, description, reseller, locked }: PortalDomain): object {
  return {
    domain,
    description,
    reseller,
    'is-domain-locked': locked ? 'yes' : 'no',
    'domain-type': 'Standard',
    'email-send-smtp-hostname': 'smtp.lakeside-voice.example',
    'email-send-smtp-password': 'smtp-secret',
  };
}

function entryOfV1({ domain, description, reseller, locked }: PortalDomain): object {
  return {
    domain,
    description,
    territory: reseller,
    policies: locked ? 'locked' : 'active',
    resi: 'no',
    smtp_pwd: 'smtp-secret',
  };
}

function json(status: number, body: unknown): PortalAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
