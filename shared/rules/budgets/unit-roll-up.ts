import { benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import { changedSince } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { serviceCosts } from '../cards/run-today';
import { memoOfPlan } from '../tables/memo';
import { servicesIn } from '../tables/touched';
import { type RollUp, rollUpOf } from './roll-up';

/** A business unit with what its initiatives come to, and what runs for it today; money in minor units. */
export interface UnitRollUp extends RollUp {
  /** How many services name it. */
  readonly services: number;
  /** What they cost in the plan's first fiscal year, as run today counts them: indexed, what is booked in place of it. */
  readonly runToday: Money;
}

/**
 * Every business unit that initiatives or services name, the most costly first, then what runs most, those without one
 * last. All units together run what run today is in the plan's first year; of a baseline too, as it is today.
 */
export function unitRollUpOf(plan: Plan, scenarioId: string): readonly UnitRollUp[] {
  const running = runByUnit(plan);
  const asked = rollUpOf(plan, scenarioId, 'businessUnit');
  const names = new Set(asked.map(({ name }) => name));
  const runningAlone = [...running.keys()].filter((name) => !names.has(name)).map(withoutInitiatives);
  return [...asked, ...runningAlone]
    .map((row): UnitRollUp => ({ ...row, ...(running.get(row.name) ?? nothing) }))
    .sort(mostCostlyFirst);
}

type Running = Pick<UnitRollUp, 'services' | 'runToday'>;

const nothing: Running = { services: 0, runToday: 0 };

function mostCostlyFirst(a: UnitRollUp, b: UnitRollUp): number {
  return (
    Number(a.name === '') - Number(b.name === '') ||
    b.cost - a.cost ||
    b.runToday - a.runToday ||
    (a.name < b.name ? -1 : 1)
  );
}

/** Of the services by the unit they name; an edit looks at the services it has to do with. */
const runByUnit = memoOfPlan((plan: Plan): ReadonlyMap<string, Running> => {
  const since = changedSince(plan);
  const before = since && !since.patch.plan && runByUnit.known(since.before);
  const ids = since && before ? servicesIn(since.patch, since.before) : plan.service.keys();
  const units = new Map(before || undefined);
  for (const id of ids) {
    if (since && before) add(units, since.before, id, -1);
    add(units, plan, id, 1);
  }
  return units;
});

function add(units: Map<string, Running>, plan: Plan, id: string, sign: 1 | -1): void {
  const service = plan.service.get(id);
  if (!service) return;
  const name = service.businessUnit.trim();
  const known = units.get(name) ?? nothing;
  const services = known.services + sign;
  if (services === 0) units.delete(name);
  else units.set(name, { services, runToday: known.runToday + sign * firstYearOf(plan, id) });
}

function firstYearOf(plan: Plan, id: string): Money {
  const service = plan.service.get(id);
  return service
    ? serviceCosts(plan, service)
        .slice(0, 4)
        .reduce((sum, cost) => sum + cost, 0)
    : 0;
}

/** A unit that only services name. */
function withoutInitiatives(name: string): RollUp {
  const none = { low: 0, likely: 0, high: 0 };
  return {
    name,
    initiativeIds: [],
    count: 0,
    funded: 0,
    cost: 0,
    given: 0,
    spent: 0,
    committed: 0,
    exitCost: 0,
    left: 0,
    runCost: 0,
    withoutCost: 0,
    fundedWithoutCost: 0,
    fundedWithoutRun: 0,
    // Object.fromEntries forgets which kinds there are.
    benefits: Object.fromEntries(benefitKinds.map((kind) => [kind, none])) as RollUp['benefits'],
  };
}
