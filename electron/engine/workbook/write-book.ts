import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { OwnSheet, SheetCell } from '../../../shared/backlog/own-sheet';
import { listChoices } from './list-choices';
import { sheetText } from '../../../shared/backlog/sheet-text';

const widest = 60;

/**
 * The sheets as the bytes of an .xlsx: headers stand bold and stay in sight, numbers are numbers, days are days. Texts are
 * texts, whatever they begin with: no cell is a formula.
 */
export async function writeBook(sheets: readonly OwnSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, headers, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: headers.map((header, column) => ({ width: widthOf(header, rows, column) })),
      data: [
        headers.map((header): Cell => ({ value: header, type: String, fontWeight: 'bold' })),
        ...rows.map((cells) => cells.map(writtenCell)),
      ],
    })),
    { features: [listChoices(sheets)] },
  ).toBuffer();
}

function writtenCell(cell: SheetCell): Cell {
  if (cell === null) return null;
  if ('text' in cell) return { value: sheetText(cell.text), type: String };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  const { number, decimals } = cell;
  return { value: number, type: Number, ...(decimals > 0 && { format: `#,##0.${'0'.repeat(decimals)}` }) };
}

const looked = 200;

/** In characters; of the first rows. */
function widthOf(header: string, rows: OwnSheet['rows'], column: number): number {
  let width = header.length;
  for (const cells of rows.slice(0, looked)) {
    const cell = cells[column];
    if (cell && 'text' in cell) width = Math.max(width, Math.min(widest, cell.text.length));
    else if (cell) width = Math.max(width, 12);
  }
  return width + 2;
}
