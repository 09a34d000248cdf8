import type { OwnSheet } from '../../../shared/backlog/write/own-sheet';
import type { Job } from '../between';
import { archiveOf, type Packed } from './archive';
import { bookFiles, sheetPath } from './book-files';
import { deflated } from './deflated';
import { rowsInSheetText, sheetTexts } from './sheet-texts';

/**
 * The sheets as the bytes of an .xlsx, made row by row with others served in between; tells how many rows are made, of all
 * sheets in their order. Names of sheets need no escaping.
 */
export async function writeBook(
  sheets: readonly OwnSheet[],
  job: Pick<Job, 'cancelled'>,
  told: (rows: number) => void = () => {},
): Promise<Uint8Array[]> {
  const files: Packed[] = [];
  for (const [path, text] of bookFiles(sheets)) files.push(await deflated(path, [text], job));
  let before = 0;
  for (const [index, sheet] of sheets.entries()) {
    // Some rows are looked at twice: for the widths of the columns, and to be written.
    let made = 0;
    const hear = (rows: number) => {
      if (rows <= made) return;
      made = rows;
      if (made % rowsInSheetText === 0) told(before + made);
    };
    const rows = { [Symbol.iterator]: () => heard(sheet.rows, hear) };
    files.push(await deflated(sheetPath(index + 1), sheetTexts({ ...sheet, rows }), job));
    before += made;
  }
  told(before);
  return archiveOf(files);
}

function* heard<T>(rows: Iterable<T>, hear: (rows: number) => void): Generator<T, undefined> {
  let made = 0;
  for (const row of rows) {
    yield row;
    hear((made += 1));
  }
}
