import { z } from 'zod';
import { fundings, lanes, marks } from '../../model/codes';
import { id, money } from '../../model/fields';
import { placementSchema } from '../../model/records/placement';
import { ids } from './initiative';

const quarters = z.int().min(-400).max(400);
const scheduleSchema = placementSchema.pick({ start: true, lengthQuarters: true }).partial();

export const placementCommands = [
  z.strictObject({
    type: z.literal('placement/move'),
    scenarioId: id,
    initiativeIds: ids,
    lane: z.enum(lanes),
    /** Above the funding line of the lane or below it, or each on its own side; the backlog has no line. */
    funded: z.union([z.boolean(), z.literal('keep')]),
    /** The initiative that then follows, in the same part of the lane; null: at the end of that part. */
    before: id.nullable(),
  }),
  z.strictObject({
    type: z.literal('placement/fund'),
    scenarioId: id,
    initiativeIds: ids,
    funding: z.enum(fundings),
    amount: money.min(1).nullable(),
    /** The quarter of the work in which the last of the amount is spent; none: the amount is for all of the work. */
    until: placementSchema.shape.fundingUntil.optional(),
  }),
  z.strictObject({
    type: z.literal('placement/schedule'),
    scenarioId: id,
    initiativeIds: ids,
    changes: scheduleSchema,
  }),
  z.strictObject({
    type: z.literal('placement/shift'),
    scenarioId: id,
    initiativeIds: ids,
    /** By how many quarters the first and the last quarter of each move: both alike is a move, one alone a stretch. */
    firstBy: quarters,
    lastBy: quarters,
  }),
  z.strictObject({
    type: z.literal('placement/mark'),
    scenarioId: id,
    initiativeIds: ids,
    mark: z.enum(marks),
  }),
  /** Puts a lane in an order, the funded and the others each among themselves: the funding line does not move. */
  z.strictObject({
    type: z.literal('placement/rank-by'),
    scenarioId: id,
    lane: z.enum(lanes),
    /** The best first; what the lane holds besides keeps its order after them. */
    initiativeIds: ids,
  }),
] as const;
