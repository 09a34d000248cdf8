import { minorPerMajor } from '../../../shared/model/money';
import { type Quarter, quarterIn } from '../../../shared/model/quarter';
import type { Command } from '../../../shared/rules/command';
import { newId } from '../plan/new-id';

/** A command of the sample, with the reason where the rules ask for one. */
export interface Step {
  readonly command: Command;
  readonly reason?: string;
}

/** How the sample's data speak of records, years and money; all of it relative to the plan's first year. */
export interface SampleNames {
  /** The scenario that is the plan. */
  readonly scenarioId: string;
  readonly firstYear: number;
  /** When the sample is made, ISO 8601 in UTC. */
  readonly at: string;
  /** The same id for the same name. */
  id(name: string): string;
  /** The initiative of a key of the sample backlog; throws where there is none. */
  work(key: string): string;
  /** `year` 0 is the plan's first; `number` 1 to 4. */
  quarter(year: number, number: number): Quarter;
  /** A day as YYYY-MM-DD of that year; `monthAndDay` as "06-30". */
  day(year: number, monthAndDay: string): string;
  /** Whole units of the plan's currency as minor units. */
  money(units: number): number;
}

interface Made {
  readonly scenarioId: string;
  readonly firstYear: number;
  readonly currency: string;
  readonly at: string;
  /** Initiatives by their keys. */
  readonly works: ReadonlyMap<string, string>;
}

export function sampleNames({ scenarioId, firstYear, currency, at, works }: Made): SampleNames {
  const ids = new Map<string, string>();
  const factor = minorPerMajor(currency);
  return {
    scenarioId,
    firstYear,
    at,
    id: (name) => {
      const known = ids.get(name) ?? newId();
      ids.set(name, known);
      return known;
    },
    work: (key) => {
      const id = works.get(key);
      if (id === undefined) throw new Error(`the sample backlog has no ${key}`);
      return id;
    },
    quarter: (year, number) => quarterIn(firstYear + year, number),
    day: (year, monthAndDay) => `${firstYear + year}-${monthAndDay}`,
    money: (units) => units * factor,
  };
}

/** Commands that ask nothing. */
export function plainly(commands: readonly Command[]): Step[] {
  return commands.map((command) => ({ command }));
}
