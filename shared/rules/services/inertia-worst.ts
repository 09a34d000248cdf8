import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { Service } from '../../model/records/service';
import { runTodayInYear, serviceCostInYear } from '../cards/run-today';
import { effectsByService } from '../tables/lines';
import { memoByFirst, memoOfPlan } from '../tables/memo';

/** From so many years on a service counts as long unchanged. */
export const longUnchanged = 5;

interface Worst {
  readonly serviceIds: readonly string[];
  /** The costliest one's name. */
  readonly title: string;
  /** What they cost together in the plan's first year. */
  readonly cost: Money;
}

/**
 * The services that are unchanged for five years and more and have no sunset, that no initiative would change, and that
 * each cost at least a hundredth of run today, the costliest first; null where there is none.
 */
export const worstInertia = memoOfPlan((plan: Plan): Worst | null => {
  const { firstYear } = settingsOf(plan);
  const effects = effectsByService(plan.serviceEffect);
  const old = longStanding(plan.service)(firstYear).filter(({ id }) => effects.of(id).length === 0);
  if (old.length === 0) return null;
  const least = runTodayInYear(plan, firstYear) / 100;
  const worst = old
    .map(({ id, name }) => ({
      id,
      name,
      cost: serviceCostInYear(plan, plan.service.get(id) as Service, firstYear),
    }))
    .filter(({ cost }) => cost > 0 && cost >= least)
    .sort((a, b) => b.cost - a.cost || (a.id < b.id ? -1 : 1));
  const [first] = worst;
  if (!first) return null;
  const cost = worst.reduce((sum, each) => sum + each.cost, 0);
  return { serviceIds: worst.map(({ id }) => id), title: first.name, cost };
});

/** An edit leaves most tables of services as they were. */
const longStanding = memoByFirst((services: Plan['service']) => {
  const byYear = new Map<number, readonly Service[]>();
  return (firstYear: number): readonly Service[] => {
    let found = byYear.get(firstYear);
    if (!found)
      byYear.set(
        firstYear,
        (found = [...services.values()].filter(
          ({ unchangedSince, sunset }) =>
            unchangedSince !== null && sunset === null && firstYear - unchangedSince >= longUnchanged,
        )),
      );
    return found;
  };
});
