import { type CopiedCell, htmlTable, tabbedText } from '../../../shared/backlog/file/clipboard-table';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import type { HandOut } from './hand-out';

type Tell = HandOut['tell'];
type Rows = readonly (readonly CopiedCell[])[];

const refused = say`The clipboard did not take it: another program may be holding it. Nothing was copied. Try again in a moment.`;

/** Puts rows on the clipboard and says how many; those of heads alone do not count. */
export function copyRows(rows: Rows, tell: Tell): void {
  const count = rows.filter((row) => !row.every((cell) => cell.head || cell.text === '')).length;
  if (count === 0) return tell(say`There is no row to copy.`);
  if (!written(rows)) return tell(refused, 'bad');
  tell(count === 1 ? say`Copied: 1 row.` : say`Copied: ${count.toLocaleString(locale)} rows.`);
}

/**
 * As if Ctrl+C had been pressed: a table written so reaches Excel with the numbers behind its texts, which the newer way
 * (`navigator.clipboard`) cleans away. Whether the clipboard took it.
 */
function written(rows: Rows): boolean {
  let told = false;
  const heard = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', tabbedText(rows));
    event.clipboardData?.setData('text/html', htmlTable(rows));
    told = true;
  };
  document.addEventListener('copy', heard, { capture: true, once: true });
  try {
    return document.execCommand('copy') && told;
  } finally {
    document.removeEventListener('copy', heard, { capture: true });
  }
}

/** Puts a picture on the clipboard. */
export async function copyPicture(png: Uint8Array<ArrayBuffer>, tell: Tell): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) }),
    ]);
  } catch {
    return tell(refused, 'bad');
  }
  tell(say`Copied: the chart as a picture.`);
}
