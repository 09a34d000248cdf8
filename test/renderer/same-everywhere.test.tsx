import { type Plan, settingsOf } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { figuresAreTheSame } from '../helpers/same-figures/same';

/** Other figures: yen have no decimals, the fiscal year begins in April, budgets are cut and everything costs more. */
function others(plan: Plan): Command[] {
  const { scenarioId, firstYear } = settingsOf(plan);
  const costly = [...plan.initiative.keys()].slice(0, 5);
  return [
    { type: 'plan/edit', changes: { fiscalYearFirstMonth: 4 } },
    { type: 'budget/scale', scenarioId, fiscalYear: firstYear, percent: -10 },
    ...costly.map(
      (id, at): Command => ({ type: 'initiative/edit', ids: [id], changes: { cost: 7_654_321 * (at + 1) } }),
    ),
  ];
}

figuresAreTheSame({ title: 'of the sample', currency: 'EUR', firstYear: 2027, edits: () => [] });
figuresAreTheSame({ title: 'of another plan', currency: 'JPY', firstYear: 2034, edits: others });
