import { type Scenario, scenarioSchema } from '../scenario';
import { domainScenarios } from './traps-of-the-domain';
import { freePractice, orderScenarios } from './traps-of-the-order';

/** What a run without a scenario is. */
export const free: Scenario = scenarioSchema.parse(freePractice);

/** All scenarios that ship, in the order in which they are best learned. */
export const scenarios: readonly Scenario[] = [...orderScenarios, ...domainScenarios].map((scenario) =>
  scenarioSchema.parse(scenario),
);
