import type { Limits, Remark } from '../types';
import { type Book, ownSheets, type SheetInfo, sheetInfos, sheetOf } from './book';
import { dialectOf, type LineEnds } from './dialect';
import { type EncodingOptions, readText, sureEncodingOf } from './encoding';
import { type EncodingCandidate, encodingCandidates } from './encoding-candidates';
import { fileKindOf, kindRefusal, looksBinary } from './file-kind';
import { type Markup, markupOf } from './markup-table';
import type { Quoting } from './quoting';
import { recordsOf, recordTable } from './record-source';
import type { RawTable } from './source';
import { textTable } from './text-source';
import { looksTransposed, transposed } from './transpose';

/** How a file is to be opened; what is left out is found. */
export interface OpenOptions extends EncodingOptions {
  readonly delimiter?: string;
  readonly quoting?: Quoting;
  readonly sheet?: string;
  readonly transposed?: boolean;
}

/** What is in a file before anybody knows of columns. */
export interface OpenedTable {
  readonly raw: RawTable;
  /** Empty where it is a workbook, and so is the delimiter. */
  readonly encoding: string;
  readonly encodings: readonly EncodingCandidate[];
  readonly delimiter: string;
  readonly lineEnds: LineEnds;
  readonly quoting: Quoting;
  readonly sheets: readonly SheetInfo[];
  readonly sheet: string | null;
  readonly transposed: boolean;
  readonly remarks: readonly Remark[];
  /** Said where the table turns out to have one column only. */
  readonly doubt: Remark | null;
}

export type Opening =
  | { readonly ok: true; readonly table: OpenedTable }
  /** What was found before the refusal is told with it. */
  | {
      readonly ok: false;
      readonly refusal: Remark;
      readonly encoding?: string;
      readonly encodings?: readonly EncodingCandidate[];
      readonly sheets?: readonly SheetInfo[];
      readonly remarks?: readonly Remark[];
    };

/** Opens the bytes of a text, or a workbook that has been read; refuses what is no table. */
export function openTable(content: Uint8Array | Book, options: OpenOptions, limits: Limits): Opening {
  if (!(content instanceof Uint8Array)) return openBook(content, options, limits);
  if (content.length > limits.file)
    return { ok: false, refusal: remark('file-too-large', { limit: limits.file }) };
  const odd = kindRefusal(fileKindOf(content)) ?? binaryRefusal(content, options.encoding);
  if (odd !== null) return { ok: false, refusal: odd };
  const encodings = encodingCandidates(content, options.decode);
  const read = readText(content, options);
  if (!('text' in read)) return { ok: false, refusal: read, encodings };
  const { text, encoding, warnings } = read;
  if (text.trim() === '') return { ok: false, refusal: remark('file-empty'), encoding, remarks: warnings };
  const markup = options.delimiter === undefined ? markupOf(text) : null;
  if (markup !== null) return openMarkup(markup, { encoding, encodings, warnings }, options, limits);
  const { delimiter, start, startLine, lineEnds, certain, quoting, plain: quoted } = dialectOf(text, options);
  const raw = textTable(quoted, { delimiter, start, startLine, limits });
  const doubt = certain ? null : remark('delimiter-uncertain');
  const told = quoting === 'double' || options.quoting ? [] : [remark(`quoted-${quoting}`)];
  const remarks = [...warnings, ...told];
  const table = { ...plain, raw, encoding, encodings, delimiter, lineEnds, quoting, remarks, doubt };
  return turnedIfNeeded(table, options);
}

/** A web page is the table in it; what other text has markup is no table. */
function openMarkup(
  markup: Markup,
  found: Pick<OpenedTable, 'encoding' | 'encodings'> & { readonly warnings: readonly Remark[] },
  options: OpenOptions,
  limits: Limits,
): Opening {
  const { encoding, encodings, warnings } = found;
  if (markup.kind !== 'page')
    return { ok: false, refusal: remark(`file-is-${markup.kind}`), encoding, encodings, remarks: warnings };
  const raw = recordTable(recordsOf(markup.rows, limits), 'row');
  const remarks = [...warnings, remark('file-is-page', { count: markup.rows.length })];
  return turnedIfNeeded({ ...plain, raw, encoding, encodings, remarks }, options);
}

/** UTF-16 has a NUL beside every Latin letter, and whoever names the encoding has seen that it is text. */
function binaryRefusal(bytes: Uint8Array, encoding: string | undefined): Remark | null {
  if (encoding !== undefined || !looksBinary(bytes) || sureEncodingOf(bytes) !== null) return null;
  return kindRefusal('binary');
}

function openBook(book: Book, options: OpenOptions, limits: Limits): Opening {
  const sheets = sheetInfos(book);
  if (book.refusal !== null) return { ok: false, refusal: book.refusal, sheets };
  const sheet = sheetOf(book, options.sheet);
  if (sheet === null) {
    const refusal =
      options.sheet === undefined ? remark('file-empty') : remark('sheet-missing', { sheet: options.sheet });
    return { ok: false, refusal, sheets };
  }
  if (sheet.rows.length === 0)
    return { ok: false, refusal: remark('sheet-empty', { sheet: sheet.name }), sheets };
  const others = sheets.filter(
    ({ name, rows }) => name !== sheet.name && name !== ownSheets.allowed && rows > 0,
  );
  const hidden = others.filter((other) => other.hidden).map(({ name }) => name);
  const remarks: Remark[] = [...sheet.remarks];
  if (others.length > 0 && options.sheet === undefined)
    remarks.push(remark('sheet-guessed', { sheet: sheet.name, count: others.length }));
  if (hidden.length > 0)
    remarks.push(remark('sheets-hidden', { sheets: hidden.join(', '), count: hidden.length }));
  const raw = recordTable(recordsOf(sheet.rows, limits, sheet.merged), 'row');
  return turnedIfNeeded({ ...plain, raw, sheets, sheet: sheet.name, remarks }, options);
}

const searched = 300;

/** Rows and columns change places where the user says so, or where the names of fields stand below one another. */
function turnedIfNeeded(table: OpenedTable, options: OpenOptions): Opening {
  const asked = options.transposed;
  if (!(asked ?? looksTransposed(table.raw.head(searched)))) return { ok: true, table };
  const turned = transposed(table.raw.head(Number.MAX_SAFE_INTEGER));
  if ('code' in turned) {
    const { encoding, encodings, sheets, remarks } = table;
    return asked === true
      ? { ok: false, refusal: turned, encoding, encodings, sheets, remarks }
      : { ok: true, table };
  }
  const { told } = table.raw.below(Number.MAX_SAFE_INTEGER, 0);
  const found = asked === undefined ? [remark('table-turned')] : [];
  const remarks = [...table.remarks, ...told, ...found];
  const raw = recordTable(turned, 'column');
  return { ok: true, table: { ...table, raw, transposed: true, remarks } };
}

const plain = {
  encoding: '',
  encodings: [],
  delimiter: '',
  lineEnds: 'CRLF',
  quoting: 'double',
  sheets: [],
  sheet: null,
  transposed: false,
  doubt: null,
} as const;

function remark(code: Remark['code'], parameters: Remark['parameters'] = {}): Remark {
  return { line: null, column: null, code, parameters };
}
