import type { Directory, DirectoryRow } from '../domains/directory';
import { walkTogether } from '../domains/walk-together';
import { z } from '../schema';

/** Examples kept of each kind of difference; the counts are whole. */
const MOST_EXAMPLES = 100;

const some = <T extends z.ZodType>(example: T) =>
  z.object({ count: z.number().int().nonnegative(), examples: z.array(example).max(MOST_EXAMPLES) });

/**
 * How a list differs from the one before it.
 *
 * - `added`, `removed`: domains that only one of the two has, without the renamed ones.
 * - `renamed`: one customer had one domain that is gone and has one that is new.
 * - `described`: the same domain with another description.
 */
export const differencesSchema = z.object({
  added: some(z.object({ domain: z.string(), description: z.string().optional() })),
  removed: some(z.object({ domain: z.string(), description: z.string().optional() })),
  renamed: some(z.object({ from: z.string(), to: z.string(), description: z.string() })),
  described: some(z.object({ domain: z.string(), from: z.string().optional(), to: z.string().optional() })),
});
export type Differences = z.infer<typeof differencesSchema>;

/** Compares two lists, domain by domain, byte for byte. A list that was none before is added whole. */
export function differencesOf(before: Directory | undefined, after: Directory): Differences {
  if (!before) return firstOf(after);
  const removed: DirectoryRow[] = [];
  const added: DirectoryRow[] = [];
  const described = { count: 0, examples: [] as Differences['described']['examples'] };
  walkTogether(before, after, {
    gone: (place) => removed.push(before.rowAt(place)),
    fresh: (place) => added.push(after.rowAt(place)),
    described: (left, right) => {
      described.count += 1;
      if (described.count > MOST_EXAMPLES) return;
      const { domain, description: to } = after.rowAt(right);
      described.examples.push({ domain, from: before.rowAt(left).description, to });
    },
  });
  const renamed = pairs(removed, added);
  const wasRenamed = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const left = ({ domain }: DirectoryRow) => !wasRenamed.has(domain);
  return {
    added: sampled(added.filter(left).map(named)),
    removed: sampled(removed.filter(left).map(named)),
    renamed: sampled(renamed),
    described,
  };
}

/** True when the two lists say the same. */
export function isUnchanged({ added, removed, renamed, described }: Differences): boolean {
  return added.count + removed.count + renamed.count + described.count === 0;
}

function firstOf(list: Directory): Differences {
  const shown = Math.min(list.size, MOST_EXAMPLES);
  const examples = Array.from({ length: shown }, (_, place) => named(list.rowAt(place)));
  const none = { count: 0, examples: [] };
  return { added: { count: list.size, examples }, removed: none, renamed: none, described: none };
}

/** A customer that stands once among the gone and once among the new has another domain now. */
function pairs(removed: DirectoryRow[], added: DirectoryRow[]): Differences['renamed']['examples'] {
  const gone = onceByDescription(removed);
  const fresh = onceByDescription(added);
  return [...gone].flatMap(([description, from]) => {
    const to = fresh.get(description);
    return from && to ? [{ from, to, description }] : [];
  });
}

/** Domain of each description; undefined where several share it, which tells nothing. */
function onceByDescription(rows: DirectoryRow[]): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { domain, description } of rows) {
    if (description) found.set(description, found.has(description) ? undefined : domain);
  }
  return found;
}

function named({ domain, description }: DirectoryRow) {
  return description === undefined ? { domain } : { domain, description };
}

function sampled<T>(all: T[]): { count: number; examples: T[] } {
  return { count: all.length, examples: all.slice(0, MOST_EXAMPLES) };
}
