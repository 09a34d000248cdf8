import { isValueField } from '../fields';
import type { ColumnGuess } from '../mapping/guess-mapping';
import type { ColumnValues, Question } from './questions';

/** A question for each column of lengths whose unit was guessed. */
export function unitQuestions(guesses: readonly ColumnGuess[]): Question[] {
  return guesses.flatMap(({ column, unit, unitUncertain }): Question[] =>
    unitUncertain && unit !== null ? [{ kind: 'unit', column, suggested: unit }] : [],
  );
}

/** A question for each column with values that neither the mapping nor their words explain. */
export function valueQuestions(columns: readonly ColumnValues[]): Question[] {
  return columns.flatMap(({ column, field, values }): Question[] => {
    const unknown = values.filter(({ how }) => how === 'none').length;
    return unknown > 0 && isValueField(field) ? [{ kind: 'values', column, field, unknown }] : [];
  });
}
