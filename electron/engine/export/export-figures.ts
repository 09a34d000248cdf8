import type { OwnCell } from '../../../shared/backlog/write/own-cells';
import { csvOf } from '../../../shared/backlog/write/write-csv';
import { figureRows } from '../../../shared/words/figure-rows/figure-rows';
import type { FigureRow, Shown } from '../../../shared/words/figure-rows/row';
import { say } from '../../../shared/words/say';
import { inSlices, type Job } from '../between';
import { quarterWords, textOf, unitCell, valueCell, yearCell } from './figure-cells';
import { writeWhole } from './write-whole';

export const figureHeaders = [
  say`Scenario`,
  say`Group`,
  say`Of`,
  say`What`,
  say`Year`,
  say`Quarter`,
  say`Unit`,
  say`Value`,
];

/**
 * Writes all figures of a plan as one tidy table, one figure a row, from what `bimodal show --json` prints: money in major
 * units with a point, shares from 0 to 1, quarters as `2027 Q1`. A value that is not known or not set is empty. Says how
 * many rows.
 */
export async function exportFigures(
  shown: Shown,
  { path, job }: { readonly path: string; readonly job: Pick<Job, 'cancelled'> },
): Promise<number> {
  const rows = figureTable(shown);
  const parts: Buffer[] = [];
  await inSlices(csvOf(figureHeaders, rows), job, (part) => parts.push(Buffer.from(part, 'utf8')));
  await writeWhole(path, parts);
  return rows.length;
}

/** All figures, one a row, in the columns of `figureHeaders`. */
export function figureTable(shown: Shown): OwnCell[][] {
  return figureRows(shown).map((row) => cellsOf(row, shown));
}

function cellsOf({ unit, year, ...row }: FigureRow, { scenario, currency }: Shown): OwnCell[] {
  return [
    textOf(row.scenario ?? scenario),
    textOf(row.group),
    textOf(row.of),
    textOf(row.what),
    yearCell(year),
    textOf(quarterWords(row.quarter)),
    unitCell(unit, currency),
    valueCell(row.value, unit, currency),
  ];
}
