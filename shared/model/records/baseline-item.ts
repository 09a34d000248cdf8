import { z } from 'zod';
import { outcomes } from '../codes';
import { id, line, money, quarter } from '../fields';
import { benefitSchema } from './benefit-line';

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
  /** Run cost a year at full effect, savings at services counted; null where it was not known, or not kept yet. */
  yearlyRun: money.nullable(),
  /** What it was to bring; null where benefits were not kept yet: then those of today stand in. */
  benefits: z.array(benefitSchema).max(1_000).nullable(),
});
export type BaselineItem = z.infer<typeof baselineItemSchema>;

export function baselineItemId(scenarioId: string, initiativeId: string): string {
  return `${scenarioId}.${initiativeId}`;
}
