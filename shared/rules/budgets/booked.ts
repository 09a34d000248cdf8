import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import { bookedOfService, serviceCost, serviceCostInYear } from '../cards/run-today';
import { takenOver } from '../cards/taken-over';
import { moneyLinesByOwner } from '../tables/lines';
import { onceForEach } from '../tables/memo';
import { servicesIn } from '../tables/touched';
import { savedOfServiceInYear, servicesChangedBy, unbookedRunInYear } from './live-before';

/** What was spent in one fiscal year, as far as the plan knows it. */
export interface BookedYear {
  /**
   * What services cost, as on the services screen, less what live work saved of them; the actual run lines of initiatives,
   * and what live ones ran in the quarters nothing is booked for.
   */
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
 * Run and one-off money of a fiscal year before the plan. A service costs what `serviceSeries` says of its quarters: what
 * is booked and, of the months nothing is booked for, its forecast or its cost, where its cost year is not later than the
 * year asked for. Where it is later, the cost is not known, and what is booked is in the sum. A service without any cost
 * costs nothing, as in run today, and is not counted. What the plan funds and was live then adds and saves as planned where
 * nothing is booked, so that a year has the run that it was planned with once the next one is started.
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
  (booked, { before, patch, reworked }, plan, year) => {
    const sums = booked.slice();
    const services = new Set(servicesIn(patch, before));
    for (const of of [before, plan]) for (const id of servicesChangedBy(of, reworked)) services.add(id);
    for (const [of, sign] of [
      [before, -1],
      [plan, 1],
    ] as const) {
      for (const id of reworked) addInitiative(of, id, year, sums, sign);
      for (const id of services) addService(of, of.service.get(id), year, sums, sign);
    }
    return sums;
  },
);

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] as number) + amount;
}

function addInitiative(plan: Plan, id: string, year: number, sums: Float64Array, sign: 1 | -1): void {
  add(sums, 0, sign * unbookedRunInYear(plan, id, year));
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
  const { amount, isKnown } = serviceIn(plan, service, year);
  add(sums, 0, sign * amount);
  if (isKnown) {
    add(sums, 0, -sign * savedOfServiceInYear(plan, service, year));
    return;
  }
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

/** What a service cost in a year; where that is not known, what is booked of it. */
function serviceIn(plan: Plan, service: Service, year: number): { amount: Money; isKnown: boolean } {
  const quarters = [1, 2, 3, 4].map((number) => quarterIn(year, number));
  const booked = quarters.flatMap((quarter) => bookedOfService(plan, service).get(quarter) ?? []);
  const isOfThen = service.costYear !== null && service.costYear <= year;
  const isPaid = booked.length === 4 && booked.every(({ months }) => months === 3);
  const isOnlyBooked =
    booked.length > 0 &&
    moneyLinesByOwner(plan.moneyLine)
      .of(service.id)
      .every(({ stage }) => stage === 'actual');
  if (isOfThen || isPaid || isOnlyBooked)
    return { amount: serviceCostInYear(plan, service, year), isKnown: true };
  return { amount: booked.reduce((sum, { amount }) => sum + amount, 0), isKnown: false };
}
