import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, type Quarter, quarterIn } from '../../model/quarter';
import { bookingsOf } from '../../model/records/actual-line';
import type { Service } from '../../model/records/service';
import { bookedOfService, serviceInQuarter } from '../cards/run-today';
import { changedRows, takenOver } from '../cards/taken-over';
import type { Command } from '../command';
import { simpleMoneyLine } from '../initiatives/simple-lines';
import { heldFor } from '../money/service-forecasts';
import { moneyLinesByOwner } from '../tables/lines';
import { servicesIn } from '../tables/touched';

/** A month, or a quarter where no month is named, in which as much is booked of a service as its whole year was to cost. */
export interface YearBill {
  readonly year: number;
  readonly quarter: Quarter;
  /** A calendar month as "2027-01"; empty where the quarter alone is said. */
  readonly period: string;
  readonly booked: Money;
  /** What the year was to cost: as forecast, else as planned. */
  readonly whole: Money;
  /** What the other months of the year still expect on top of it: more than nothing. */
  readonly expected: Money;
}

/** From nine tenths of the year on; a bill is seldom the planned sum to the cent. */
function isYear(booked: Money, whole: Money): boolean {
  return whole > 0 && booked * 10 >= whole * 9;
}

/**
 * Whether one booking of a fiscal year looks like the bill of all of it while other months of the year are still
 * expected: then the year counts nearly twice. What is booked of one month is taken together. null where it does not.
 */
function yearBillOf(plan: Plan, service: Service, year: number): YearBill | null {
  let [whole, expected] = [0, 0];
  for (let number = 1; number <= 4; number++) {
    const { planned, forecast, expected: ahead } = serviceInQuarter(plan, service, quarterIn(year, number));
    whole += forecast ?? planned;
    expected += ahead;
  }
  if (expected <= 0) return null;
  const [largest] = bookedTogether(plan, service, year).sort((a, b) => b.booked - a.booked);
  return largest && isYear(largest.booked, whole) ? { year, ...largest, whole, expected } : null;
}

type Together = Pick<YearBill, 'quarter' | 'period' | 'booked'>;

/** What is booked in a year by month, or by quarter where a booking names no month. */
function bookedTogether(plan: Plan, service: Service, year: number): Together[] {
  const all = new Map<string, Together>();
  const add = (quarter: Quarter, period: string, amount: Money) => {
    if (fiscalYearOf(quarter) !== year) return;
    const key = `${quarter} ${period}`;
    all.set(key, { quarter, period, booked: (all.get(key)?.booked ?? 0) + amount });
  };
  for (const line of moneyLinesByOwner(plan.moneyLine).of(service.id)) {
    if (line.nature !== 'run' || line.stage !== 'actual' || line.anchor === null) continue;
    for (const [index, amount] of (line.amounts ?? []).entries()) add(line.anchor + index, '', amount);
    if (line.amounts) continue;
    for (const { period, amount } of bookingsOf(line))
      add(line.anchor, /^\d{4}-\d\d$/.test(period) ? period : '', amount);
  }
  return [...all.values()];
}

/** By service, the first such bill of the plan's years; in no order. */
export const yearBillsOf = takenOver(
  (plan: Plan): ReadonlyMap<string, YearBill> =>
    changedRows(new Map(), plan.service.keys(), (id) => firstBill(plan, id)),
  (before, change, plan) =>
    changedRows(before, servicesIn(change.patch, change.before), (id) => firstBill(plan, id)),
);

function firstBill(plan: Plan, id: string): YearBill | undefined {
  const service = plan.service.get(id);
  if (!service) return undefined;
  const { firstYear } = settingsOf(plan);
  const years = new Set([...bookedOfService(plan, service).keys()].map(fiscalYearOf));
  for (const year of [...years].sort((a, b) => a - b)) {
    const bill = year < firstYear ? null : yearBillOf(plan, service, year);
    if (bill) return bill;
  }
  return undefined;
}

/**
 * What makes such a booking the bill of the year: nothing more is forecast for it, and the years after stay as they are.
 * null where a forecast for quarters of that year says something of its own. `id` is that of the new line.
 */
export function yearBillMend(
  plan: Plan,
  { id: serviceId }: Service,
  year: number,
  id: string,
): Command | null {
  const [from, until] = [quarterIn(year, 1), quarterIn(year, 4)];
  const isSaid = moneyLinesByOwner(plan.moneyLine)
    .of(serviceId)
    .some(
      ({ stage, amounts, anchor }) =>
        stage === 'forecast' &&
        amounts !== null &&
        (anchor === null || (anchor <= until && anchor + amounts.length > from)),
    );
  if (isSaid) return null;
  const line = { ...simpleMoneyLine({ serviceId }, 'run', 0), id, stage: 'forecast' as const, anchor: from };
  return { type: 'money/set', line: { ...line, ...heldFor(0, 4) } };
}
