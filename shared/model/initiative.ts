import { z } from 'zod';
import { outcomes, statuses } from './codes';
import { id, line, money, prose } from './fields';

/** Change work asked of IT. Its money stands in money lines, its place in a placement for each scenario. */
export const initiativeSchema = z.strictObject({
  id,
  title: line.min(1),
  description: prose,
  programme: line,
  businessUnit: line,
  costCentre: line,
  businessOwner: line,
  itOwner: line,
  sponsor: line,
  status: z.enum(statuses),
  mandatory: z.boolean(),
  contracted: z.boolean(),
  riskOfNotDoing: prose,
  tags: z.array(line.min(1)).max(100),
  outcome: z.enum(outcomes).nullable(),
  secondOutcome: z.enum(outcomes).nullable(),
  /** True where the outcome was inferred in bulk and nobody has confirmed it yet. */
  outcomeAssumed: z.boolean(),
  /** The least that can be funded; null where only the whole makes sense. */
  minimumCost: money.nullable(),
  /** Where it came from: the id of the import, and its key in the tool it came from. */
  importId: id.nullable(),
  sourceKey: line,
});
export type Initiative = z.infer<typeof initiativeSchema>;
