import type { SheetInfo } from '../../../../shared/backlog/file/book';
import type { Quoting } from '../../../../shared/backlog/file/quoting';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import type { Choice } from '../../../ui/fields/select-field';

/** Labels of the WHATWG encodings that spreadsheets and other tools write. */
const encodings: readonly (readonly [string, string])[] = [
  ['utf-8', 'UTF-8'],
  ['utf-8-twice', say`UTF-8, encoded twice`],
  ['utf-16le', say`UTF-16, little endian`],
  ['utf-16be', say`UTF-16, big endian`],
  ['windows-1252', say`Western (Windows-1252)`],
  ['iso-8859-15', say`Western (ISO 8859-15)`],
  ['cp850', say`Western (DOS 850)`],
  ['cp437', say`US (DOS 437)`],
  ['macintosh', say`Western (old Mac)`],
  ['windows-1250', say`Central European (Windows-1250)`],
  ['iso-8859-2', say`Central European (ISO 8859-2)`],
  ['windows-1251', say`Cyrillic (Windows-1251)`],
  ['windows-1253', say`Greek (Windows-1253)`],
  ['windows-1254', say`Turkish (Windows-1254)`],
  ['windows-1257', say`Baltic (Windows-1257)`],
  ['shift_jis', say`Japanese (Shift JIS)`],
  ['gb18030', say`Chinese (GB 18030)`],
  ['big5', say`Chinese (Big5)`],
  ['euc-kr', say`Korean (EUC-KR)`],
];

const delimiters: readonly (readonly [string, string])[] = [
  [',', say`Comma  ,`],
  [';', say`Semicolon  ;`],
  ['\t', 'Tab'],
  ['|', say`Bar  |`],
];

/** How cells that hold a separator or a quote are written. */
export const quotingChoices: Choice<Quoting>[] = [
  { value: 'double', words: say`Double quotes, doubled inside` },
  { value: 'backslash', words: say`Double quotes, \\" inside` },
  { value: 'single', words: say`Single quotes` },
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
    words: `${name} (${counted(rows, 'row')}${hidden ? say`, hidden` : ''})`,
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
