import { isValueField, type MappedField } from '../fields';
import type { DistinctValue } from '../questions/questions';
import { codeOf } from './value-words';

/**
 * What a cell of a column of values stands for: as the mapping says, else by its words; of names such as a business unit
 * the text itself. Nothing (`code` null) where the mapping leaves it empty or its words are not known.
 */
export function meaningOf(
  column: { readonly values: ReadonlyMap<string, string | null> },
  field: MappedField,
  cell: string,
): Pick<DistinctValue, 'code' | 'how'> {
  const given = column.values.get(column.values.has(cell) ? cell : cell.trim());
  if (given !== undefined) return { code: given, how: 'given' };
  const code = isValueField(field) ? codeOf(field, cell) : cell.trim();
  return { code, how: code === null ? 'none' : 'word' };
}
