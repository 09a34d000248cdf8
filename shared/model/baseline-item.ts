import { z } from 'zod';
import { outcomes } from './codes';
import { id, line, money, quarter } from './fields';

/** What a baseline promised of one initiative, in figures that later edits do not touch. It outlives the initiative. */
export const baselineItemSchema = z.strictObject({
  id,
  scenarioId: id,
  initiativeId: id,
  title: line.min(1),
  outcome: z.enum(outcomes).nullable(),
  cost: money.nullable(),
  runCost: money.nullable(),
  fundedAmount: money,
  /** One-off money, and run cost (negative: saved), by quarter from that quarter on. */
  firstQuarter: quarter,
  change: z.array(money).max(400),
  run: z.array(money).max(400),
});
export type BaselineItem = z.infer<typeof baselineItemSchema>;

export function baselineItemId(scenarioId: string, initiativeId: string): string {
  return `${scenarioId}.${initiativeId}`;
}
