import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Service } from '../../model/records/service';
import { serviceInQuarter } from '../cards/run-today';

/** A fiscal year of a service: what was planned, what is forecast, what is booked, and what counts of it. */
export interface ServiceYear {
  readonly year: number;
  readonly planned: Money;
  /** Of the quarters that a forecast speaks of; null where none does. */
  readonly forecast: Money | null;
  /** null where nothing is booked. */
  readonly booked: Money | null;
  /** Booked, and of what nothing is booked for yet the forecast, else as planned: run today has this figure. */
  readonly cost: Money;
}

/** The money of a service in each of these fiscal years. */
export function serviceYears(plan: Plan, service: Service, years: readonly number[]): ServiceYear[] {
  return years.map((year) => {
    const quarters = [1, 2, 3, 4].map((number) => serviceInQuarter(plan, service, quarterIn(year, number)));
    const known = (of: 'forecast' | 'booked') =>
      quarters.reduce(
        (sum: Money | null, { [of]: amount }) => (amount === null ? sum : (sum ?? 0) + amount),
        null,
      );
    return {
      year,
      planned: quarters.reduce((sum, { planned }) => sum + planned, 0),
      forecast: known('forecast'),
      booked: known('booked'),
      cost: quarters.reduce((sum, { cost }) => sum + cost, 0),
    };
  });
}
