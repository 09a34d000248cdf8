import type { Spread } from '../../model/codes';
import { allocate, type Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Effort } from '../../model/records/effort';
import type { MoneyLine } from '../../model/records/money-line';
import type { Team } from '../../model/records/team';
import { effortsByInitiative, moneyLinesByOwner, sumOf } from '../tables/lines';

/** Money for external days, as it lies over the work. */
export interface External {
  readonly amount: Money;
  readonly spread: Spread;
}

/** External days at the day rate of their team; a team without a rate buys none. */
export function externalMoney(
  efforts: readonly Effort[],
  teams: ReadonlyMap<string, Team>,
): readonly External[] {
  return efforts.flatMap(({ teamId, externalDays, spread }) => {
    const rate = teams.get(teamId)?.dayRate ?? null;
    return externalDays > 0 && rate !== null ? [{ amount: externalDays * rate, spread }] : [];
  });
}

/** Planned one-off lines and external days together; null where neither is known. */
export function wholeCost(lines: Money | null, external: readonly External[]): Money | null {
  return external.length ? external.reduce((sum, { amount }) => sum + amount, lines ?? 0) : lines;
}

/**
 * What a baseline promised beyond the planned one-off lines: it was for external days, and lies as their efforts do, in
 * the proportion of the days (largest remainder). Day rates are no part of it: another one does not change what was promised.
 */
export function frozenExternal(
  cost: Money | null,
  lines: readonly MoneyLine[],
  efforts: readonly Effort[],
): readonly External[] {
  const beyond = (cost ?? 0) - (sumOf(lines, 'oneOff') ?? 0);
  const bought = efforts.filter(({ externalDays }) => externalDays > 0);
  if (beyond <= 0 || bought.length === 0) return [];
  const amounts = allocate(
    beyond,
    bought.map(({ externalDays }) => externalDays),
  );
  return bought.map(({ spread }, at) => ({ amount: amounts[at] ?? 0, spread }));
}

/** The one-off cost of an initiative; null where none is known. */
export function costOf(plan: Plan, initiativeId: string): Money | null {
  const external = externalMoney(effortsByInitiative(plan.effort).of(initiativeId), plan.team);
  return wholeCost(sumOf(moneyLinesByOwner(plan.moneyLine).of(initiativeId), 'oneOff'), external);
}
