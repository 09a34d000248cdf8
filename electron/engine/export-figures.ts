import { type OwnCell, plainAmount } from '../../shared/backlog/own-cells';
import { csvOf } from '../../shared/backlog/write-csv';
import { minorDigits } from '../../shared/model/money';
import { figureRows } from '../../shared/words/figure-rows/figure-rows';
import { type FigureRow, quarterUnit, type Shown } from '../../shared/words/figure-rows/row';
import { inSlices, type Job } from './between';
import { writeWhole } from './write-whole';

const headers = ['Scenario', 'Group', 'Of', 'What', 'Year', 'Quarter', 'Unit', 'Value'];

/**
 * Writes all figures of a plan as one tidy table, one figure a row, from what `bimodal show --json` prints: money in major
 * units with a point, shares from 0 to 1, quarters as `2027 Q1`. A value that is not known or not set is empty. Says how
 * many rows.
 */
export async function exportFigures(
  shown: Shown,
  { path, job }: { readonly path: string; readonly job: Pick<Job, 'cancelled'> },
): Promise<number> {
  const rows = figureRows(shown).map((row) => cellsOf(row, shown));
  const parts: Buffer[] = [];
  await inSlices(csvOf(headers, rows), job, (part) => parts.push(Buffer.from(part, 'utf8')));
  await writeWhole(path, parts);
  return rows.length;
}

function cellsOf(row: FigureRow, { scenario, currency }: Shown): OwnCell[] {
  const { unit, year } = row;
  return [
    text(row.scenario ?? scenario),
    text(row.group),
    text(row.of),
    text(row.what),
    year === null ? null : { kind: 'number', text: String(year) },
    text(quarterWords(row.quarter)),
    text(unit.kind === 'money' ? currency : unit.name),
    valueCell(row, currency),
  ];
}

function valueCell({ unit, value }: FigureRow, currency: string): OwnCell {
  if (value === null) return null;
  if (typeof value === 'boolean') return { kind: 'code', text: value ? 'yes' : 'no' };
  if (typeof value === 'string') return text(unit === quarterUnit ? quarterWords(value) : value);
  return {
    kind: 'number',
    text: unit.kind === 'money' ? plainAmount(value, minorDigits(currency)) : String(value),
  };
}

/** "2027Q1" as other tables write it: "2027 Q1". */
function quarterWords(code: string): string {
  return code.replace('Q', ' Q');
}

function text(value: string): OwnCell {
  return value === '' ? null : { kind: 'text', text: value };
}
