import { type ActionName, handleRequest, type Payload, type Reply, type ResponseBody } from './model/back-end';
import type { Clock } from './model/dates';
import { isoDay } from './model/dates';
import { type Latency, latencySeries, pause, USUAL_LATENCY } from './model/latency';
import { Refusal } from './model/refusal';
import { seedState } from './model/seed';
import { type OneBillSetup, setupFor } from './model/setups';
import { type LoggedRequest, type OneBillState, stateSchema } from './model/state';

/** The way from the screens to the back end. Rejects with a `Refusal` when OneBill turns a request down. */
export type Transport = {
  call<Name extends ActionName>(action: Name, payload: Payload<Name>): Promise<Reply<Name>>;
};

/** The code of the refusal that sends people back to the log-in page. */
export const SESSION_EXPIRED = 'invalid_token';

function dataOf(body: ResponseBody): unknown {
  if (body.status === 'OK') return body.data;
  const [info] = body.validationResponse.validationErrorInfo;
  throw new Refusal(info?.message ?? 'The request failed.', info?.code ?? '10WS0500', info?.field);
}

/** Where a local OneBill keeps its state between reloads. */
export type StateStore = { read(): string | null; write(text: string): void };

/** A store in the tab's session storage (or the local one); without storage it lives as long as the page. */
export function browserStore(key: string, storage: Storage = sessionStorage): StateStore {
  let memory: string | null = null;
  return {
    read: () => {
      try {
        return storage.getItem(key) ?? memory;
      } catch {
        return memory; // Storage can be blocked for the page.
      }
    },
    write: (text) => {
      memory = text;
      try {
        storage.setItem(key, text);
      } catch {
        // Full or blocked: the state in memory carries on.
      }
    },
  };
}

export type LocalTransport = Transport & {
  /** The state as it is now. */
  state(): OneBillState;
  /** Every request that changed something, oldest first. */
  requests(): readonly LoggedRequest[];
  /** Starts over from the seed. */
  reset(): void;
};

function restore(store: StateStore): OneBillState | null {
  const text = store.read();
  if (text === null) return null;
  try {
    const parsed = stateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // Not ours or cut off: start from the seed.
  }
}

/** A OneBill that lives in the page itself. `scenario` is the id of a setup, unless one is given; `latency` in milliseconds. */
export function createLocalTransport(
  store: StateStore,
  options: { seed?: number; scenario?: string | null; setup?: OneBillSetup; latency?: Latency; clock?: Clock } = {},
): LocalTransport {
  const { seed = 1, clock = () => new Date(), latency = USUAL_LATENCY } = options;
  const fresh = () => seedState(seed, isoDay(clock()), options.setup ?? setupFor(options.scenario));
  const nextDelay = latencySeries(seed, latency);
  let state = restore(store) ?? fresh();

  return {
    async call<Name extends ActionName>(action: Name, payload: Payload<Name>): Promise<Reply<Name>> {
      await pause(nextDelay());
      const handled = handleRequest(state, { action, payload }, clock());
      state = handled.state;
      store.write(JSON.stringify(state));
      const data: unknown = structuredClone(dataOf(handled.response.body));
      // The back end answers each action with its own reply type; the compiler cannot follow it through the table.
      return data as Reply<Name>;
    },
    state: () => state,
    requests: () => state.log,
    reset: () => {
      state = fresh();
      store.write(JSON.stringify(state));
    },
  };
}

/** A OneBill behind HTTP: `POST <baseUrl>/ui-rest/<action>` with JSON both ways. */
export function createFetchTransport(baseUrl: string): Transport {
  return {
    async call<Name extends ActionName>(action: Name, payload: Payload<Name>): Promise<Reply<Name>> {
      const response = await fetch(`${baseUrl}/ui-rest/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(payload),
      }).catch(() => {
        throw new Refusal('OneBill cannot be reached. Check your connection.', 'network');
      });
      const body: ResponseBody = await response.json();
      // Same reason as above: our own server answers with the reply type of the action.
      return dataOf(body) as Reply<Name>;
    },
  };
}
