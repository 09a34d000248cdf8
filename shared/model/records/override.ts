import { z } from 'zod';
import { id, moment, prose } from '../fields';

/** What can be crossed with a reason. */
export const overrideCauses = ['guardrail', 'budget', 'pinned'] as const;

/** A line of the override ledger: what was crossed, by which initiatives, when and why. */
export const overrideSchema = z.strictObject({
  id,
  scenarioId: id,
  at: moment,
  cause: z.enum(overrideCauses),
  reason: prose.min(1),
  /** The figures at that moment, as the rule gave them. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  initiativeIds: z.array(id),
});
export type Override = z.infer<typeof overrideSchema>;
