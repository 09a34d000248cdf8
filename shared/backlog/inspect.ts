import { defined } from '../model/defined';
import { isMoneyColumn } from './fields';
import type { Book, SheetInfo } from './file/book';
import type { LineEnds } from './file/dialect';
import type { EncodingCandidate } from './file/encoding-candidates';
import { type OpenedTable, type OpenOptions, openTable } from './file/open-table';
import type { Quoting } from './file/quoting';
import { isBlank } from './file/scan';
import { besideGap } from './file/side-by-side';
import type { LineIs, TableSource } from './file/source';
import { firstGroup } from './header/group-titles';
import { rowsOfData, unitsOf } from './header/header-rows';
import { findHeader, type Header } from './header/header';
import type { Mapping } from './mapping';
import { isCreditHeader } from './mapping/credit';
import { firstMapping, type MappingOptions } from './mapping/first-mapping';
import type { ColumnGuess } from './mapping/guess-mapping';
import { isContextHeader } from './mapping/missing-marks';
import type { Remembered } from './mapping/remembered-mapping';
import { scaleOfHeader } from './mapping/scale';
import { rowsAbove, type ScaleNote, scaleNoteOf } from './mapping/scale-note';
import { ownPreset } from './presets/find-preset';
import { fillDownOffers, mergedColumns } from './rows/fill-down';
import { isResolutionHeader } from './rows/row-status';
import { type Decode, defaultLimits, type Limits, type Remark, type ScannedRecord } from './types';
import { currencyInHeader, isCurrencyColumn, mayMean } from './values/currency-signs';
import { isFigureHeader } from './write/own-figures';

export interface InspectOptions extends MappingOptions {
  readonly decode: Decode;
  readonly limits?: Partial<Limits>;
  /** What bytes are taken for that are not UTF-8; windows-1252 unless told. */
  readonly fallbackEncoding?: string;
}

export interface Inspection {
  /** Empty where it is a workbook, and so is the delimiter. */
  readonly encoding: string;
  /** What else the bytes may be, side by side; none where they say it themselves. */
  readonly encodings: readonly EncodingCandidate[];
  readonly delimiter: string;
  readonly lineEnds: LineEnds;
  readonly quoting: Quoting;
  /** The sheets of a workbook, and the one that was taken; none in a text. */
  readonly sheets: readonly SheetInfo[];
  readonly sheet: string | null;
  /** Fields are rows in the file, so rows and columns have changed places. */
  readonly transposed: boolean;
  /** What the lines of rows and remarks count. */
  readonly lineIs: LineIs;
  /** Line of the header, from 1; 0 where there is none. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** The title that the first group of rows has above the header, where each group has its title and the header. */
  readonly firstGroup?: string;
  /** The first 50 rows as text. */
  readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Every column of the file: the app's guess, or the mapping that was given. */
  readonly mapping: Mapping;
  readonly guesses: readonly ColumnGuess[];
  /** The import whose mapping was taken again; null where the columns were guessed or given. */
  readonly remembered: Pick<Remembered, 'fileName' | 'at'> | null;
  readonly remarks: readonly Remark[];
  /** Columns of a sheet that have merged cells. */
  readonly merged?: readonly string[];
  /** Set where the file cannot be imported as it is. */
  readonly refusal: Remark | null;
  /** For `startImport`; its rows are many and stay where they are. */
  readonly source: TableSource | null;
}

const headRows = 2_000;
const shownRows = 50;

/**
 * Looks at a table: a delimited text or a workbook that has been read. Finds encoding, delimiter, sheet, header and what
 * each column may be, from the first 2,000 rows. Refuses nothing that can be imported in part; `refusal` says why there is
 * nothing to import. Step by step: a large file, or one of many columns, takes a while.
 */
export function* inspectSteps(
  content: Uint8Array | Book,
  options: InspectOptions,
): Generator<void, Inspection> {
  const limits = { ...defaultLimits, ...options.limits };
  const opening = openTable(content, openOptions(options), limits);
  if (!opening.ok) {
    const { encoding = '', encodings = [], sheets = [], remarks = [], refusal } = opening;
    return { ...refused(refusal), encoding, encodings, sheets, remarks };
  }
  yield;
  return yield* inspectTable(opening.table, options, limits);
}

function openOptions({ decode, mapping, overrides, fallbackEncoding }: InspectOptions): OpenOptions {
  const { encoding, delimiter, quoting, sheet, transposed } = { ...mapping, ...defined(overrides ?? {}) };
  return {
    decode,
    ...defined({ encoding, delimiter, quoting, sheet, transposed, fallback: fallbackEncoding }),
  };
}

function* inspectTable(
  table: OpenedTable,
  options: InspectOptions,
  limits: Limits,
): Generator<void, Inspection> {
  const { raw, doubt, remarks: warnings, ...layout } = table;
  const records = raw.head(headRows);
  const found = findHeader(records, options.overrides?.headerLine ?? options.mapping?.headerLine);
  const base = { ...refused(null), ...layout, lineIs: raw.lineIs, remarks: warnings };
  if ('code' in found) return { ...base, sample: shown(records), refusal: found };
  if (found.names.length > limits.columns || records[found.firstRow - 1]?.flaw === 'columns-over-limit') {
    return { ...base, refusal: remark('too-many-columns', { limit: limits.columns }) };
  }
  const { source, told } = raw.below(found.firstRow, found.names.length);
  const head = source.open({});
  const rows = head.next(headRows).filter((record) => !isBlank(record));
  const data = rowsOfData(rows, { headers: found.names, hasHeader: found.line > 0 });
  const layoutOfRows = { headers: found.names, hasHeader: found.line > 0 };
  const group = found.line > 0 ? firstGroup(records[found.firstRow - 2], rows, layoutOfRows) : null;
  const units = unitsOf(rows, layoutOfRows);
  const isGrouped = found.remarks.some(({ code }) => code === 'header-grouped');
  const above = found.line > 0 ? rowsAbove(records, found.firstRow - 1, isGrouped) : [];
  const note = scaleNoteOf(above, head.done() ? rows : []);
  const {
    mapping,
    guesses,
    remembered,
    refusal,
    doubts: doubted,
  } = yield* firstMapping(found, data, options, units, note);
  const merged = mergedColumns(found.names, data);
  const doubtful = doubt === null || found.names.length > 1 ? [] : [doubt];
  return {
    ...base,
    headerLine: found.line,
    headers: found.names,
    ...(group === null ? {} : { firstGroup: group }),
    sample: shown(rows),
    ...(merged.length === 0 ? {} : { merged }),
    mapping,
    guesses,
    remembered,
    remarks: [
      ...worthTelling(warnings, found),
      ...doubtful,
      ...told,
      ...found.remarks,
      ...doubted,
      ...(note === null ? [] : toldOfNote(note, guesses, options.settings.currency)),
      ...doubts(mapping, guesses),
      ...fillDownOffers(mapping, found.names, data),
      ...besideGap(found.names, mapping.columns, data),
    ],
    refusal: refusal ?? (rows.length === 0 && head.done() ? remark('no-rows', {}) : null),
    source,
  };
}

/** What a text beside the table did to columns that were guessed, and the currency it names where that is another. */
function toldOfNote(note: ScaleNote, guesses: readonly ColumnGuess[], currency: string): Remark[] {
  const { line, text, scale } = note;
  const isGuess = ({ reason }: ColumnGuess) => reason !== 'given' && reason !== 'remembered';
  const columns = guesses.filter(
    (guess) => isGuess(guess) && isMoneyColumn({ field: guess.field, ...guess.more }),
  );
  const found = currencyInHeader(text);
  const told: Remark[] = [];
  if (columns.some((guess) => guess.scale === scale && scaleOfHeader(guess.column) === null))
    told.push({ line, column: null, code: 'scale-from-note', parameters: { text, scale } });
  if (columns.length > 0 && found !== null && !mayMean(found, currency))
    told.push({ line, column: null, code: 'other-currency', parameters: { text, found, currency } });
  return told;
}

/** A character that the plan itself holds is not lost in its own table; where it was lost since, the row has changed. */
function worthTelling(warnings: readonly Remark[], { names }: Header): readonly Remark[] {
  if (ownPreset(names) !== 'own') return warnings;
  return warnings.filter(({ code }) => code !== 'characters-lost-before');
}

function doubts(mapping: Mapping, guesses: readonly ColumnGuess[]): Remark[] {
  const remarks: Remark[] = [];
  for (const { column, scaleUncertain, scale, suggestedScale, unit, unitUncertain, more } of guesses) {
    if (more?.per !== undefined)
      remarks.push({ line: null, column, code: `amounts-per-${more.per}`, parameters: {} });
    if (more?.outline === true) remarks.push({ line: null, column, code: 'outline-numbers', parameters: {} });
    if (scaleUncertain) {
      const parameters = { scale, suggested: suggestedScale ?? scale };
      remarks.push({ line: null, column, code: 'scale-uncertain', parameters });
    }
    if (unitUncertain && unit !== null)
      remarks.push({ line: null, column, code: 'unit-uncertain', parameters: { unit } });
  }
  const spent = mapping.columns.find(({ field }) => field === 'spent');
  if (spent && mapping.preset !== 'own' && !mapping.columns.some(({ field }) => field === 'cost'))
    remarks.push({
      line: null,
      column: spent.column,
      code: 'spent-without-cost',
      parameters: { column: spent.column },
    });
  const used = new Set([...(mapping.key ?? []), ...(mapping.leaveOut ?? []).map(([column]) => column)]);
  if (mapping.linkKey !== undefined) used.add(mapping.linkKey);
  const isRead = (column: string) =>
    mapping.preset === 'own'
      ? isFigureHeader(column) || isContextHeader(column)
      : isCurrencyColumn(column) ||
        isResolutionHeader(column) ||
        (mapping.target === 'actuals' && isCreditHeader(column));
  const unused = mapping.columns
    .filter(({ field, column }) => field === null && !used.has(column) && !isRead(column))
    .map(({ column }) => column);
  if (unused.length > 0)
    remarks.push(remark('columns-unused', { columns: unused.join(', '), count: unused.length }));
  return remarks;
}

function shown(records: readonly ScannedRecord[]): Inspection['sample'] {
  return records.slice(0, shownRows).map(({ line, cells }) => ({ line, cells }));
}

function remark(code: Remark['code'], parameters: Remark['parameters']): Remark {
  return { line: null, column: null, code, parameters };
}

function refused(refusal: Remark | null): Inspection {
  return {
    encoding: '',
    encodings: [],
    delimiter: ',',
    lineEnds: 'CRLF',
    quoting: 'double',
    sheets: [],
    sheet: null,
    transposed: false,
    lineIs: 'line',
    headerLine: 0,
    headers: [],
    sample: [],
    mapping: { columns: [] },
    guesses: [],
    remembered: null,
    remarks: [],
    refusal,
    source: null,
  };
}
