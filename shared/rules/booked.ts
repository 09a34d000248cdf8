import type { Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import type { Plan } from '../model/plan';
import type { Service } from '../model/service';
import { moneyLinesByOwner } from './lines';
import { onceForEach } from './memo';
import { serviceCost, serviceCostInYear } from './run-today';
import { takenOver } from './taken-over';
import { servicesIn } from './touched';
import { quarterIn } from '../model/quarter';

/** What was spent in one fiscal year, as far as the plan knows it. */
export interface BookedYear {
  /** Actual run lines of services and initiatives, else a service's cost of that year. */
  readonly run: Money;
  /** Actual one-off lines. */
  readonly oneOff: Money;
  /** Actual one-off lines without a quarter: booked before the plan, nobody knows when. */
  readonly undated: Money;
  readonly hasOneOff: boolean;
  /** Services that a cost is entered for, and those of them of which that year's cost is not known. */
  readonly services: number;
  readonly unknownServices: number;
  /** Whether what is not known can only add to run: no cost of it is entered below zero. */
  readonly unknownAdds: boolean;
}

/**
 * Run and one-off money of a fiscal year before the plan. A service's cost of that year is its actual lines where it
 * has any there, else its cost indexed from its cost year, where that is not later than the year asked for. A service
 * without any cost costs nothing, as in run today, and is not counted.
 */
export const bookedYear = onceForEach((plan: Plan, year: number): BookedYear => {
  const sums = bookedSums(plan, year);
  const at = (index: number) => sums[index] as number;
  return {
    run: at(0),
    oneOff: at(1),
    undated: at(2),
    hasOneOff: at(3) > 0,
    services: at(4),
    unknownServices: at(5),
    unknownAdds: at(6) === 0,
  };
});

/** As `bookedYear` reads them: sums, then how many lines of one-off money, and how many services of which kind. */
const bookedSums = takenOver(
  (plan: Plan, year: number) => {
    const sums = new Float64Array(7);
    for (const id of plan.initiative.keys()) addInitiative(plan, id, year, sums, 1);
    for (const service of plan.service.values()) addService(plan, service, year, sums, 1);
    return sums;
  },
  (booked, { before, patch, touched }, plan, year) => {
    const sums = booked.slice();
    for (const [of, sign] of [
      [before, -1],
      [plan, 1],
    ] as const) {
      for (const id of touched) addInitiative(of, id, year, sums, sign);
      for (const id of servicesIn(patch, before)) addService(of, of.service.get(id), year, sums, sign);
    }
    return sums;
  },
);

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] as number) + amount;
}

function addInitiative(plan: Plan, id: string, year: number, sums: Float64Array, sign: 1 | -1): void {
  for (const line of moneyLinesByOwner(plan.moneyLine).of(id)) {
    if (line.stage !== 'actual') continue;
    const amount = bookedIn(line, year);
    if (line.nature === 'run') add(sums, 0, sign * (amount ?? 0));
    else if (line.anchor === null) add(sums, 2, sign * line.amount);
    else if (amount !== null) {
      add(sums, 1, sign * amount);
      add(sums, 3, sign);
    }
  }
}

function addService(
  plan: Plan,
  service: Service | undefined,
  year: number,
  sums: Float64Array,
  sign: 1 | -1,
): void {
  if (!service || moneyLinesByOwner(plan.moneyLine).of(service.id).length === 0) return;
  add(sums, 4, sign);
  const cost = serviceIn(plan, service, year);
  if (cost !== null) return add(sums, 0, sign * cost);
  add(sums, 5, sign);
  if (serviceCost(plan, service.id) < 0) add(sums, 6, sign);
}

/** What an actual line booked in the quarters of a year; null where it booked nothing in them. */
function bookedIn({ anchor, amount, amounts }: MoneyLine, year: number): Money | null {
  if (anchor === null) return null;
  const from = quarterIn(year, 1) - anchor;
  const all = amounts ?? [amount];
  if (from + 4 <= 0 || from >= all.length) return null;
  return all.slice(Math.max(0, from), from + 4).reduce((sum, each) => sum + each, 0);
}

/** null: not known. */
function serviceIn(plan: Plan, service: Service, year: number): Money | null {
  const lines = moneyLinesByOwner(plan.moneyLine).of(service.id);
  const actual = lines.flatMap((line) => (line.stage === 'actual' ? (bookedIn(line, year) ?? []) : []));
  if (actual.length) return actual.reduce((sum, each) => sum + each, 0);
  const isKnown = service.costYear !== null && service.costYear <= year;
  return isKnown ? serviceCostInYear(plan, service, year) : null;
}
