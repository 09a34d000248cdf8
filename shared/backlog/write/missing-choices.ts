import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, quarterIn, quarterOfYear } from '../../model/quarter';
import { ownSheets } from '../file/book';
import { valueCodes } from '../values/value-words';
import type { OwnField } from './own-export';
import type { ExplainingSheet, SheetCell, SheetChoices } from './own-sheet';

/** What the rows of the explaining sheet are called that list names. */
export const peopleOfPlan = 'Named in the plan';
export const goalsOfPlan = 'Goals of the plan';
export const peersOfPlan = 'Peers of the plan';
export const pressuresOfPeers = 'Pressures of the peers';

/** A column of the table: one of the app's own, or one of goals alone. */
export type AnswerColumn = readonly [header: string, field: OwnField | 'peer' | 'pressure'];

/** What the cells of each column offer; something else may be typed as well. */
export function answerChoices(
  plan: Plan,
  columns: readonly AnswerColumn[],
  allowed: ExplainingSheet,
): SheetChoices {
  const choices = new Map<string, string>();
  for (const [header, field] of columns) {
    const source = sourceOf(plan, field, allowed);
    if (source !== null) choices.set(header, source);
  }
  return choices;
}

function sourceOf(plan: Plan, field: AnswerColumn[1], allowed: ExplainingSheet): string | null {
  switch (field) {
    case 'outcome':
    case 'benefitKind':
      return listed(valueCodes[field]);
    case 'deliveryRisk':
      return listed(['1', '2', '3', '4', '5']);
    case 'start':
      return listed(quarters(plan));
    case 'goal':
      return named(allowed, goalsOfPlan);
    case 'businessOwner':
    case 'itOwner':
    case 'sponsor':
      return named(allowed, peopleOfPlan);
    case 'peer':
      return named(allowed, peersOfPlan);
    case 'pressure':
      return named(allowed, pressuresOfPeers);
    default:
      return null;
  }
}

function listed(codes: readonly string[]): string {
  return `"${codes.join(',')}"`;
}

/** A list that stands in a cell holds 255 characters: so many quarters and no more. */
const mostQuarters = 24;

function quarters(plan: Plan): string[] {
  const { firstYear, horizonYears } = settingsOf(plan);
  const from = quarterIn(firstYear, 1);
  return Array.from({ length: Math.min(mostQuarters, horizonYears * 4) }, (_, index) => from + index).map(
    (quarter) => `${fiscalYearOf(quarter)} Q${quarterOfYear(quarter)}`,
  );
}

/** The names stand one below the other in the third column; rows are counted from 1, and the first is the header. */
function named({ rows }: ExplainingSheet, what: string): string | null {
  const isOne = ([cell]: readonly SheetCell[]) =>
    cell !== null && cell !== undefined && 'text' in cell && cell.text === what;
  const first = rows.findIndex(isOne);
  if (first < 0) return null;
  return `'${ownSheets.allowed}'!$C$${first + 2}:$C$${rows.findLastIndex(isOne) + 2}`;
}
