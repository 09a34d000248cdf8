import type { SheetInfo } from '../../../shared/backlog/book';
import { counted } from '../../../shared/words/counts';
import type { Choice } from '../../ui/select-field';

/** Labels of the WHATWG encodings that spreadsheets and other tools write. */
const encodings: readonly (readonly [string, string])[] = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16, little endian'],
  ['utf-16be', 'UTF-16, big endian'],
  ['windows-1252', 'Western (Windows-1252)'],
  ['iso-8859-15', 'Western (ISO 8859-15)'],
  ['cp850', 'Western (DOS 850)'],
  ['cp437', 'US (DOS 437)'],
  ['macintosh', 'Western (old Mac)'],
  ['windows-1250', 'Central European (Windows-1250)'],
  ['iso-8859-2', 'Central European (ISO 8859-2)'],
  ['windows-1251', 'Cyrillic (Windows-1251)'],
  ['windows-1253', 'Greek (Windows-1253)'],
  ['windows-1254', 'Turkish (Windows-1254)'],
  ['windows-1257', 'Baltic (Windows-1257)'],
  ['shift_jis', 'Japanese (Shift JIS)'],
  ['gb18030', 'Chinese (GB 18030)'],
  ['big5', 'Chinese (Big5)'],
  ['euc-kr', 'Korean (EUC-KR)'],
];

const delimiters: readonly (readonly [string, string])[] = [
  [',', 'Comma  ,'],
  [';', 'Semicolon  ;'],
  ['\t', 'Tab'],
  ['|', 'Bar  |'],
];

/** The usual ones, and the one in use where it is none of them. */
export function encodingChoices(used: string): Choice<string>[] {
  return withUsed(encodings, used);
}

export function delimiterChoices(used: string): Choice<string>[] {
  return withUsed(delimiters, used);
}

/** The sheets of a workbook, each with its rows. */
export function sheetChoices(sheets: readonly SheetInfo[]): Choice<string>[] {
  return sheets.map(({ name, rows, hidden }) => ({
    value: name,
    words: `${name} (${counted(rows, 'row')}${hidden ? ', hidden' : ''})`,
  }));
}

/** An encoding as it is called in the list. */
export function encodingWords(label: string): string {
  return encodings.find(([value]) => value === label)?.[1] ?? label;
}

function withUsed(known: readonly (readonly [string, string])[], used: string): Choice<string>[] {
  const choices = known.map(([value, words]) => ({ value, words }));
  return used === '' || choices.some(({ value }) => value === used)
    ? choices
    : [{ value: used, words: used }, ...choices];
}
