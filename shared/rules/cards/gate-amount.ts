import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn, quarterOfMonth } from '../../model/quarter';
import type { Milestone } from '../../model/records/milestone';
import type { Placement } from '../../model/records/placement';
import { milestonesByInitiative } from '../tables/lines';
import type { Card } from './card';
import { moneyIfGiven } from './card-money';

/** A gate that lies ahead, and what the work costs until it has been passed. */
export interface NextGate {
  readonly gate: Milestone;
  /** At whose end it stands. */
  readonly quarter: Quarter;
  /** From 1 to the whole cost; null where no cost is known, or nothing is spent by then. */
  readonly amount: Money | null;
}

/** The quarter at whose end a milestone stands; work without a start is taken to begin with the plan. */
export function quarterOfMilestone(
  { offsetQuarters }: Pick<Milestone, 'offsetQuarters'>,
  { start }: Pick<Placement, 'start'>,
  planStart: Quarter,
): Quarter {
  return (start ?? planStart) + offsetQuarters;
}

/**
 * The first gate that has not passed by `today` (YYYY-MM-DD) nor before the plan; null where none lies ahead. The
 * amount is what the whole initiative would have spent by the end of the gate's quarter if it were funded in full: all
 * its one-off money less what lies in later quarters, at least what is booked, at most its cost.
 */
export function nextGate(plan: Plan, card: Card, today: string): NextGate | null {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const planStart = quarterIn(firstYear, 1);
  const now = quarterOfMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7)), fiscalYearFirstMonth);
  const from = Math.max(now, planStart);
  const [next] = milestonesByInitiative(plan.milestone)
    .of(card.initiative.id)
    .filter(({ kind }) => kind === 'gate')
    .map((gate) => ({ gate, quarter: quarterOfMilestone(gate, card.placement, planStart) }))
    .filter(({ quarter }) => quarter >= from)
    .sort((a, b) => a.quarter - b.quarter);
  return next ? { ...next, amount: amountUntil(card, next.quarter, planStart) } : null;
}

function amountUntil(card: Card, quarter: Quarter, planStart: Quarter): Money | null {
  const { cost } = card;
  if (cost === null) return null;
  const { change, spent, left } = moneyIfGiven(card, cost, planStart);
  let after = 0;
  for (const [index, amount] of change.amounts.entries()) if (change.first + index > quarter) after += amount;
  const amount = Math.min(Math.max(spent + left - after, spent), cost);
  return amount > 0 ? amount : null;
}
