import type { GuardRules } from '../guard/policy';
import { z } from '../schema';
import { readManaged } from './managed-policy';

/** The guard's rules, as they travel to pages. */
export const guardRulesSchema = z.object({
  'add-ons': z.enum(['hold', 'off']).optional(),
  'place-order': z.enum(['hold', 'off']).optional(),
  'bill-this-order': z.enum(['hold', 'warn', 'off']).optional(),
  'start-billing': z.enum(['ask', 'off']).optional(),
  'confirm-domain': z.enum(['allowed', 'forbidden', 'always']).optional(),
}) satisfies z.ZodType<GuardRules>;

const { shape } = guardRulesSchema;

/** A supervisor's entries of the policy. One that cannot be read counts as not set, so the usual holds. */
const policySchema = z.object({
  guardAddOns: shape['add-ons'].catch(undefined),
  guardPlaceOrder: shape['place-order'].catch(undefined),
  guardBillThisOrder: shape['bill-this-order'].catch(undefined),
  guardStartBilling: shape['start-billing'].catch(undefined),
  confirmDomain: shape['confirm-domain'].catch(undefined),
  clerkName: z.string().trim().min(1).max(80).optional().catch(undefined),
});
type Policy = z.infer<typeof policySchema>;

/** What the administrator has settled for the guard; empty where there is no policy, as on most machines. */
export async function readGuardRules(): Promise<GuardRules> {
  return rulesOf(await readEntries());
}

/** The name that the administrator has set for whoever works here. */
export async function readClerkName(): Promise<string | undefined> {
  return (await readEntries()).clerkName;
}

async function readEntries(): Promise<Policy> {
  return policySchema.safeParse(await readManaged()).data ?? {};
}

function rulesOf(policy: Policy): GuardRules {
  return {
    'add-ons': policy.guardAddOns,
    'place-order': policy.guardPlaceOrder,
    'bill-this-order': policy.guardBillThisOrder,
    'start-billing': policy.guardStartBilling,
    'confirm-domain': policy.confirmDomain,
  };
}
