import { procedures } from '../procedure';
import type { Procedure } from '../procedure/schema';
import { z } from '../schema';
import { editedProcedure } from './edited-procedure';
import { type Edition, editionSchema } from './edition';

/** How many former publications can be gone back to. */
const MOST_BEFORE = 10;
/** Procedures that are kept in all; each is some thousand characters. */
const MOST = 60;

const keptSchema = z.object({
  /** What the trainer works on; nobody else sees it. */
  draft: editionSchema.optional(),
  /** What clerks are guided by. */
  published: editionSchema.optional(),
  /** What was published before, the latest last; `null` for the procedure as it ships, or for none. */
  before: z.array(editionSchema.nullable()).max(MOST_BEFORE),
});
export type Kept = z.infer<typeof keptSchema>;

/** Everything that trainers have made, by the procedure's id. */
export const shelfSchema = z.record(z.string(), keptSchema);
export type Shelf = z.infer<typeof shelfSchema>;

/** What can be done to the shelf, as data that goes from a page to the background. */
export const shelfChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('draft'), edition: editionSchema }),
  z.object({ type: z.literal('discard'), id: z.string() }),
  z.object({ type: z.literal('publish'), id: z.string() }),
  /** Goes back to what was published before. */
  z.object({ type: z.literal('undo'), id: z.string() }),
  /** Takes a procedure of the trainer's own away, or gives one that ships back as it ships. */
  z.object({ type: z.literal('remove'), id: z.string() }),
]);
export type ShelfChange = z.infer<typeof shelfChangeSchema>;

/**
 * The shelf after a change.
 * @throws Error when there is no room for another procedure, with what to do.
 */
export function changeShelf(shelf: Shelf, change: ShelfChange): Shelf {
  const id = change.type === 'draft' ? change.edition.id : change.id;
  const kept: Kept = shelf[id] ?? { before: [] };
  switch (change.type) {
    case 'draft':
      if (!shelf[id] && Object.keys(shelf).length >= MOST) {
        throw new Error(`There are ${MOST} procedures already. Remove one first.`);
      }
      return { ...shelf, [id]: { ...kept, draft: change.edition } };
    case 'discard':
      return put(shelf, id, { ...kept, draft: undefined });
    case 'publish': {
      if (!kept.draft) return shelf;
      const before = [...kept.before, kept.published ?? null].slice(-MOST_BEFORE);
      return put(shelf, id, { published: kept.draft, before });
    }
    case 'undo': {
      const last = kept.before.at(-1);
      if (last === undefined) return shelf;
      return put(shelf, id, { ...kept, published: last ?? undefined, before: kept.before.slice(0, -1) });
    }
    case 'remove': {
      const { [id]: _, ...others } = shelf;
      return others;
    }
  }
}

/** What holds nothing any more leaves the shelf. */
function put(shelf: Shelf, id: string, kept: Kept): Shelf {
  const { [id]: _, ...others } = shelf;
  return kept.draft || kept.published || kept.before.length > 0 ? { ...others, [id]: kept } : others;
}

/**
 * What a page offers: the procedures that ship, each as it was published, then those of the trainers' own.
 * @param trying the id of the one whose draft is tried out on this page.
 */
export function offeredProcedures(shelf: Shelf, trying?: string): [Procedure, ...Procedure[]] {
  const editionOf = (id: string): Edition | undefined => {
    const { draft, published } = shelf[id] ?? {};
    return id === trying ? (draft ?? published) : published;
  };
  const edited = (procedure: Procedure): Procedure => {
    const edition = editionOf(procedure.id);
    return (edition && !edition.recorded && editedProcedure(edition)) || procedure;
  };
  const own = Object.keys(shelf).flatMap((id) => {
    const edition = editionOf(id);
    return edition?.recorded ? (editedProcedure(edition) ?? []) : [];
  });
  const [usual, ...others] = procedures;
  return [edited(usual), ...others.map(edited), ...own];
}
