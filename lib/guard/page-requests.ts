import { ASK_BEFORE, REQUEST, requestKind } from './request-kind';

/**
 * Makes requests of the page's own code ask first, where the guard has seen what they do: those alone, and nothing of the
 * page is touched before. Runs in the page's own world.
 */
export function announceRequests(view: Window & typeof globalThis, { signal }: { signal: AbortSignal }): void {
  const { document } = view;
  const kinds = new Set<string>();
  /** Whether the guard lets it go; what only reads is never asked about. */
  const mayGo = (method: string, address: string): boolean => {
    if (/^(?:GET|HEAD|OPTIONS)$/i.test(method)) return true;
    const kind = requestKind(address, document.baseURI);
    return (
      !kinds.has(kind) || document.dispatchEvent(new view.CustomEvent(REQUEST, { cancelable: true, detail: kind }))
    );
  };
  document.addEventListener(
    ASK_BEFORE,
    (event) => {
      if (kinds.size === 0) signal.addEventListener('abort', wrapRequests(view, mayGo));
      const { detail } = event as CustomEvent<unknown>; // the guard sends no other
      if (typeof detail === 'string') kinds.add(detail);
    },
    { signal },
  );
}

/** Puts the question before all that sends; what is stopped fails as it would without a network. Gives the way back. */
function wrapRequests(
  view: Window & typeof globalThis,
  mayGo: (method: string, address: string) => boolean,
): () => void {
  const { navigator } = view;
  const { prototype } = view.XMLHttpRequest;
  const { fetch } = view;
  const { open, send } = prototype;
  const beacon = navigator.sendBeacon;
  const opened = new WeakMap<XMLHttpRequest, { method: string; address: string }>();

  view.fetch = (input, init) => {
    const request = input instanceof view.Request ? input : undefined;
    const method = init?.method ?? request?.method ?? 'GET';
    return mayGo(method, request?.url ?? String(input))
      ? fetch.call(view, input, init)
      : Promise.reject(new view.TypeError('Failed to fetch'));
  };
  prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL, ...rest: unknown[]) {
    opened.set(this, { method, address: String(address) });
    Reflect.apply(open, this, [method, address, ...rest]);
  };
  prototype.send = function (this: XMLHttpRequest, body) {
    const { method, address } = opened.get(this) ?? { method: 'GET', address: '' };
    if (mayGo(method, address)) return send.call(this, body);
    queueMicrotask(() => {
      for (const type of ['error', 'loadend']) this.dispatchEvent(new view.ProgressEvent(type));
    });
  };
  navigator.sendBeacon = (address, data) => mayGo('POST', String(address)) && beacon.call(navigator, address, data);

  return () => {
    view.fetch = fetch;
    Object.assign(prototype, { open, send });
    navigator.sendBeacon = beacon;
  };
}
