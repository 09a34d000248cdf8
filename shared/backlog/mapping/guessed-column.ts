import { isValueField } from '../fields';
import type { MappedColumn } from '../mapping';
import type { ColumnGuess } from './guess-mapping';

/** A guess as the mapping has it. */
export function columnOfGuess(guess: ColumnGuess): MappedColumn {
  const { column, field, reason, scale, unit, more } = guess;
  const assumed = reason === 'content' && field !== null && isValueField(field);
  return {
    column,
    field,
    ...(scale === 1 ? {} : { scale }),
    ...(unit === null ? {} : { unit }),
    ...more,
    ...(assumed ? { assumed } : {}),
  };
}

/** A column of a mapping as a guess that nobody doubts. */
export function guessOfColumn(known: MappedColumn, why: 'given' | 'remembered'): ColumnGuess {
  const { column, field, scale = 1, unit = null, ...more } = known;
  const reason = field === null ? null : why;
  return {
    column,
    field,
    reason,
    more,
    scale,
    scaleUncertain: false,
    suggestedScale: null,
    unit,
    unitUncertain: false,
  };
}
