import { type RemarkList, remarkList } from '../remark-list';
import { defaultLimits, type Limits, type ScannedRecord } from '../types';
import { type QuotedCell, readQuoted } from './quoted-cell';
import { type CellText, repeatedCells } from './repeated-cells';

export interface ScanOptions {
  readonly delimiter: string;
  /** Where in the text to begin, and which physical line that is. */
  readonly start?: number;
  readonly startLine?: number;
  /** Cells of a whole row, once known: it tells an unclosed quote from a long cell. */
  readonly columns?: number;
  readonly limits?: Limits;
  /** By column: whose cells are needed; those of the others may come empty, which is quicker. */
  readonly wanted?: readonly boolean[];
}

export interface Scanner {
  /** Up to `max` further records; none when the text is at its end. */
  next(max: number): ScannedRecord[];
  /** How far into the text it is, in characters. */
  offset(): number;
  /** The physical line it is at, from 1. */
  line(): number;
  done(): boolean;
  readonly remarks: RemarkList;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

interface ScanState {
  readonly text: string;
  readonly end: number;
  readonly mark: string;
  readonly delimiter: number;
  readonly columns: number;
  readonly limits: Limits;
  readonly wanted: readonly boolean[] | null;
  readonly cellText: CellText;
  readonly remarks: RemarkList;
  at: number;
  line: number;
  /** Where the next delimiter and line ends are; each is searched anew only when it has been passed. */
  nextMark: number;
  nextLf: number;
  nextCr: number;
  /** Characters looked at in vain behind quotes that were never closed, and those left for looking ahead: keep hostile input linear. */
  wasted: number;
  readonly ahead: { left: number };
  quotesOff: boolean;
}

/**
 * Splits delimited text into records, each with the physical line it begins at. Takes CR, LF and CRLF, in any mixture, as
 * line ends; keeps quotes in mid-cell; an opening quote that is never closed is named, taken as a plain character, and the
 * rows after it are kept. Blank lines are records with one empty cell. Quoting as in RFC 4180.
 */
export function openScanner(text: string, options: ScanOptions): Scanner {
  const state: ScanState = {
    text,
    end: text.length,
    mark: options.delimiter.charAt(0),
    delimiter: options.delimiter.charCodeAt(0),
    columns: options.columns ?? 0,
    limits: options.limits ?? defaultLimits,
    wanted: options.wanted ?? null,
    cellText: repeatedCells(text),
    remarks: remarkList(),
    at: options.start ?? 0,
    line: options.startLine ?? 1,
    nextMark: -1,
    nextLf: -1,
    nextCr: -1,
    wasted: 0,
    ahead: { left: text.length * 4 + 1_000_000 },
    quotesOff: false,
  };
  return {
    next(max) {
      const records: ScannedRecord[] = [];
      while (records.length < max && state.at < state.end) records.push(readRecord(state));
      return records;
    },
    offset: () => state.at,
    line: () => state.line,
    done: () => state.at >= state.end,
    remarks: state.remarks,
  };
}

function readRecord(state: ScanState): ScannedRecord {
  const { text, end, wanted, limits, cellText } = state;
  const cells: string[] = [];
  const record: ScannedRecord = { line: state.line, cells, flaw: null };
  let { at } = state;
  let lineEnd = lineEndFrom(state, at);
  for (;;) {
    const quoted =
      text.charCodeAt(at) === QUOTE && !state.quotesOff ? takeQuoted(state, at, cells.length) : null;
    let next: number;
    let length: number;
    let value = '';
    if (quoted === null) {
      if (state.nextMark < at) state.nextMark = found(text.indexOf(state.mark, at), end);
      next = state.nextMark < lineEnd ? state.nextMark : lineEnd;
      length = next - at;
      if (wanted === null || wanted[cells.length] === true) value = cellText(cells.length, at, next);
    } else {
      value = quoted.value;
      length = value.length;
      next = quoted.end;
      if (quoted.lineEnds > 0) {
        state.line += quoted.lineEnds;
        lineEnd = lineEndFrom(state, next);
      }
    }
    if (length > limits.cell) record.flaw = 'cell-over-limit';
    else if (cells.length >= limits.columns) record.flaw = 'columns-over-limit';
    else cells.push(value);
    at = next + 1;
    if (next >= lineEnd) break;
  }
  if (at > end) at = end;
  else {
    if (text.charCodeAt(at - 1) === CR && text.charCodeAt(at) === LF) at += 1;
    state.line += 1;
  }
  state.at = at;
  return record;
}

function takeQuoted(state: ScanState, at: number, cellsBefore: number): QuotedCell | null {
  const { text, end, delimiter, columns, ahead, remarks, line } = state;
  const cell = readQuoted(text, at, { delimiter, columns, cellsBefore, ahead });
  if (cell.closed) {
    if (cell.strays > 0) remarks.add(line, null, 'quote-inside-cell', {});
    return cell;
  }
  remarks.add(line, null, 'quote-not-closed', {});
  state.wasted += cell.end - at;
  if (state.wasted > end * 4 + 1_000_000) {
    state.quotesOff = true;
    remarks.add(line, null, 'quotes-broken', {});
  }
  return null;
}

/** The offset of the next line end from `from` on. */
function lineEndFrom(state: ScanState, from: number): number {
  if (state.nextLf < from) state.nextLf = found(state.text.indexOf('\n', from), state.end);
  if (state.nextCr < from) state.nextCr = found(state.text.indexOf('\r', from), state.end);
  return state.nextLf < state.nextCr ? state.nextLf : state.nextCr;
}

function found(at: number, otherwise: number): number {
  return at < 0 ? otherwise : at;
}

/** A row that says nothing: every cell is empty or blank. */
export function isBlank(record: ScannedRecord): boolean {
  if (record.flaw !== null) return false;
  for (const cell of record.cells) {
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}
