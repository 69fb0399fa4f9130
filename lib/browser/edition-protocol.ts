import { editionSchema } from '../editing/edition';
import { shelfChangeSchema, shelfSchema } from '../editing/shelf';
import { z } from '../schema';

const done = z.void();

/** Messages about procedures that trainers have edited or recorded. Only our own pages may publish. */
export const editionProtocol = {
  'editions-read': { to: 'background', from: 'anyone', payload: z.undefined(), reply: shelfSchema },
  'editions-change': { to: 'background', from: 'extension-page', payload: shelfChangeSchema, reply: shelfSchema },
  /** A tab hands over what was recorded in it: a draft, and the editor is opened with it. */
  'edition-recorded': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ edition: editionSchema.required({ recorded: true }) }),
    reply: done,
  },
  /** Goes to every tab and page when something was published, drafted or taken back. */
  'editions-changed': { to: 'everyone', from: 'background', payload: z.undefined(), reply: done },
  'open-editor': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ procedure: z.string().optional() }).optional(),
    reply: done,
  },
  'open-handout': {
    to: 'background',
    from: 'anyone',
    payload: z.object({ procedure: z.string().optional() }).optional(),
    reply: done,
  },
} as const;
