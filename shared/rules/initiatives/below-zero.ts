import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { MoneyLine } from '../../model/records/money-line';
import { type Decision, refuse } from '../decision';
import { costOf, externalMoney, wholeCost } from '../money/cost';
import { effortsByInitiative, moneyLinesByOwner } from '../tables/lines';

/**
 * Why an initiative cannot have these money lines: its planned one-off money, or its forecast, would add up to less than
 * nothing, or to less than it does where it is below already. What is booked may: a refund. null where it can.
 */
export function whyBelowZero(plan: Plan, initiativeId: string, lines: readonly MoneyLine[]): Decision | null {
  const before = moneyLinesByOwner(plan.moneyLine).of(initiativeId);
  for (const stage of ['planned', 'forecast'] as const) {
    const sum = sumOf(lines, stage);
    if (sum < 0 && sum < sumOf(before, stage)) return refuse('one-off-below-zero', [initiativeId], { sum });
  }
  return null;
}

function sumOf(lines: readonly MoneyLine[], stage: MoneyLine['stage']): Money {
  return lines.reduce(
    (sum, line) => (line.nature === 'oneOff' && line.stage === stage ? sum + line.amount : sum),
    0,
  );
}

/**
 * Why the cost of the simple card cannot be that: it is below zero, and more so than it was, or below what its external
 * days cost.
 */
export function whyNotTheCost(
  plan: Plan,
  initiativeId: string,
  cost: Money | null | undefined,
): Decision | null {
  if (cost === null || cost === undefined) return null;
  if (cost < 0 && cost < (costOf(plan, initiativeId) ?? 0))
    return refuse('one-off-below-zero', [initiativeId], { sum: cost });
  const external = externalOf(plan, initiativeId);
  return cost >= 0 && cost < external
    ? refuse('cost-below-external', [initiativeId], { external, cost })
    : null;
}

/** What the external days of an initiative cost. */
function externalOf(plan: Plan, initiativeId: string): Money {
  return wholeCost(null, externalMoney(effortsByInitiative(plan.effort).of(initiativeId), plan.team)) ?? 0;
}
