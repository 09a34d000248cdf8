import { cellOf, columnOf, type RowReading } from './row-reading';
import type { Table } from './table';

/** What stands in place of an id in the row of a template that only shows how one is filled in. */
export const exampleId = 'example';

/**
 * True for a row of the app's own table that names the initiative it was written from: it is as the plan has it, whatever
 * would be odd in a row that somebody typed.
 */
export function isOfPlan(row: RowReading): boolean {
  if (!row.table.own) return false;
  const id = cellOf(row, columnOf(row, 'planId')).trim();
  return id !== '' && id !== exampleId;
}

/** True for the row of a template that shows how one is filled in. */
export function isExample({ own, byField }: Table, cells: readonly string[]): boolean {
  const column = own ? byField.get('planId') : undefined;
  return column !== undefined && cells[column.index]?.trim().toLowerCase() === exampleId;
}
