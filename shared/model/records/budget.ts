import { z } from 'zod';
import { type BudgetScope, budgetScopes } from '../codes';
import { fiscalYear, id, money } from '../fields';

/** What may be spent in a fiscal year: in all, or on the change work of one lane. */
export const budgetSchema = z.strictObject({
  id,
  scenarioId: id,
  fiscalYear,
  scope: z.enum(budgetScopes),
  amount: money.min(0),
  /** The part of the amount that is held back: what is free is what the rest leaves. */
  contingency: money.min(0),
  /** A hard budget asks for a reason before it is crossed. */
  hard: z.boolean(),
});
export type Budget = z.infer<typeof budgetSchema>;

export function budgetId(scenarioId: string, year: number, scope: BudgetScope): string {
  return `${scenarioId}.${year}.${scope}`;
}
