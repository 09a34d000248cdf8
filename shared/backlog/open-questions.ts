import type { ColumnJudgement } from './judge-columns';
import type { Question } from './questions';
import { type LengthUnit, lengthUnits } from './read-length';
import type { Remark } from './types';

/** What is left to ask of the columns: of each what was said in doubt of it, with what was taken until it is answered. */
export function openQuestions(
  remarks: readonly Remark[],
  columns: readonly ColumnJudgement[],
): readonly Question[] {
  return remarks.flatMap((remark) => questionOf(remark, columns) ?? []);
}

function questionOf(
  { code, column, parameters }: Remark,
  columns: readonly ColumnJudgement[],
): Question | null {
  if (column === null) return null;
  const judged = columns.find((each) => each.column === column);
  const example = String(parameters['example'] ?? '');
  switch (code) {
    case 'scale-uncertain':
      return { kind: 'scale', column, suggested: Number(parameters['suggested']) };
    case 'unit-uncertain':
      return { kind: 'unit', column, suggested: unitNamed(parameters['unit']) };
    case 'number-format-ambiguous':
      return { kind: 'decimal', column, example, suggested: judged?.decimal ?? '.' };
    case 'date-order-ambiguous':
      return { kind: 'day-order', column, example, suggested: judged?.dayOrder ?? 'day-month' };
    default:
      return null;
  }
}

function unitNamed(unit: unknown): LengthUnit {
  return lengthUnits.find((each) => each === unit) ?? 'quarters';
}
