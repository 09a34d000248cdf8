import type { Inspection } from '../inspect';
import type { Remark } from '../types';

/**
 * The file with a column chosen to tell its rows apart, whatever was guessed; the case of the name does not count. The
 * column that was the key until then becomes nothing. Refuses a name that no column has.
 */
export function withKeyColumn(inspection: Inspection, name: string): Inspection | Remark {
  const fold = (text: string) => text.trim().toLowerCase();
  const { columns } = inspection.mapping;
  const key =
    columns.find(({ column }) => column === name) ??
    columns.find(({ column }) => fold(column) === fold(name));
  if (!key) return { line: null, column: name, code: 'column-missing', parameters: { column: name } };
  const chosen = columns.map((column) => {
    if (column === key) return { ...column, field: 'sourceKey' as const };
    return column.field === 'sourceKey' ? { ...column, field: null } : column;
  });
  const { key: _, ...mapping } = inspection.mapping;
  return { ...inspection, mapping: { ...mapping, columns: chosen } };
}
