import { allocate, type Money } from '../../model/money';
import { fiscalYearOf, type Quarter, quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import { indexedFourth } from '../tables/indexed';
import { sumOf } from '../tables/lines';

/** Of the lines of a service: a forecast of a year that holds from its quarter on. */
interface Open {
  readonly begins: Quarter;
  /** A year. */
  readonly amount: Money;
}

type HowLong = Pick<MoneyLine, 'amount' | 'spread' | 'amounts'>;

/** What makes a forecast hold for so many quarters alone: `amount` in all, spread evenly (largest remainder). */
export function heldFor(amount: Money, quarterCount: number): HowLong {
  return { amount, spread: 'manual', amounts: allocate(amount, Array<number>(quarterCount).fill(1)) };
}

/**
 * The same forecast for another number of quarters, or with null from its quarter on. Quarters it had keep their sums, further
 * ones are as the last; one that held on gives each quarter a fourth of its year, and one that is to hold on has the year its
 * quarters come to on the average.
 */
export function holdingFor({ amount, amounts }: HowLong, quarterCount: number | null): HowLong {
  if (quarterCount === null) {
    const yearly = amounts ? Math.round((amount * 4) / amounts.length) : amount;
    return { amount: yearly, spread: 'even', amounts: null };
  }
  if (!amounts) return heldFor(Math.round((amount * quarterCount) / 4), quarterCount);
  const last = amounts.at(-1) ?? 0;
  return summedUp(Array.from({ length: quarterCount }, (_, index) => amounts[index] ?? last));
}

/** The same with another sum in one of its quarters, counted from 0. */
export function withQuarter(amounts: readonly Money[], at: number, amount: Money): HowLong {
  return summedUp(amounts.map((before, index) => (index === at ? amount : before)));
}

function summedUp(amounts: Money[]): HowLong {
  return { amount: amounts.reduce((sum, each) => sum + each, 0), spread: 'manual', amounts };
}

/**
 * What is forecast of a service in a quarter; null where no forecast speaks of it. One that has sums by quarter holds in
 * those quarters alone, as they are, and goes before any other: it is the more particular. Of several the one that begins
 * last counts. Any other holds from its quarter on, indexed from that quarter's year, until the next one begins. What
 * begins in the same quarter is added up; one without a quarter is of the cost year.
 */
export function forecastsOf(
  service: Service,
  lines: readonly MoneyLine[],
  costYear: number,
): (quarter: Quarter) => Money | null {
  const held = heldForecasts(lines, costYear);
  const open = openForecasts(lines, costYear);
  return (quarter) => {
    const own = held.get(quarter);
    if (own !== undefined) return own;
    const said = open.findLast(({ begins }) => begins <= quarter);
    return said ? indexedFourth(said.amount, service, fiscalYearOf(said.begins), quarter) : null;
  };
}

/**
 * The most that a service costs in a year from the plan's first on, before indexation, as entered: what is planned as long
 * as no forecast has taken its place for good, each forecast that still holds on, and four times the dearest quarter of
 * one for given quarters. null where none is entered.
 */
export function mostAYear(
  { costYear }: Pick<Service, 'costYear'>,
  lines: readonly MoneyLine[],
  firstYear: number,
): Money | null {
  const from = quarterIn(firstYear, 1);
  const planned = sumOf(lines, 'run');
  const open = openForecasts(lines, costYear ?? firstYear);
  const passed = open.findLastIndex(({ begins }) => begins <= from);
  const said = open.slice(Math.max(0, passed)).map(({ amount }) => amount);
  if (passed < 0 && planned !== null) said.push(planned);
  for (const [quarter, amount] of heldForecasts(lines, costYear ?? firstYear))
    if (quarter >= from) said.push(amount * 4);
  return said.length ? Math.max(...said) : null;
}

/** By the quarter each begins in, the earliest first. */
function openForecasts(lines: readonly MoneyLine[], costYear: number): Open[] {
  const byQuarter = new Map<Quarter, Money>();
  for (const line of lines) {
    if (!isForecast(line) || line.amounts) continue;
    const begins = line.anchor ?? quarterIn(costYear, 1);
    byQuarter.set(begins, (byQuarter.get(begins) ?? 0) + line.amount);
  }
  return [...byQuarter].map(([begins, amount]) => ({ begins, amount })).sort((a, b) => a.begins - b.begins);
}

/** By quarter; each sum with the quarter its line begins in, so that the one that begins last is known. */
function heldForecasts(lines: readonly MoneyLine[], costYear: number): ReadonlyMap<Quarter, Money> {
  const sums = new Map<Quarter, Money>();
  const begun = new Map<Quarter, Quarter>();
  for (const line of lines) {
    if (!isForecast(line)) continue;
    const begins = line.anchor ?? quarterIn(costYear, 1);
    for (const [index, amount] of (line.amounts ?? []).entries()) {
      const quarter = begins + index;
      const before = begun.get(quarter) ?? -Infinity;
      if (begins < before) continue;
      sums.set(quarter, begins === before ? (sums.get(quarter) ?? 0) + amount : amount);
      begun.set(quarter, begins);
    }
  }
  return sums;
}

function isForecast({ nature, stage }: MoneyLine): boolean {
  return nature === 'run' && stage === 'forecast';
}
