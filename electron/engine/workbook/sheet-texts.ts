import { sheetText } from '../../../shared/backlog/file/sheet-text';
import type { OwnSheet, SheetCell } from '../../../shared/backlog/write/own-sheet';
import { escaped } from '../../../shared/model/markup';
import { listChoices } from './list-choices';
import { lettersOf } from './sheet-markup';

/** The places of the styles, as cells name them. */
export const headerStyle = 1;
export const dayStyle = 2;
/** Numbers with one place behind the point; those with more follow. */
export const firstDecimalStyle = 3;
/** The most places behind the point that a format has. */
export const mostDecimals = 30;
/** What is only to be read, and what is to be filled in. */
export const knownStyle = firstDecimalStyle + mostDecimals;
export const askedStyle = knownStyle + 1;

/** Rows in one text of a sheet. */
export const rowsInSheetText = 100;

/**
 * A sheet as the texts that its file is made of, some rows each: headers stand bold and stay in sight, numbers are numbers,
 * days are days. Texts are texts, whatever they begin with: no cell is a formula.
 */
export function* sheetTexts(sheet: OwnSheet): Generator<string> {
  const { headers, rows } = sheet;
  const columns = headers.map((_, index) => lettersOf(index));
  yield `${head}<cols>${widthsOf(headers, rows).map(column).join('')}</cols><sheetData>`;
  let text = rowText(
    1,
    headers.map((header, at) => textCell(`${columns[at]}1`, header, ` s="${headerStyle}"`)),
  );
  let number = 1;
  for (const cells of rows) {
    number += 1;
    text += rowText(
      number,
      cells.map((cell, at) => cellText(`${columns[at]}${number}`, cell)),
    );
    if (number % rowsInSheetText > 0) continue;
    yield text;
    text = '';
  }
  yield `${text}</sheetData>${listChoices(sheet, number)}</worksheet>`;
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function column(width: number, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
}

function rowText(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellText(place: string, cell: SheetCell): string {
  if (cell === null) return '';
  if ('text' in cell) return textCell(place, cell.text);
  if ('known' in cell) return textCell(place, cell.known, ` s="${knownStyle}"`);
  if ('asked' in cell) return `<c r="${place}" s="${askedStyle}"/>`;
  if ('day' in cell) return `<c r="${place}" s="${dayStyle}"><v>${serialOf(cell.day)}</v></c>`;
  const { number, decimals } = cell;
  const style = decimals > 0 ? ` s="${firstDecimalStyle + decimals - 1}"` : '';
  return `<c r="${place}"${style}><v>${number}</v></c>`;
}

function textCell(place: string, text: string, style = ''): string {
  const written = escaped(sheetText(text));
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** A day as sheets count them; from 1900-03-01 on. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

const widest = 60;
const looked = 200;

/** In characters; of the first rows. */
function widthsOf(headers: readonly string[], rows: OwnSheet['rows']): number[] {
  const widths = headers.map(({ length }) => length);
  let row = 0;
  for (const cells of rows) {
    if (row++ === looked) break;
    for (const [at, cell] of cells.entries()) {
      const wanted = cell === null ? 0 : Math.min(widest, lengthOf(cell));
      widths[at] = Math.max(widths[at] ?? 0, wanted);
    }
  }
  return widths.map((width) => width + 2);
}

function lengthOf(cell: NonNullable<SheetCell>): number {
  if ('text' in cell) return cell.text.length;
  return 'known' in cell ? cell.known.length : 12;
}
