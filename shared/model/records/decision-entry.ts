import { z } from 'zod';
import { verdicts } from '../codes';
import { day, id, moment, prose } from '../fields';

/** A line of the decision log: what was said to an initiative, why, and what would change it. */
export const decisionEntrySchema = z.strictObject({
  id,
  initiativeId: id,
  at: moment,
  verdict: z.enum(verdicts),
  reason: prose.min(1),
  wouldChange: prose,
  /** When it is to be looked at again; null where it is not. */
  reviewBy: day.nullable(),
});
export type DecisionEntry = z.infer<typeof decisionEntrySchema>;
