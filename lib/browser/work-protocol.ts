import { z } from '../schema';
import { guardRulesSchema } from './guard-rules';
import { LONGEST_NAME } from './settings-schema';

/** Who works here, and what a supervisor has settled, as the options show it. */
export const workSchema = z.object({
  /** Whose name the record bears; absent where none is set. */
  who: z.string().optional(),
  /** The administrator has set the name, so it cannot be changed here. */
  isWhoLocked: z.boolean(),
  rules: guardRulesSchema,
});
export type Work = z.infer<typeof workSchema>;

/** Messages about who works here; part of `protocol`. A web page's tab can neither read nor change them. */
export const workProtocol = {
  'work-read': { to: 'background', from: 'extension-page', payload: z.undefined(), reply: workSchema },
  /** Sets the name that the record bears from now on; an empty one takes it away. */
  'who-write': {
    to: 'background',
    from: 'extension-page',
    payload: z.object({ who: z.string().trim().max(LONGEST_NAME) }),
    reply: workSchema,
  },
} as const;
