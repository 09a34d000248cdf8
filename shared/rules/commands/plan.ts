import { z } from 'zod';
import { budgetScopes } from '../../model/codes';
import { currency, fiscalYear, id, money } from '../../model/fields';
import { planSettingsSchema } from '../../model/records/plan-settings';

export const planCommands = [
  z.strictObject({
    type: z.literal('plan/edit'),
    changes: planSettingsSchema.omit({ id: true, currency: true, scenarioId: true }).partial(),
  }),
  z.strictObject({
    type: z.literal('plan/change-currency'),
    currency,
    /** Units of the new currency for one of the old; 1 only relabels. */
    rate: z.number().positive().max(1_000_000_000),
  }),
  /** Starts the year after the plan's first one from what this year decided. */
  z.strictObject({ type: z.literal('plan/roll-over') }),
  z.strictObject({
    type: z.literal('budget/set'),
    scenarioId: id,
    fiscalYear,
    scope: z.enum(budgetScopes),
    /** null takes the budget away. */
    amount: money.min(0).nullable(),
    hard: z.boolean(),
    /** Left out: as it was. */
    contingency: money.min(0).optional(),
  }),
  /** Raises (or, below zero, cuts) all budgets of a year by so many percent. */
  z.strictObject({
    type: z.literal('budget/scale'),
    scenarioId: id,
    fiscalYear,
    percent: z.number().min(-100).max(1_000),
  }),
] as const;
