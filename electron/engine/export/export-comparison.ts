import type { OwnCell } from '../../../shared/backlog/write/own-cells';
import { csvOf } from '../../../shared/backlog/write/write-csv';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { comparedRows } from '../../../shared/words/compared-rows/compared-rows';
import type { ComparedRow } from '../../../shared/words/compared-rows/row';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { speechOf } from '../../../shared/words/speech';
import { inSlices, type Job } from '../between';
import { textOf, unitCell, valueCell, yearCell } from './figure-cells';
import { writeWhole } from './write-whole';

const headers = [
  say`Group`,
  say`Of`,
  say`What`,
  say`Year`,
  say`Unit`,
  say`From`,
  say`To`,
  say`Difference`,
  say`Became`,
  say`Why`,
];

/**
 * Writes what differs between two scenarios as one tidy table, one figure a row, as the scenarios screen has it: by
 * initiative and budget, in all, and side by side. Both are ids of scenarios of the plan. Says how many rows.
 */
export async function exportComparison(
  plan: Plan,
  { from, to }: { readonly from: string; readonly to: string },
  { path, job }: { readonly path: string; readonly job: Pick<Job, 'cancelled'> },
): Promise<number> {
  const settings = settingsOf(plan);
  const rows = comparedRows(plan, from, to, speechOf(settings, locale));
  const cells = rows.map((row) => cellsOf(row, settings.currency));
  const parts: Buffer[] = [];
  await inSlices(csvOf(headers, cells), job, (part) => parts.push(Buffer.from(part, 'utf8')));
  await writeWhole(path, parts);
  return rows.length;
}

function cellsOf({ unit, ...row }: ComparedRow, currency: string): OwnCell[] {
  return [
    textOf(row.group),
    textOf(row.of),
    textOf(row.what),
    yearCell(row.year),
    unitCell(unit, currency),
    valueCell(row.from, unit, currency),
    valueCell(row.to, unit, currency),
    valueCell(row.difference, unit, currency),
    textOf(row.became),
    textOf(row.why),
  ];
}
