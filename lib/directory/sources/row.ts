import { z } from '../../schema';
import type { Row } from '../parse/outcome';
import { whyNoDomain } from '../parse/shape';

/** A row of the list as it travels between the rooms. */
export const rowSchema: z.ZodType<Row> = z.object({
  domain: z.string(),
  description: z.string().optional(),
  reseller: z.string().optional(),
  locked: z.boolean().optional(),
});

/** Values come as text or numbers; whatever else is there counts as absent. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const yes = z
  .union([z.string(), z.boolean(), z.number()])
  .transform((value) => /^(yes|true|locked|1)$/i.test(String(value)))
  .optional()
  .catch(undefined);

/**
 * A domain as the portal's API gives it, in both generations: v1 says `territory` and `policies` where v2 says `reseller`
 * and `is-domain-locked`. All other fields, passwords of mail servers among them, end here: zod leaves them away.
 */
const entrySchema = z.object({
  domain: z.string(),
  description: text,
  reseller: text,
  territory: text,
  'is-domain-locked': yes,
  policies: yes,
});

/** The row of an entry, or nothing when it is none: `*` and `~` mean "all" and "mine". */
export function rowOfEntry(entry: unknown): Row | undefined {
  const { data } = entrySchema.safeParse(entry);
  if (!data || whyNoDomain(data.domain) !== undefined) return undefined;
  const reseller = data.reseller || data.territory;
  return {
    domain: data.domain,
    ...(data.description ? { description: data.description } : {}),
    ...(reseller ? { reseller } : {}),
    ...(data['is-domain-locked'] || data.policies ? { locked: true } : {}),
  };
}
