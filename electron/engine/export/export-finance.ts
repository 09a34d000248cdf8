import { ownSheetSteps } from '../../../shared/backlog/write/own-sheet';
import { csvOf } from '../../../shared/backlog/write/write-csv';
import type { TableFormat } from '../../../shared/contract/export-formats';
import type { Plan } from '../../../shared/model/plan';
import { inSlices, type Job } from '../between';
import { writeBook } from '../workbook/write-book';
import { financeTable } from './money-table';
import { writeWhole } from './write-whole';

interface Target {
  readonly path: string;
  readonly format: TableFormat;
  readonly job: Pick<Job, 'cancelled'>;
}

/** Writes the plan's money by cost centre, account and quarter, for a finance system to take over; says how many rows. */
export async function exportFinance(plan: Plan, { path, format, job }: Target): Promise<number> {
  const { headers, rows } = await inSlices(financeTable(plan), job);
  if (format === 'csv') {
    const parts: Buffer[] = [];
    await inSlices(csvOf(headers, rows), job, (part) => parts.push(Buffer.from(part, 'utf8')));
    await writeWhole(path, parts);
  } else {
    const sheet = await inSlices(ownSheetSteps('Money by cost centre', headers, rows), job);
    await writeWhole(path, await writeBook([sheet], job));
  }
  return rows.length;
}
