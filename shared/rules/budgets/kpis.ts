import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { Coded } from '../decision';
import { bookedYear } from './booked';
import { driftOf } from './drift';

/** One key figure, with what it is made of. */
export interface Kpi extends Coded {
  readonly code: 'run-share-last' | 'run-share-next' | 'lights-on-share' | 'change-share' | 'run-growth';
  /** A share from 0 to 1, or a rate a year (0.04 = 4 %); null where it is not known. */
  readonly value: number | null;
  /** Where the value is not known: a share that it is not below, from the services that are known; else null. */
  readonly atLeast: number | null;
}

/**
 * The field's key figures of a scenario. Money in minor units; "last 12 months" are the four quarters before the plan's
 * first one, "next 12 months" the plan's first four.
 * - share of spend on run = run / all spend, run being what recurs (run today + added + saved): Gartner's "run" share
 * - lights-on share = (run + one-off of the run lane) / all spend
 * - change share = all one-off / all spend, of both lanes and what is booked of the backlog
 * - run-cost growth = (run of the last year shown / run of the first) ^ (1 / years between) - 1, compound
 * A figure over nothing is not known, nor is one over spend of which what runs today is not entered. Where the cost of some services in the last 12 months is not known, that share is
 * not either; what is known makes a lower bound of it, since more run can only raise run / (run + one-off), as long as
 * neither what is not known nor the one-off money is below zero.
 */
export function kpisOf(plan: Plan, scenarioId: string, yearCount: number): Kpi[] {
  const { years, entered } = driftOf(plan, scenarioId, yearCount);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return [];
  const { year, run, spend, change } = first;
  const lightsOn = run + change.run;
  const next: Kpi[] = [
    { ...known('run-share-next', shareOf(run, spend)), parameters: { year, run, spend } },
    {
      ...known('lights-on-share', shareOf(lightsOn, spend)),
      parameters: { year, run, lane: change.run, spend },
    },
    {
      ...known('change-share', shareOf(spend - run, spend)),
      parameters: { year, change: spend - run, spend },
    },
    {
      ...known('run-growth', growth(run, last.run, last.year - year)),
      parameters: { year, last: last.year, from: run, to: last.run },
    },
  ];
  return [runShareLast(plan), ...(entered.runToday ? next : next.map(withoutRunToday))];
}

function withoutRunToday(kpi: Kpi): Kpi {
  return { ...kpi, value: null, parameters: { ...kpi.parameters, withoutRunToday: 1 } };
}

function known<Code extends Kpi['code']>(code: Code, value: number | null) {
  return { code, value, atLeast: null };
}

function runShareLast(plan: Plan): Kpi {
  const year = settingsOf(plan).firstYear - 1;
  const booked = bookedYear(plan, year);
  const { run, oneOff, undated, hasOneOff, services, unknownServices, unknownAdds } = booked;
  const spend = run + oneOff;
  const share = hasOneOff ? shareOf(run, spend) : null;
  const bounds = unknownServices > 0 && unknownServices < services && unknownAdds && run >= 0 && oneOff >= 0;
  return {
    code: 'run-share-last',
    value: unknownServices === 0 ? share : null,
    atLeast: bounds ? share : null,
    parameters: { year, run, spend, undated, services, unknownServices, nothingBooked: hasOneOff ? 0 : 1 },
  };
}

function shareOf(part: Money, whole: Money): number | null {
  return whole > 0 ? part / whole : null;
}

function growth(from: Money, to: Money, years: number): number | null {
  return from > 0 && to > 0 && years > 0 ? (to / from) ** (1 / years) - 1 : null;
}
