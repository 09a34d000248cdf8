import { evenShare, type Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import { fiscalYearOf, type Quarter, quarterIn, quarterOfDay, quarterOfYear } from '../model/quarter';
import type { Service } from '../model/service';
import { type BookedRun, bookedRunOf, stillExpected } from './booked-run';
import { sumOf } from './lines';

/** What is needed of the plan's settings. */
interface ServiceSettings {
  readonly firstYear: number;
  /** 1 to 12. */
  readonly fiscalYearFirstMonth: number;
}

/** What a service costs in a quarter, and what of it is only expected. */
export interface ServiceQuarter {
  readonly planned: Money;
  /** null where none speaks of the quarter. */
  readonly forecast: Money | null;
  /** null where nothing is booked. */
  readonly booked: Money | null;
  /** What nothing is booked for yet: of the forecast where there is one, else as planned. */
  readonly expected: Money;
  /** Booked + expected (EAC = AC + ETC): what counts. */
  readonly cost: Money;
}

interface ServiceSeries {
  readonly booked: ReadonlyMap<Quarter, BookedRun>;
  readonly inQuarter: (quarter: Quarter) => ServiceQuarter;
}

/**
 * A yearly cost after indexation (basis points a year, compounded) over `years` whole years, in whole minor units:
 * cost * (1 + indexation / 10,000) ^ years, rounded half away from zero.
 */
function indexedCost(yearly: Money, indexation: number, years: number): Money {
  if (indexation === 0 || years <= 0) return yearly;
  return Math.sign(yearly) * Math.round(Math.abs(yearly) * (1 + indexation / 10_000) ** years);
}

/** The part of a yearly sum of the fiscal year `from` that falls in a quarter: indexed, in four even parts. */
export function indexedFourth(yearly: Money, service: Service, from: number, quarter: Quarter): Money {
  const indexed = indexedCost(yearly, service.indexation, fiscalYearOf(quarter) - from);
  return evenShare(indexed, quarterOfYear(quarter) - 1, 4);
}

/** The last quarter a service runs in, the one its sunset lies in; null where it has none. */
export function lastQuarterOf(service: Pick<Service, 'sunset'>, firstMonth: number): Quarter | null {
  return service.sunset === null ? null : quarterOfDay(service.sunset, firstMonth);
}

/**
 * The most that a service costs in a year from the quarter `from` on, before indexation, as entered: what is planned as
 * long as no forecast has taken its place, and each forecast that still speaks of a quarter. null where none is entered.
 */
export function mostAYear(
  { costYear }: Pick<Service, 'costYear'>,
  lines: readonly MoneyLine[],
  firstYear: number,
): Money | null {
  const from = quarterIn(firstYear, 1);
  const planned = sumOf(lines, 'run');
  const forecasts = forecastsOf(lines, costYear ?? firstYear);
  const passed = forecasts.findLastIndex(({ begins }) => begins <= from);
  const said = forecasts.slice(Math.max(0, passed)).map(({ amount }) => amount);
  if (passed < 0 && planned !== null) said.push(planned);
  return said.length ? Math.max(...said) : null;
}

interface Forecast {
  readonly begins: Quarter;
  readonly amount: Money;
}

/**
 * What a service costs in any quarter. Planned is its year, indexed from its cost year (else the plan's first) on, in
 * four even parts. A forecast takes its place from its quarter on, indexed from that quarter's year, until a later one
 * does; forecasts of one quarter are added up, and one without a quarter is of the cost year. After its sunset nothing is
 * planned or forecast. What is booked takes the place of both, month by month (`bookedRunOf`).
 */
export function serviceSeries(
  service: Service,
  lines: readonly MoneyLine[],
  { firstYear, fiscalYearFirstMonth }: ServiceSettings,
): ServiceSeries {
  const costYear = service.costYear ?? firstYear;
  const yearly = sumOf(lines, 'run') ?? 0;
  const last = lastQuarterOf(service, fiscalYearFirstMonth);
  const forecasts = forecastsOf(lines, costYear);
  const booked = bookedRunOf(lines, fiscalYearFirstMonth);
  const inQuarter = (quarter: Quarter) => {
    const runs = last === null || quarter <= last;
    const planned = runs ? indexedFourth(yearly, service, costYear, quarter) : 0;
    const said = forecasts.findLast(({ begins }) => begins <= quarter);
    const forecast =
      said && (runs ? indexedFourth(said.amount, service, fiscalYearOf(said.begins), quarter) : 0);
    return together(planned, forecast ?? null, booked.get(quarter));
  };
  return { booked, inQuarter };
}

function together(planned: Money, forecast: Money | null, booked: BookedRun | undefined): ServiceQuarter {
  const expected = stillExpected(forecast ?? planned, booked);
  return {
    planned,
    forecast,
    booked: booked?.amount ?? null,
    expected,
    cost: (booked?.amount ?? 0) + expected,
  };
}

/** By the quarter each begins in, the earliest first. */
function forecastsOf(lines: readonly MoneyLine[], costYear: number): Forecast[] {
  const byQuarter = new Map<Quarter, Money>();
  for (const { nature, stage, anchor, amount } of lines) {
    if (nature !== 'run' || stage !== 'forecast') continue;
    const begins = anchor ?? costYear * 4;
    byQuarter.set(begins, (byQuarter.get(begins) ?? 0) + amount);
  }
  return [...byQuarter].map(([begins, amount]) => ({ begins, amount })).sort((a, b) => a.begins - b.begins);
}
