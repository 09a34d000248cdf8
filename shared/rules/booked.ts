import type { Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import type { Plan } from '../model/plan';
import type { Service } from '../model/service';
import { moneyLinesByOwner } from './lines';
import { serviceCost, serviceCostInYear } from './run-today';
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
export function bookedYear(plan: Plan, year: number): BookedYear {
  const sums = { run: 0, oneOff: 0, undated: 0, hasOneOff: false };
  const known = { services: 0, unknownServices: 0, unknownAdds: true };
  for (const line of plan.moneyLine.values()) {
    if (line.stage !== 'actual' || line.initiativeId === null) continue;
    const amount = bookedIn(line, year);
    if (line.nature === 'run') sums.run += amount ?? 0;
    else if (line.anchor === null) sums.undated += line.amount;
    else if (amount !== null) {
      sums.oneOff += amount;
      sums.hasOneOff = true;
    }
  }
  for (const service of plan.service.values()) {
    if (moneyLinesByOwner(plan.moneyLine).of(service.id).length === 0) continue;
    known.services++;
    const cost = serviceIn(plan, service, year);
    if (cost !== null) sums.run += cost;
    else {
      known.unknownServices++;
      if (serviceCost(plan, service.id) < 0) known.unknownAdds = false;
    }
  }
  return { ...sums, ...known };
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
