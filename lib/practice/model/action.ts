import type { z } from '../../schema';
import { type Customer, makeCustomers } from './customers';
import { Refusal } from './refusal';
import type { OneBillState } from './state';

/** When a request is answered: the day (`YYYY-MM-DD`) and the instant (ISO). */
export type Moment = { today: string; instant: string };

/** One call of the back end. `run` may change the state it is given: it gets its own copy. */
export type Action<Payload, Reply> = {
  /** Goes into the request log. */
  mutates: boolean;
  /** Needs nobody to be logged in. */
  open: boolean;
  run: (state: OneBillState, payload: Payload, moment: Moment) => Reply;
  /** `run` behind the check of what came over the wire. */
  answer: (state: OneBillState, payload: unknown, moment: Moment) => Reply;
};

function define<Payload, Reply>(
  payloadSchema: z.ZodType<Payload>,
  run: Action<Payload, Reply>['run'],
  kind: { mutates: boolean; open: boolean },
): Action<Payload, Reply> {
  return {
    ...kind,
    run,
    answer: (state, payload, moment) => {
      const parsed = payloadSchema.safeParse(payload);
      if (!parsed.success) throw new Refusal('No Matching Object Found or Invalid input parameter.', '10WS0001');
      return run(state, parsed.data, moment);
    },
  };
}

/** A call that only reads. */
export function reads<Payload, Reply>(schema: z.ZodType<Payload>, run: Action<Payload, Reply>['run']) {
  return define(schema, run, { mutates: false, open: false });
}

/** A call that changes something. */
export function changes<Payload, Reply>(schema: z.ZodType<Payload>, run: Action<Payload, Reply>['run']) {
  return define(schema, run, { mutates: true, open: false });
}

/** A call for people who are not logged in yet. */
export function unguarded<Payload, Reply>(
  schema: z.ZodType<Payload>,
  mutates: boolean,
  run: Action<Payload, Reply>['run'],
) {
  return define(schema, run, { mutates, open: true });
}

/** The customers of this state: they follow from its seed and cast, so nothing stores them. */
export function customersOf(state: OneBillState): Customer[] {
  return makeCustomers(state.seed, state.bornOn, state.cast);
}

export function customerOf(state: OneBillState, accountNumber: string): Customer {
  const customer = customersOf(state).find((entry) => entry.accountNumber === accountNumber);
  if (!customer) throw new Refusal(`There is no subscriber with the account number ${accountNumber}.`, '10WS0001');
  return customer;
}
