import { ownSheets } from '../../shared/backlog/book';
import type { OwnCell } from '../../shared/backlog/own-cells';
import { type OwnField, ownServiceColumns } from '../../shared/backlog/own-export';
import { allowedServiceValues, allowedValues, type OwnSheet, ownSheet } from '../../shared/backlog/own-sheet';
import { type SheetChoices, sheetChoices } from '../../shared/backlog/sheet-choices';
import { exampleCells, explainingCells, templateColumns } from '../../shared/backlog/template';
import { csvOf } from '../../shared/backlog/write-csv';
import type { TableFormat } from '../../shared/contract/control';
import type { Plan } from '../../shared/model/plan';
import { type BacklogColumns, backlogTable, headersOf } from './backlog-table';
import { serviceRows } from './service-rows';
import { writeWhole } from './write-whole';

/** A table on its way to a file, whatever its format. */
interface Written {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly OwnCell[])[];
  /** What stands beside it in a workbook. */
  readonly allowed: OwnSheet;
  /** The lists that the cells of a workbook offer. */
  readonly choices: SheetChoices;
}

/** Writes the initiatives as a scenario has them, all fields or some; says how many rows. */
export function exportBacklog(
  plan: Plan,
  path: string,
  format: TableFormat,
  { scenarioId, fields }: { readonly scenarioId: string; readonly fields: readonly OwnField[] | null },
): Promise<number> {
  const { rows, ...columns } = backlogTable(plan, scenarioId, fields);
  return write(path, format, initiatives(plan, columns, rows));
}

/** Writes what runs today, in the plan's order; says how many services. */
export function exportServices(plan: Plan, path: string, format: TableFormat): Promise<number> {
  const allowed = allowedServiceValues();
  return write(path, format, {
    sheet: ownSheets.services,
    headers: ownServiceColumns.map(([header]) => header),
    rows: serviceRows(plan),
    allowed,
    choices: sheetChoices(ownServiceColumns, allowed),
  });
}

/** Writes a table to fill in, with a row that shows how; an import leaves that row out. */
export async function exportTemplate(plan: Plan, path: string, format: TableFormat): Promise<number> {
  const rows = format === 'csv' ? [explainingCells(), exampleCells()] : [exampleCells()];
  await write(path, format, initiatives(plan, { columns: templateColumns, figures: [] }, rows));
  return 0;
}

function initiatives(plan: Plan, columns: BacklogColumns, rows: Written['rows']): Written {
  const allowed = allowedValues(columns.columns, plan, columns.figures);
  const choices = sheetChoices(columns.columns, allowed);
  return { sheet: ownSheets.backlog, headers: headersOf(columns), rows, allowed, choices };
}

async function write(path: string, format: TableFormat, written: Written) {
  const { sheet, headers, rows, allowed, choices } = written;
  if (format === 'csv') writeWhole(path, Buffer.from(csvOf(headers, rows), 'utf8'));
  else {
    // Only who writes a workbook waits for what writes them to be read.
    const { writeBook } = await import('./workbook/write-book');
    writeWhole(path, await writeBook([{ ...ownSheet(sheet, headers, rows), choices }, allowed]));
  }
  return rows.length;
}
