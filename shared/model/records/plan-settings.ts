import { z } from 'zod';
import { currency, fiscalYear, id, line, money } from '../fields';

const weight = z.int().min(0).max(100);

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
  /** A year, in basis points (800 = 8 %): what a benefit of next year is worth less than one of this year. */
  discountRate: z.int().min(0).max(5_000),
  /** How much each part of the weighted score counts; only their proportion matters. */
  weightOutcome: weight,
  weightBenefit: weight,
  weightUrgency: weight,
  weightRisk: weight,
  weightEase: weight,
  /** The part of each team's capacity kept free for emergencies, by the lane it serves, in percent. */
  reserveRun: z.int().min(0).max(100),
  reserveInnovate: z.int().min(0).max(100),
  /** From which amount on a funded initiative is asked for what is missing of it; 0: all of them. */
  askedAbove: money.min(0),
  /** How many months after go-live what was promised is held against what came. */
  reviewMonths: z.int().min(1).max(36),
  /** The scenario that is the plan. */
  scenarioId: id,
});
export type PlanSettings = z.infer<typeof planSettingsSchema>;
