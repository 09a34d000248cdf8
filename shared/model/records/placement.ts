import { z } from 'zod';
import { fundings, lanes, marks } from '../codes';
import { id, money, quarter } from '../fields';

/** Where an initiative stands in one scenario, what it is given, and when it is done. */
export const placementSchema = z.strictObject({
  id,
  scenarioId: id,
  initiativeId: id,
  lane: z.enum(lanes),
  /** A key of rank.ts: one order per lane, smaller stands higher. */
  rank: z.string().min(1).max(20_000),
  funding: z.enum(fundings),
  /** Only where funding is `amount`. */
  fundingAmount: money.nullable(),
  /**
   * Only with such an amount: in which quarter of the work, counted from 0, the last of it is spent, as at a gate; it moves
   * with the start. null: the amount is for all of the work.
   */
  fundingUntil: z.int().min(0).max(80).nullable(),
  start: quarter.nullable(),
  lengthQuarters: z.int().min(1).max(80),
  mark: z.enum(marks),
});
export type Placement = z.infer<typeof placementSchema>;

/** One placement for each initiative in each scenario, so its id says both. */
export function placementId(scenarioId: string, initiativeId: string): string {
  return `${scenarioId}.${initiativeId}`;
}
