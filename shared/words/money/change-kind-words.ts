import { type Plan, settingsOf } from '../../model/plan';
import { type ChangeKinds, changeKindsInYear } from '../../rules/cards/change-kinds';
import { sentence } from '../counts';
import type { MoneyUnit } from '../money';
import { yearWords } from '../quarters';
import { inUnit } from '../report-units';
import { say } from '../say';
import type { Speech } from '../speech';

/** One-off money by what it is in the books, then by who does the work. */
export const changeKindWords: Readonly<Record<keyof ChangeKinds, string>> = {
  capex: say`capex`,
  opex: say`opex`,
  basisNotSaid: say`capex or opex not said`,
  internal: say`internal`,
  external: say`external`,
  sourcingNotSaid: say`internal or external not said`,
};

export const changeKindKeys: readonly (keyof ChangeKinds)[] = [
  'capex',
  'opex',
  'basisNotSaid',
  'internal',
  'external',
  'sourcingNotSaid',
];

const said: readonly (keyof ChangeKinds)[] = ['capex', 'opex', 'internal', 'external'];

/** How the two splits are made, as it stands below them. */
export const changeKindNote = say`Capex and opex with what is not said are all one-off money of the year; so are internal and external with what is not said. What is booked is as its lines say; the rest is in the proportion of the planned or forecast lines of the quarter. External days are external.`;

/** A table of one-off money by kind: a column for each, a row for each year. */
interface ChangeKindTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly year: number;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
}

/** Over so many years from the plan's first, in one unit; null where no line says what it is. */
export function changeKindTable(
  plan: Plan,
  scenarioId: string,
  yearCount: number,
  unit: MoneyUnit,
  speech: Speech,
): ChangeKindTable | null {
  const { firstYear } = settingsOf(plan);
  const years = Array.from({ length: yearCount }, (_, index) => {
    const year = firstYear + index;
    return { year, kinds: changeKindsInYear(plan, scenarioId, year) };
  });
  if (!years.some(({ kinds }) => said.some((key) => kinds[key] !== 0))) return null;
  return {
    columns: changeKindKeys.map((key) => sentence(changeKindWords[key])),
    rows: years.map(({ year, kinds }) => ({
      year,
      name: yearWords(year, speech),
      cells: changeKindKeys.map((key) => inUnit(kinds[key], unit, speech)),
    })),
  };
}
