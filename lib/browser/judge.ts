import { entries, isMessageType, type MessageType, type Payload } from './protocol';

/** Who sent a message, as far as the browser vouches for it. */
export type Sender = {
  /** Tab of a content script, or of an extension page that is open in a tab. */
  tabId?: number;
  frameId?: number;
  /** A page of this extension: options, popup, practice, or the background itself. */
  isExtensionPage: boolean;
  /** Origin of the page that a content script runs in. */
  origin?: string;
};

/** The parts of the browser's `MessageSender` that are looked at. */
export type RawSender = { id?: string; url?: string; origin?: string; tab?: { id?: number }; frameId?: number };

/** Who we are: the extension's id and the root of its pages, with a slash at the end. */
export type Self = { id: string; root: string };

export type Judged<T extends MessageType> = { payload: Payload<T>; sender: Sender };

/** A message that was not accepted. The text says what was sought and what was there, never the payload itself. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
}

/** The type of a message, when it is one of the protocol's. */
export function messageType(message: unknown): MessageType | undefined {
  const type = isRecord(message) ? message.type : undefined;
  return typeof type === 'string' && isMessageType(type) ? type : undefined;
}

/** The refusal of a message that `messageType` does not know. */
export function unknownMessage(message: unknown): MessageRefused {
  const type = isRecord(message) ? message.type : undefined;
  if (typeof type === 'string') return new MessageRefused(`There is no message '${type}' to be answered here.`);
  return new MessageRefused(`A message needs a type; this one is ${describe(message)}.`);
}

/**
 * Decides whether a message may be answered, and reads its payload.
 * @throws MessageRefused for strangers, for senders without the right, and for payloads of another shape.
 */
export function judge<T extends MessageType>(type: T, message: unknown, raw: RawSender, self: Self): Judged<T> {
  const entry = entries[type];
  if (raw.id !== self.id) throw new MessageRefused(`'${type}' came from outside of Plumbline.`);
  const sender = readSender(raw, self);
  if (entry.from === 'extension-page' && !sender.isExtensionPage) {
    throw new MessageRefused(`'${type}' is for pages of Plumbline; it came from a web page's tab.`);
  }
  if (entry.from === 'background' && (!sender.isExtensionPage || sender.tabId !== undefined)) {
    throw new MessageRefused(`'${type}' comes from the background only.`);
  }
  if (entry.from === 'tab' && sender.tabId === undefined) {
    throw new MessageRefused(`'${type}' belongs to a tab; it came from none.`);
  }
  const payload = entry.payload.safeParse(isRecord(message) ? message.payload : undefined);
  if (!payload.success) {
    const where = payload.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`);
    throw new MessageRefused(`The payload of '${type}' has another shape (${where.join('; ')}).`);
  }
  return { payload: payload.data, sender };
}

function readSender(raw: RawSender, self: Self): Sender {
  // Chromium gives the background's own messages neither url nor tab.
  const isExtensionPage = raw.url === undefined ? raw.tab === undefined : raw.url.startsWith(self.root);
  const origin = raw.url !== undefined && URL.canParse(raw.url) ? new URL(raw.url).origin : undefined;
  return { tabId: raw.tab?.id, frameId: raw.frameId, isExtensionPage, ...(origin ? { origin } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return isRecord(value)
    ? `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing in it'}`
    : typeof value;
}
