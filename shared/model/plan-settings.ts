import { z } from 'zod';
import { currency, fiscalYear, id, line } from './fields';

/** The one row of settings of a plan. */
export const planSettingsSchema = z.strictObject({
  id: z.literal('plan'),
  title: line.min(1),
  currency,
  /** 1 to 12; a fiscal year is named by the calendar year in which it ends. */
  fiscalYearFirstMonth: z.int().min(1).max(12),
  firstYear: fiscalYear,
  /** How many fiscal years the plan looks ahead, the first one counted. */
  horizonYears: z.int().min(1).max(10),
  /** The guardrail: run's share of the funded change money, in percent; null where there is none. */
  guardrailMin: z.int().min(0).max(100).nullable(),
  guardrailMax: z.int().min(0).max(100).nullable(),
  guardrailHard: z.boolean(),
  /** The organisation's priority: 100 points over the three outcomes. */
  priorityRevenue: z.int().min(0).max(100),
  priorityEfficiency: z.int().min(0).max(100),
  priorityRisk: z.int().min(0).max(100),
  /** The scenario that is the plan. */
  scenarioId: id,
});
export type PlanSettings = z.infer<typeof planSettingsSchema>;
