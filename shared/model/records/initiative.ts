import { z } from 'zod';
import { deliveryModes, deliveryTicks, outcomes, outsideFates, statuses } from '../codes';
import { day, id, line, moment, money, prose, reading } from '../fields';

const points = z.int().min(1).max(20).nullable();

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
  /** The capability it changes, where that is not what its goal says. */
  capability: line,
  tags: z.array(line.min(1)).max(100),
  outcome: z.enum(outcomes).nullable(),
  secondOutcome: z.enum(outcomes).nullable(),
  /** True where the outcome was inferred in bulk and nobody has confirmed it yet. */
  outcomeAssumed: z.boolean(),
  /** The same of its lane. */
  laneAssumed: z.boolean(),
  /** The least that can be funded; null where only the whole makes sense. */
  minimumCost: money.nullable(),
  /** The goal it is tied to, and what it adds to the goal's metric, in that metric's unit. */
  goalId: id.nullable(),
  goalContribution: reading.nullable(),
  /** Signed for but not spent yet; null where nobody has said. */
  committed: money.min(0).nullable(),
  /** What stopping it costs: it is spent in place of what is left. */
  exitCost: money.min(0).nullable(),
  /** When the business needs it, when IT can have it at the earliest, and what was agreed. */
  neededBy: day.nullable(),
  earliestBy: day.nullable(),
  agreedBy: day.nullable(),
  /** Points for cost of delay and job size (WSJF), 1 to 20. */
  businessValue: points,
  timeCriticality: points,
  riskReduction: points,
  jobSize: points,
  /** How likely it is to go wrong, 1 (hardly) to 5 (very). */
  deliveryRisk: z.int().min(1).max(5).nullable(),
  /** How it is delivered, and which of the mode's conditions somebody has ticked. */
  deliveryMode: z.enum(deliveryModes),
  deliveryTicks: z.array(z.enum(deliveryTicks)).max(deliveryTicks.length),
  /** The last day of its time-box; null: the end of its last quarter. */
  timeBoxEnd: day.nullable(),
  /** The rules its team has given itself, and what was learned. */
  agreedRules: prose,
  learned: prose,
  /** What becomes of what already runs outside IT; null where nothing does. */
  outsideIt: z.enum(outsideFates).nullable(),
  /** It brings in a technology that is still coming up; customers see it. */
  emergingTechnology: z.boolean(),
  customerFacing: z.boolean(),
  /** Where it came from: the id of the import, and its key in the tool it came from. */
  importId: id.nullable(),
  sourceKey: line,
  /** When an import of its source no longer had it; null where it has. */
  missingSince: moment.nullable(),
  /** The service it is work on, where the source says so. */
  serviceId: id.nullable(),
});
export type Initiative = z.infer<typeof initiativeSchema>;
