import { balanceRule, freeRule, lightsOnRule } from '../../../shared/words/figure-rules';
import { type Rule, sources } from '../../../shared/words/rule-sources';

/** The formulas behind the table of budgets, in plain words. */
export const budgetRules: readonly Rule[] = [
  [
    'Spend',
    'Of the IT budget: run today + run added − run saved + the one-off money of both lists that falls in the year. Of a list: its funded one-off money of the year. Run cost never counts against a list.',
    sources.own,
  ],
  freeRule,
  balanceRule,
  lightsOnRule,
];
