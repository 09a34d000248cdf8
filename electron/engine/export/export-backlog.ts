import { listSheets, ownSheets } from '../../../shared/backlog/file/book';
import type { ListTarget } from '../../../shared/backlog/list-fields';
import { ownFieldColumnsFor } from '../../../shared/backlog/mapping/own-field-columns';
import { agreementCells } from '../../../shared/backlog/write/agreement-cells';
import type { OwnCell } from '../../../shared/backlog/write/own-cells';
import {
  type ExportField,
  ownAgreementColumns,
  ownServiceColumns,
} from '../../../shared/backlog/write/own-export';
import {
  allowedAgreementValues,
  allowedListValues,
  allowedServiceValues,
  allowedValues,
  type OwnSheet,
  ownSheetSteps,
  type SheetChoices,
} from '../../../shared/backlog/write/own-sheet';
import { sheetChoices } from '../../../shared/backlog/write/sheet-choices';
import { exampleCells, explainingCells, templateColumns } from '../../../shared/backlog/write/template';
import { csvOf, rowsInText } from '../../../shared/backlog/write/write-csv';
import type { TableFormat } from '../../../shared/contract/export-formats';
import type { Plan } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { ownFieldsInOrder } from '../../../shared/rules/tables/own-in-order';
import { inSlices, type Job } from '../between';
import { listTable } from '../lists/list-tables';
import { writeBook } from '../workbook/write-book';
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

/** Who may leave an export off, and hears of its progress where anybody does. */
export type ExportJob = Pick<Job, 'cancelled'> & Partial<Pick<Job, 'progress'>>;

/** Where a table goes, and how. */
interface Target {
  readonly path: string;
  readonly format: TableFormat;
  readonly job: ExportJob;
}

/** Rows are found, become cells, and are written. */
const parts = 3;

/** Writes the initiatives as a scenario has them, all fields or some, with others served in between; says how many rows. */
export async function exportBacklog(
  plan: Plan,
  { scenarioId, fields }: { readonly scenarioId: string; readonly fields: readonly ExportField[] | null },
  target: Target,
): Promise<number> {
  const all = cardsOf(plan, scenarioId).byId.size;
  const { rows, ...columns } = await inSlices(backlogTable(plan, scenarioId, fields), target.job, (done) =>
    target.job.progress?.(done, parts * all),
  );
  return write(target, initiatives(plan, columns, rows));
}

/** Writes what runs today, in the plan's order; says how many services. */
export function exportServices(plan: Plan, target: Target): Promise<number> {
  const allowed = allowedServiceValues();
  return write(target, {
    sheet: ownSheets.services,
    headers: ownServiceColumns.map(([header]) => header),
    rows: serviceRows(plan),
    allowed,
    choices: sheetChoices(ownServiceColumns, allowed),
  });
}

/** Writes what is agreed with the business, in the plan's order; says how many agreements. */
export function exportAgreements(plan: Plan, target: Target): Promise<number> {
  const allowed = allowedAgreementValues();
  return write(target, {
    sheet: ownSheets.agreements,
    headers: ownAgreementColumns.map(([header]) => header),
    rows: [...plan.agreement.values()].map((row) =>
      agreementCells(row, plan.service.get(row.serviceId ?? '')?.name ?? ''),
    ),
    allowed,
    choices: new Map(),
  });
}

/** Writes one of the plan's other lists in the columns in which it is imported again; says how many rows. */
export function exportList(plan: Plan, list: ListTarget, target: Target): Promise<number> {
  const allowed = allowedListValues(list);
  return write(target, { sheet: listSheets[list], ...listTable(plan, list), allowed, choices: new Map() });
}

/** Writes a table to fill in, with a row that shows how; an import leaves that row out. */
export async function exportTemplate(plan: Plan, target: Target): Promise<number> {
  const rows = target.format === 'csv' ? [explainingCells(), exampleCells()] : [exampleCells()];
  const added = ownFieldColumnsFor(null, ownFieldsInOrder(plan.ownField));
  const empty = added.map(() => null);
  const filled = rows.map((cells) => [...cells, ...empty]);
  await write(target, initiatives(plan, { columns: templateColumns, added, figures: [] }, filled));
  return 0;
}

function initiatives(plan: Plan, columns: BacklogColumns, rows: Written['rows']): Written {
  const allowed = allowedValues(columns.columns, plan, columns);
  const choices = sheetChoices(columns.columns, allowed, columns.added);
  return { sheet: ownSheets.backlog, headers: headersOf(columns), rows, allowed, choices };
}

async function write({ path, format, job }: Target, table: Written): Promise<number> {
  const { sheet, headers, rows, allowed, choices } = table;
  const written = (done: number) =>
    job.progress?.((parts - 1) * rows.length + Math.min(done, rows.length), parts * rows.length);
  if (format === 'csv') {
    const texts: Buffer[] = [];
    let lines = 0;
    await inSlices(csvOf(headers, rows), job, (text) => {
      texts.push(Buffer.from(text, 'utf8'));
      written((lines += rowsInText));
    });
    await writeWhole(path, texts);
  } else {
    const backlog = await inSlices(ownSheetSteps(sheet, headers, rows), job);
    await writeWhole(path, await writeBook([{ ...backlog, choices }, allowed], job, written));
  }
  return rows.length;
}
