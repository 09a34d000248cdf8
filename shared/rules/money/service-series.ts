import type { Money } from '../../model/money';
import { type Quarter, quarterOfDay } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import { indexedFourth } from '../tables/indexed';
import { sumOf } from '../tables/lines';
import { type BookedRun, bookedRunOf, stillExpected } from './booked-run';
import { forecastsOf } from './service-forecasts';

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

/** The last quarter a service runs in, the one its sunset lies in; null where it has none. */
export function lastQuarterOf(service: Pick<Service, 'sunset'>, firstMonth: number): Quarter | null {
  return service.sunset === null ? null : quarterOfDay(service.sunset, firstMonth);
}

/**
 * What a service costs in any quarter. Planned is its year, indexed from its cost year (else the plan's first) on, in
 * four even parts. A forecast takes its place (`forecastsOf`). After its sunset nothing is planned or forecast. What is booked
 * takes the place of both, month by month (`bookedRunOf`).
 */
export function serviceSeries(
  service: Service,
  lines: readonly MoneyLine[],
  { firstYear, fiscalYearFirstMonth }: ServiceSettings,
): ServiceSeries {
  const costYear = service.costYear ?? firstYear;
  const yearly = sumOf(lines, 'run') ?? 0;
  const last = lastQuarterOf(service, fiscalYearFirstMonth);
  const forecastIn = forecastsOf(service, lines, costYear);
  const booked = bookedRunOf(lines, fiscalYearFirstMonth);
  const inQuarter = (quarter: Quarter) => {
    const runs = last === null || quarter <= last;
    const planned = runs ? indexedFourth(yearly, service, costYear, quarter) : 0;
    const said = forecastIn(quarter);
    return together(planned, said === null || runs ? said : 0, booked.get(quarter));
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
