import type { OwnSheet } from '../../../shared/backlog/write/own-sheet';
import type { Job } from '../between';
import { archiveOf, type Packed } from './archive';
import { bookFiles, sheetPath } from './book-files';
import { deflated } from './deflated';
import { rowsInSheetText, sheetTexts } from './sheet-texts';

/**
 * The sheets as the bytes of an .xlsx, made row by row with others served in between; tells how many rows of
 * the first sheet are made. Names of sheets need no escaping.
 */
export async function writeBook(
  sheets: readonly OwnSheet[],
  job: Pick<Job, 'cancelled'>,
  told: (rows: number) => void = () => {},
): Promise<Uint8Array[]> {
  const files: Packed[] = [];
  for (const [path, text] of bookFiles(sheets)) files.push(await deflated(path, [text], job));
  for (const [index, sheet] of sheets.entries())
    files.push(
      await deflated(sheetPath(index + 1), heard(sheetTexts(sheet), index === 0 ? told : () => {}), job),
    );
  return archiveOf(files);
}

function* heard(texts: Iterable<string>, told: (rows: number) => void): Generator<string> {
  let rows = 0;
  for (const text of texts) {
    yield text;
    told((rows += rowsInSheetText));
  }
}
