import { type QuotedCell, readQuoted } from './quoted-cell';
import { type RemarkList, remarkList } from './remark-list';
import { defaultLimits, type Limits, type ScannedRecord } from './types';

export interface ScanOptions {
  readonly delimiter: string;
  /** Where in the text to begin, and which physical line that is. */
  readonly start?: number;
  readonly startLine?: number;
  /** Cells of a whole row, once known: it tells an unclosed quote from a long cell. */
  readonly columns?: number;
  readonly limits?: Limits;
}

export interface Scanner {
  /** Up to `max` further records; none when the text is at its end. */
  next(max: number): ScannedRecord[];
  /** How far into the text it is, in characters. */
  offset(): number;
  done(): boolean;
  readonly remarks: RemarkList;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Splits delimited text into records, each with the physical line it begins at. Takes CR, LF and CRLF, in any mixture, as
 * line ends; keeps quotes in mid-cell; an opening quote that is never closed is named, taken as a plain character, and the
 * rows after it are kept. Blank lines are records with one empty cell. Quoting as in RFC 4180.
 */
export function openScanner(text: string, options: ScanOptions): Scanner {
  const limits = options.limits ?? defaultLimits;
  const delimiter = options.delimiter.charCodeAt(0);
  const columns = options.columns ?? 0;
  const end = text.length;
  const remarks = remarkList();
  let at = options.start ?? 0;
  let line = options.startLine ?? 1;
  /** Characters looked at in vain behind quotes that were never closed: keeps hostile input linear. */
  let wasted = 0;
  let quotesOff = false;

  function takeQuoted(cellsBefore: number): QuotedCell | null {
    const cell = readQuoted(text, at, { delimiter, columns, cellsBefore });
    if (cell.closed) {
      if (cell.strays > 0) remarks.add(line, null, 'quote-inside-cell', {});
      return cell;
    }
    wasted += cell.end - at;
    remarks.add(line, null, 'quote-not-closed', {});
    if (wasted > end * 4 + 1_000_000) {
      quotesOff = true;
      remarks.add(line, null, 'quotes-broken', {});
    }
    return null;
  }

  function readRecord(): ScannedRecord {
    const cells: string[] = [];
    const record: ScannedRecord = { line, cells, flaw: null };
    for (;;) {
      let i = at;
      let code = text.charCodeAt(i);
      const quoted = code === QUOTE && !quotesOff ? takeQuoted(cells.length) : null;
      let value: string;
      if (quoted !== null) {
        value = quoted.value;
        line += quoted.lineEnds;
        i = quoted.end;
        code = text.charCodeAt(i);
      } else {
        while (code !== delimiter && code !== LF && code !== CR && i < end) code = text.charCodeAt(++i);
        value = text.slice(at, i);
      }
      if (value.length > limits.cell) record.flaw = 'cell-over-limit';
      else if (cells.length >= limits.columns) record.flaw = 'columns-over-limit';
      else cells.push(value);
      at = i + 1;
      if (i >= end) {
        at = end;
        return record;
      }
      if (code === delimiter) continue;
      if (code === CR && text.charCodeAt(at) === LF) at += 1;
      line += 1;
      return record;
    }
  }

  return {
    next(max) {
      const records: ScannedRecord[] = [];
      while (records.length < max && at < end) records.push(readRecord());
      return records;
    },
    offset: () => at,
    done: () => at >= end,
    remarks,
  };
}

/** A row that says nothing: every cell is empty or blank. */
export function isBlank(record: ScannedRecord): boolean {
  if (record.flaw !== null) return false;
  for (const cell of record.cells) {
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}
