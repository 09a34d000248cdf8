import type { BudgetDifference, BudgetSide } from '../../rules/scenarios/compare-budgets';
import { scopeWords } from '../codes';
import { bareMoney } from '../money';
import { yearWords } from '../quarters';
import { listWords } from '../report-counts';
import { say, sayAs } from '../say';
import type { Speech } from '../speech';
import { limitWords } from './scenario-words';

/** "IT budget 2028: 10.00M → 9.00M and contingency 0 → 0.50M", "Drive innovation 2027: none → 3.00M, hard". */
export function budgetDifferenceWords({ year, scope, from, to }: BudgetDifference, speech: Speech): string {
  const said =
    from && to ? listWords(changes(from, to, speech)) : `${all(from, speech)} → ${all(to, speech)}`;
  return `${scopeWords[scope]} ${yearWords(year, speech)}: ${said}`;
}

function changes(from: BudgetSide, to: BudgetSide, speech: Speech): string[] {
  const sums = (name: string, of: (side: BudgetSide) => number) =>
    of(from) === of(to) ? [] : [`${name}${bareMoney(of(from), speech)} → ${bareMoney(of(to), speech)}`];
  return [
    ...sums('', ({ amount }) => amount),
    ...sums(say`contingency `, ({ contingency }) => contingency),
    ...(from.hard === to.hard ? [] : [`${limitWords(from.hard)} → ${limitWords(to.hard)}`]),
  ];
}

function all(side: BudgetSide | null, speech: Speech): string {
  if (!side) return sayAs('budget')`none`;
  const held = side.contingency > 0 ? say`, ${bareMoney(side.contingency, speech)} of it contingency` : '';
  return `${bareMoney(side.amount, speech)}${held}, ${limitWords(side.hard)}`;
}
