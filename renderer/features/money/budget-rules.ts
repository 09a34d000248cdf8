import { balanceRule, freeRule, lightsOnRule } from '../../../shared/words/people/figure-rules';
import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';

/** The formulas behind the table of budgets, in plain words. */
export const budgetRules: readonly Rule[] = [
  [
    say`Spend`,
    say`Of the IT budget: run today + run added − run saved + the one-off money that falls in the year: of both lists, and what is booked of the backlog. Of a list: its one-off money of the year, of what is funded and what is booked of the rest. Run cost never counts against a list.`,
    sources.own,
  ],
  freeRule,
  balanceRule,
  lightsOnRule,
];
