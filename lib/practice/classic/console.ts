import type { ActionName, Payload, Reply } from '../model/back-end';
import { Refusal } from '../model/refusal';
import { type Route, routeHash } from '../route';
import { SESSION_EXPIRED, type Transport } from '../transport';
import { append, html } from './html';

/** What the pages of the classic shell share. One lives as long as one page does; `signal` ends with the page. */
export type Console = {
  host: HTMLElement;
  signal: AbortSignal;
  call<Name extends ActionName>(action: Name, payload: Payload<Name>): Promise<Reply<Name>>;
  /** Runs a request behind the "Please wait" mask; a refusal becomes a red message. */
  busy(work: () => Promise<void>): Promise<void>;
  message(text: string, tone?: 'good' | 'bad'): void;
  complain(error: unknown): void;
  go(route: Route): void;
  /** An id as the server makes them up: never the same from seed to seed. */
  nextId(): string;
};

const MESSAGE_MILLISECONDS = 6000;

/** Makes ids that carry no meaning, counted from a place that the seed decides. */
export function idSeries(seed: number): () => string {
  let next = 1000 + ((seed * 7919) % 5000);
  return () => {
    next += 3;
    return `ob-gen${next}`;
  };
}

export function makeConsole(options: {
  root: HTMLElement;
  host: HTMLElement;
  transport: Transport;
  signal: AbortSignal;
  nextId: () => string;
  onSessionLost: () => void;
}): Console {
  const { root, host, transport, signal, nextId, onSessionLost } = options;

  function message(text: string, tone: 'good' | 'bad' = 'good') {
    // Beside the page, because messages outlive it: a placed order is reported on the next one.
    document.querySelector('.cb-message')?.remove();
    const bar = append(
      document.body,
      html`<div class="cb-root cb-message cb-message-${tone}"><span>${text}</span><a href="#" title="Close">&times;</a></div>`,
    );
    bar.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      bar.remove();
    });
    setTimeout(() => bar.remove(), MESSAGE_MILLISECONDS);
  }

  function complain(error: unknown) {
    if (signal.aborted) return;
    message(error instanceof Error ? error.message : 'The request failed.', 'bad');
  }

  return {
    host,
    signal,
    nextId,
    message,
    complain,
    go: (route) => {
      location.hash = routeHash(route);
    },
    async call(action, payload) {
      try {
        const reply = await transport.call(action, payload);
        return reply;
      } catch (error) {
        if (error instanceof Refusal && error.code === SESSION_EXPIRED) onSessionLost();
        throw error;
      }
    },
    async busy(work) {
      const mask = append(
        root,
        html`<div class="cb-mask"><div class="cb-wait"><i class="cb-wheel"></i>Please wait...</div></div>`,
      );
      try {
        await work();
      } catch (error) {
        complain(error);
      }
      mask.remove();
    },
  };
}
