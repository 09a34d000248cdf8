import { type BacklogRow, columnsOf, ownCells } from '../../shared/backlog/write/own-cells';
import { type ExportField, ownServiceColumns } from '../../shared/backlog/write/own-export';
import { type ServiceRow, serviceCells } from '../../shared/backlog/write/service-cells';
import { csvOf } from '../../shared/backlog/write/write-csv';

/** Initiatives as this app writes them. */
export function backlogCsv(
  rows: readonly BacklogRow[],
  { currency, fields = null }: { readonly currency: string; readonly fields?: readonly ExportField[] | null },
): string {
  const columns = columnsOf(fields);
  const headers = columns.map(([header]) => header);
  const cells = rows.map((row) => ownCells(row, columns, currency));
  return [...csvOf(headers, cells)].join('');
}

/** The same of services. */
export function servicesCsv(rows: readonly ServiceRow[], currency: string): string {
  const headers = ownServiceColumns.map(([header]) => header);
  const cells = rows.map((row) => serviceCells(row, currency));
  return [...csvOf(headers, cells)].join('');
}
