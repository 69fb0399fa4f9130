import { saveOutcomeSchema } from '../directory/outcome';
import { checkResultSchema, listStatusSchema, subscriberSchema } from '../domains/verdict';
import { memorySchema } from '../procedure/memory';
import { healthSchema } from '../repair/health';
import { bookChangeSchema, repairBookSchema } from '../repair/repairs';
import { z } from '../schema';
import { editionProtocol } from './edition-protocol';
import { guardRulesSchema } from './guard-rules';
import { recordProtocol } from './record-protocol';
import { COMMANDS, keysSchema, placePatchSchema, settingsSchema } from './settings-schema';
import { sourceProtocol } from './source-protocol';
import { workProtocol } from './work-protocol';

/** What the overlay of a tab says of itself, for the popup. */
export const tabStateSchema = z.object({
  state: z.enum(['idle', 'guiding', 'waiting', 'lost', 'done']),
  /** Id of the procedure that is offered or under way. */
  procedure: z.string().optional(),
  /** Id of the next required step; absent while idle. */
  step: z.string().optional(),
  /** The step's number in the article, and the highest number there is. */
  number: z.number().int().positive().optional(),
  total: z.number().int().positive().optional(),
  /** The step's title in the user's language. */
  title: z.string().optional(),
  customer: subscriberSchema.optional(),
});
export type TabState = z.infer<typeof tabStateSchema>;

const nothing = z.undefined();
/** The reply of what is only done. */
const done = z.void();

/**
 * Every message of the extension: who answers it, who may send it, and the shapes of payload and reply.
 *
 * `from: 'extension-page'` keeps content scripts out: whatever runs in OneBill's page may ask about the list, never
 * change it.
 */
export const protocol = {
  /** Compares a domain field's value with the list. `leftField`: the clerk is no longer typing. */
  check: {
    to: 'background',
    from: 'anyone',
    payload: z.object({ value: z.string(), subscriber: subscriberSchema.optional(), leftField: z.boolean() }),
    reply: checkResultSchema,
  },
  'list-status': { to: 'background', from: 'anyone', payload: nothing, reply: listStatusSchema },
  /** Makes a draft, written to the store by an extension page, the list that checks use. */
  'list-save': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ draft: z.string().min(1), replaceAnyway: z.boolean().optional() }),
    reply: saveOutcomeSchema,
  },
  /** Throws a draft away that was not confirmed. */
  'list-drop-draft': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ draft: z.string().min(1) }),
    reply: done,
  },
  /** The list that was in use before, if it is kept. */
  'list-former': { to: 'background', from: 'extension-page', payload: nothing, reply: listStatusSchema.optional() },
  /** Puts the former list in use, and keeps the present one as the former. */
  'list-bring-back': { to: 'background', from: 'extension-page', payload: nothing, reply: saveOutcomeSchema },
  'list-reload-sample': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ replaceAnyway: z.boolean().optional() }),
    reply: saveOutcomeSchema,
  },
  /** Goes to every tab and every extension page when another list is in use; cached verdicts are void. */
  'list-changed': {
    to: 'everyone',
    from: 'background',
    payload: z.object({ version: z.string() }),
    reply: done,
  },
  /** What the tab remembers of its order, and what a supervisor has settled for the guard. */
  'memory-read': {
    to: 'background',
    from: 'tab',
    payload: nothing,
    reply: z.object({ memory: memorySchema, rules: guardRulesSchema }),
  },
  /** Without `memory` the tab's memory is forgotten. */
  'memory-write': {
    to: 'background',
    from: 'tab',
    payload: z.object({ memory: memorySchema.optional() }),
    reply: done,
  },
  ...recordProtocol,
  ...editionProtocol,
  /** What was pointed at and learned, for all procedures and hosts. */
  'repairs-read': { to: 'background', from: 'anyone', payload: nothing, reply: repairBookSchema },
  'repairs-change': { to: 'background', from: 'anyone', payload: bookChangeSchema, reply: repairBookSchema },
  /** The last health check of a procedure on a host. */
  'health-read': {
    to: 'background',
    from: 'anyone',
    payload: healthSchema.pick({ procedure: true, host: true }),
    reply: healthSchema.optional(),
  },
  'health-write': { to: 'background', from: 'anyone', payload: healthSchema, reply: done },
  'open-options': { to: 'background', from: 'anyone', payload: nothing, reply: done },
  'open-practice': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ scenario: z.string().optional(), mode: z.string().optional() }).optional(),
    reply: done,
  },
  'tab-state': { to: 'tab', from: 'extension-page', payload: nothing, reply: tabStateSchema },
  'tab-command': {
    to: 'tab',
    from: 'extension-page',
    payload: z.object({
      /** `try` offers the draft of a procedure in this tab, until it is closed; `record` begins to record one. */
      command: z.enum(['start', 'stop', 'show', 'health', 'try', 'record', ...COMMANDS]),
      procedure: z.string().optional(),
    }),
    reply: done,
  },
  /** With the settings go the keys that the browser has set for our commands. */
  'settings-read': {
    to: 'background',
    from: 'anyone',
    payload: nothing,
    reply: settingsSchema.extend({ keys: keysSchema }),
  },
  'settings-write': { to: 'background', from: 'anyone', payload: placePatchSchema, reply: settingsSchema },
  ...sourceProtocol,
  ...workProtocol,
} as const;

export type MessageType = keyof typeof protocol;

type PayloadMap = { [T in MessageType]: z.output<(typeof protocol)[T]['payload']> };
type ReplyMap = { [T in MessageType]: z.output<(typeof protocol)[T]['reply']> };
export type Payload<T extends MessageType> = PayloadMap[T];
export type Reply<T extends MessageType> = ReplyMap[T];

type Place = 'background' | 'tab' | 'everyone';
type Origin = 'anyone' | 'extension-page' | 'tab' | 'background';
type Entry<T extends MessageType> = {
  to: Place;
  from: Origin;
  payload: z.ZodType<Payload<T>>;
  reply: z.ZodType<Reply<T>>;
};

/** The protocol with payload and reply tied to the type, so that generic code needs no casts. */
export const entries: { [T in MessageType]: Entry<T> } = protocol;

/** Tells whether a text is the name of a message. */
export function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(protocol, type);
}
