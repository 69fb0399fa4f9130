import { browser } from 'wxt/browser';
import { z } from '../schema';
import { judge, MessageRefused, messageType, type RawSender, type Self, type Sender, unknownMessage } from './judge';
import { entries, type MessageType, type Payload, type Reply } from './protocol';

export type { Sender } from './judge';
export { MessageRefused } from './judge';
export { type MessageType, type Payload, type Reply, type TabState, tabStateSchema } from './protocol';

/** Nobody is there to answer: no overlay in that tab, or Plumbline was updated and this page is an orphan. */
export class NobodyAnswers extends Error {
  override name = 'NobodyAnswers';
}

export type Handlers = {
  [T in MessageType]?: (payload: Payload<T>, sender: Sender) => Reply<T> | Promise<Reply<T>>;
};

type Arguments<T extends MessageType> = undefined extends Payload<T> ? [payload?: Payload<T>] : [payload: Payload<T>];

/** What travels back. An error's text is carried over, because browsers lose it each in their own way. */
const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reply: z.unknown().optional() }),
  z.object({ ok: z.literal(false), refused: z.boolean(), error: z.string() }),
]);
type Envelope = z.input<typeof envelopeSchema>;

/**
 * Sends a message to the background and reads the reply.
 * @throws MessageRefused when it was not accepted, NobodyAnswers when nobody listens, Error when the handler failed.
 */
export async function send<T extends MessageType>(type: T, ...[payload]: Arguments<T>): Promise<Reply<T>> {
  return open(type, await deliver(type, () => browser.runtime.sendMessage({ type, payload })));
}

/**
 * Sends a message to the top frame of a tab and reads the reply.
 * @throws MessageRefused, NobodyAnswers (the usual case for tabs that are not OneBill's), Error.
 */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  ...[payload]: Arguments<T>
): Promise<Reply<T>> {
  const answer = await deliver(type, () => browser.tabs.sendMessage(tabId, { type, payload }, { frameId: 0 }));
  return open(type, answer);
}

/**
 * Tells every tab and every open page of ours; who is not there is not missed.
 *
 * It asks all tabs and remembers none: a list of tabs would be lost with the service worker.
 */
export async function broadcast<T extends MessageType>(type: T, payload: Payload<T>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  await Promise.allSettled([
    browser.runtime.sendMessage({ type, payload }),
    ...ids.map((id) => browser.tabs.sendMessage(id, { type, payload })),
  ]);
}

/** Tells every open page of ours; content scripts do not hear it. */
export async function broadcastToPages<T extends MessageType>(type: T, payload: Payload<T>): Promise<void> {
  // Nobody there is the usual case.
  await browser.runtime.sendMessage({ type, payload }).catch(() => undefined);
}

/**
 * Answers messages until the signal aborts. Registers synchronously, as a waking service worker needs it.
 *
 * With `at: 'background'` every message gets an answer, unknown ones a refusal. Elsewhere messages without a handler are
 * left to others. Handlers that throw give the sender an Error with the same text.
 */
export function answer(handlers: Handlers, { signal, at }: { signal: AbortSignal; at?: 'background' }): void {
  const self: Self = { id: browser.runtime.id, root: new URL('/', browser.runtime.getURL('/')).href };
  const listener = (message: unknown, sender: RawSender, respond: (envelope: Envelope) => void): true | undefined => {
    const type = messageType(message);
    if (type === undefined || !handlers[type]) {
      const elsewhere = type !== undefined && entries[type].to !== 'background';
      if (at !== 'background' || elsewhere) return undefined;
      respond(refusal(unknownMessage(message)));
      return true;
    }
    run(type, handlers, message, sender, self).then(respond, (error: unknown) => respond(refusal(error)));
    return true;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function run<T extends MessageType>(
  type: T,
  handlers: Handlers,
  message: unknown,
  raw: RawSender,
  self: Self,
): Promise<Envelope> {
  const { payload, sender } = judge(type, message, raw, self);
  const handler: Handlers[T] = handlers[type];
  if (!handler) throw new MessageRefused(`Nobody answers '${type}' here.`);
  return { ok: true, reply: await handler(payload, sender) };
}

function open<T extends MessageType>(type: T, answered: unknown): Reply<T> {
  if (answered === undefined || answered === null) throw new NobodyAnswers(`Nobody answered '${type}'.`);
  const envelope = envelopeSchema.parse(answered);
  if (!envelope.ok) throw envelope.refused ? new MessageRefused(envelope.error) : new Error(envelope.error);
  // JSON has no undefined: some browsers give null back for "no reply".
  return entries[type].reply.parse(envelope.reply ?? undefined);
}

async function deliver(type: MessageType, post: () => Promise<unknown>): Promise<unknown> {
  try {
    return await post();
  } catch (error) {
    throw new NobodyAnswers(`Nobody answered '${type}': ${textOf(error)}`);
  }
}

function refusal(error: unknown): Envelope {
  return { ok: false, refused: error instanceof MessageRefused, error: textOf(error) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
