import { cellOf, columnOf, type RowReading } from './row-reading';

/** What stands in place of an id in the row of a template that only shows how one is filled in. */
export const exampleId = 'example';

/**
 * True for a row of the app's own table that names the initiative it was written from: it is as the plan has it, whatever
 * would be odd in a row that somebody typed.
 */
export function isOfPlan(row: RowReading): boolean {
  const id = idOf(row);
  return id !== '' && id !== exampleId;
}

/** True for the row of a template that shows how one is filled in. */
export function isExample(row: RowReading): boolean {
  return idOf(row) === exampleId;
}

function idOf(row: RowReading): string {
  return row.table.own ? cellOf(row, columnOf(row, 'planId')).trim() : '';
}
