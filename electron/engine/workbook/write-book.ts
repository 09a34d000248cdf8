import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { OwnSheet, SheetCell } from '../../../shared/backlog/own-sheet';

/** What XML cannot hold, or a reader of it would change; and what looks like such a character written out. */
const unsafe =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFD-\uFFFF]|[\uD800-\uDBFF][\uDFFE\uDFFF]|_(?=x[\dA-Fa-f]{4}_)/g;

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
  ).toBuffer();
}

function writtenCell(cell: SheetCell): Cell {
  if (cell === null) return null;
  if ('text' in cell) return { value: writtenText(cell.text), type: String };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  const { number, decimals } = cell;
  return { value: number, type: Number, ...(decimals > 0 && { format: `#,##0.${'0'.repeat(decimals)}` }) };
}

function writtenText(text: string): string {
  // The library looks texts up by name in an object, and takes `toString` for one it has seen.
  if (text in Object.prototype) return writtenOut(text.charAt(0)) + text.slice(1);
  return text.replace(unsafe, writtenOut);
}

/** `_x000D_`, as workbooks write such characters. */
function writtenOut(found: string): string {
  return [...found.split('')]
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
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
