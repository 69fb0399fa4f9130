import { refreshRecordSchema, refreshSourceSchema } from '../directory/refresh-record';
import { credentialKinds } from '../directory/sources/credential';
import { rowSchema } from '../directory/sources/row';
import { listProblemSchema } from '../domains/list-problem';
import { checkResultSchema, subscriberSchema } from '../domains/verdict';
import { z } from '../schema';

/** What is known of a secret outside of the background: never the secret itself. */
export const secretHintSchema = z.object({
  kind: z.enum(credentialKinds),
  /** Its last four characters. */
  ending: z.string().max(4),
});

/** How often the list is fetched by itself, in hours; 0 is never. */
export const REFRESH_HOURS = [0, 1, 4, 12, 24, 72] as const;
const everyHours = z.number().int().min(0).max(168);

/** What the administrator's policy fixes; it cannot be changed here and is shown as locked. */
export const lockable = ['portal', 'team', 'everyHours', 'list'] as const;

/** The sources, as pages may see them. */
export const sourcesSchema = z.object({
  portal: z
    .object({
      /** Host of the manager portal, with a port where there is one. */
      host: z.string(),
      /** Host of its API; the same unless it was given. */
      apiHost: z.string(),
      /** Absent when no secret is kept: then only the signed-in tab can be read. */
      secret: secretHintSchema.optional(),
      /** Read the list from a signed-in tab of the portal. */
      useTab: z.boolean(),
    })
    .optional(),
  team: z.object({ url: z.string() }).optional(),
  everyHours,
  /** `list`: the policy holds the list itself, and no other source is asked. */
  locked: z.array(z.enum(lockable)),
  /** Patterns of hosts that the sources need and the browser was not asked for yet; see `allowSites`. */
  missingOrigins: z.array(z.string()),
  /** A refresh is under way. */
  isRefreshing: z.boolean(),
  /** When the list will be fetched by itself, in milliseconds since 1970; absent for never. */
  nextAt: z.number().optional(),
});
export type Sources = z.infer<typeof sourcesSchema>;

/**
 * What is to be connected. An absent `secret` keeps the one that is there; an absent `apiHost` is the portal's own.
 *
 * The page asks the browser for the hosts first, in the user's gesture: `allowSites(portalOrigins(…))`.
 */
export const connectSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('portal'),
    host: z.string().max(300),
    apiHost: z.string().max(300).optional(),
    secret: z.string().max(8_000).optional(),
    useTab: z.boolean(),
  }),
  z.object({ kind: z.literal('team'), url: z.string().max(2_000) }),
]);
export type Connect = z.infer<typeof connectSchema>;

/** What became of connecting. Only `ok` changed anything; `first` is the first attempt to fetch the list. */
export const connectOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), sources: sourcesSchema, first: refreshRecordSchema.optional() }),
  z.object({
    ok: z.literal(false),
    /** `host`, `apiHost`, `url`, `secret`: this entry cannot be used. `locked`: the policy fixes it. */
    fault: z.enum(['host', 'apiHost', 'url', 'secret', 'locked']),
    /** What is wrong with it: an `AddressFault` or a `CredentialForm`. */
    detail: z.string().optional(),
  }),
]);
export type ConnectOutcome = z.infer<typeof connectOutcomeSchema>;

/** The first part of the list that a signed-in tab of the portal gives, or why it does not. See `ListInParts`. */
export const portalTabListSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    rows: z.array(rowSchema),
    /** Rows of all parts together. */
    total: z.number().int().nonnegative(),
    /** Which reading of the tab it is. */
    reading: z.number().int(),
    expected: z.number().int().nonnegative().optional(),
    complete: z.boolean(),
    via: z.enum(['v2', 'v1', 'rows']),
  }),
  z.object({ ok: z.literal(false), problem: listProblemSchema }),
]);
export type PortalTabList = z.infer<typeof portalTabListSchema>;

/** What one domain is to the portal right now; `row` absent: it does not have it. */
export const liveDomainSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), row: rowSchema.optional() }),
  z.object({ ok: z.literal(false), problem: listProblemSchema }),
]);
export type LiveDomain = z.infer<typeof liveDomainSchema>;

const nothing = z.undefined();

/** Messages about where the list comes from; part of `protocol`. */
export const sourceProtocol = {
  'sources-read': { to: 'background', from: 'extension-page', payload: nothing, reply: sourcesSchema },
  /** Keeps a source and fetches the list from it once. */
  'sources-connect': {
    to: 'background',
    from: 'extension-page',
    payload: connectSchema,
    reply: connectOutcomeSchema,
  },
  /** Forgets a source with all that belongs to it; the list stays. `secret` forgets the key only. */
  'sources-forget': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ what: z.enum(['portal', 'secret', 'team']) }),
    reply: sourcesSchema,
  },
  'sources-write': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ everyHours }),
    reply: sourcesSchema,
  },
  /** Fetches the list now, from the first source that is connected or from the one named. */
  'list-refresh': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ source: refreshSourceSchema.optional(), replaceAnyway: z.boolean().optional() }).optional(),
    reply: refreshRecordSchema,
  },
  /** The attempts so far, newest first. */
  'refresh-history': {
    to: 'background',
    from: 'extension-page',
    payload: nothing,
    reply: z.array(refreshRecordSchema),
  },
  /**
   * Asks the source for this one value, byte for byte, and adds it to the list when it is there and new. The answer is the
   * check after that; `list.problem` says why the source could not be asked.
   */
  'list-look-again': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ value: z.string().max(2_000), subscriber: subscriberSchema.optional() }),
    reply: checkResultSchema,
  },
  /** Opens the manager portal's Domains page, or brings its tab to the front; the tab is read then. */
  'open-portal': { to: 'background', from: 'anyone', payload: nothing, reply: z.void() },
  /** A tab of the portal was visited and asks whether the list is wanted. */
  'portal-visit': { to: 'background', from: 'tab', payload: nothing, reply: z.object({ isWanted: z.boolean() }) },
  /** A tab of the portal gives what it sees, as its first part. */
  'portal-tab-list': { to: 'background', from: 'tab', payload: portalTabListSchema, reply: z.void() },
  /** Asks a tab of the portal for the list. */
  'portal-tab-read': { to: 'tab', from: 'background', payload: nothing, reply: portalTabListSchema },
  /** Asks a tab of the portal for further rows of a list that it began to give. */
  'portal-tab-more': {
    to: 'tab',
    from: 'background',
    payload: z.object({ reading: z.number().int(), from: z.number().int().nonnegative() }),
    reply: z.object({ rows: z.array(rowSchema) }),
  },
  /** Asks a tab of the portal for one domain. */
  'portal-tab-look': {
    to: 'tab',
    from: 'background',
    payload: z.object({ domain: z.string() }),
    reply: liveDomainSchema,
  },
} as const;
