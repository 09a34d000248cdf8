import { isBlank } from '../file/scan';
import { wordsOf } from '../normalise';
import type { Remark, ScannedRecord } from '../types';
import { dateOf } from '../values/read-date';
import { numberParts } from '../values/read-number';
import { namedApart, numbered } from './column-names';
import { looksLikeFirstOfRows } from './first-row';
import { namesByGroup } from './header-groups';
import { isKnownName, isTellingName } from './known-names';
import { listOfHeaders } from './list-headers';

export interface Header {
  /** The physical line it stands in; 0 where the table has none. */
  readonly line: number;
  /** Place of the first row of data among the records that were looked at. */
  readonly firstRow: number;
  /** One name a column, each different. */
  readonly names: readonly string[];
  readonly remarks: readonly Remark[];
}

/** What a lone word that is not telling counts for: too little to be sure. */
const loneWord = 0.4;
/** Rows that are looked at, blank ones apart. */
const searched = 30;

/** Finds the header among the first records, behind title rows and blank ones, or where the user says (0: there is none). */
export function findHeader(records: readonly ScannedRecord[], chosen?: number): Header | Remark {
  const width = commonWidth(records);
  if (chosen !== undefined) return chosenHeader(records, width, chosen);
  const first = records.findIndex((record) => !isBlank(record));
  if (first < 0) return { line: null, column: null, code: 'file-empty', parameters: {} };
  let best = { index: first, score: Number.NEGATIVE_INFINITY };
  let before = 0;
  for (let index = first; index < records.length && before < searched; index += 1) {
    const record = records[index];
    if (record === undefined || isBlank(record)) continue;
    const score = likeness(record, width) - before * 0.2;
    if (score > best.score) best = { index, score };
    before += 1;
  }
  const record = records[best.index];
  const line = record?.line ?? 1;
  if (best.score < 0 || isData(records, best.index, first)) {
    const remark: Remark = {
      line: records[first]?.line ?? 1,
      column: null,
      code: 'no-header',
      parameters: {},
    };
    return { line: 0, firstRow: first, names: numbered(width), remarks: [remark] };
  }
  const unsure: Remark[] =
    best.score < 1.5 ? [{ line, column: null, code: 'header-uncertain', parameters: {} }] : [];
  return named(records, best.index, width, unsure);
}

/** Nothing names the columns of the first row, and it is of a kind with those below: better imported and asked about than gone. */
function isData(records: readonly ScannedRecord[], index: number, first: number): boolean {
  const record = records[index];
  if (index !== first || record === undefined || knownNames(record) >= 1) return false;
  const below = records.slice(index + 1).filter((other) => !isBlank(other));
  return below.length > 0 && looksLikeFirstOfRows(record.cells, below);
}

function chosenHeader(records: readonly ScannedRecord[], width: number, chosen: number): Header | Remark {
  const first = records.findIndex((record) => !isBlank(record));
  if (chosen === 0) return { line: 0, firstRow: Math.max(first, 0), names: numbered(width), remarks: [] };
  const index = records.findIndex((record) => record.line === chosen && !isBlank(record));
  if (index < 0) {
    return { line: chosen, column: null, code: 'header-line-missing', parameters: { headerLine: chosen } };
  }
  return named(records, index, width, []);
}

function named(
  records: readonly ScannedRecord[],
  index: number,
  width: number,
  before: readonly Remark[],
): Header {
  const record = records[index];
  const line = record?.line ?? 1;
  const cells = [...(record?.cells ?? [])];
  while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
  const above = records.slice(0, index).filter((other) => !isBlank(other)).length;
  const remarks: Remark[] = [...before];
  if (above > 0)
    remarks.push({ line, column: null, code: 'rows-above-header', parameters: { count: above } });
  const grouped = namesByGroup(cells, records[index - 1]?.cells ?? []);
  if (grouped !== null) remarks.push({ line, column: null, code: 'header-grouped', parameters: {} });
  return { line, firstRow: index + 1, names: namedApart(grouped ?? cells, line, remarks), remarks };
}

/** The number of cells that most rows have, the wider one where two are as common. */
function commonWidth(records: readonly ScannedRecord[]): number {
  const counts = new Map<number, number>();
  for (const record of records) {
    if (!isBlank(record)) counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count < most || (count === most && cells < width)) continue;
    most = count;
    width = cells;
  }
  return width;
}

/** How much a row looks like a header: known names speak for it; numbers, dates and gaps against it. Below 0 it is none. */
function likeness(record: ScannedRecord, width: number): number {
  const cells = record.cells.map((cell) => cell.trim()).filter((text) => text !== '');
  if (cells.length === 0) return -10;
  const known = knownNames(record);
  const values = cells.filter((text) => !isKnownName(text) && (text.length > 300 || isValue(text))).length;
  const fills = Math.min(1, cells.length / Math.max(1, width));
  const gaps = known > 0 ? 1 - fills : cells.length < 2 && width > 2 ? 3 : (1 - fills) * 2;
  return 1 + Math.min(known, 6) - gaps - (values / cells.length) * 6;
}

/** How many cells are names of columns that are known elsewhere; what heads one of the plan's lists is a header. */
function knownNames({ cells }: ScannedRecord): number {
  const words = new Set(cells.filter((cell) => cell.length < 300).map(wordsOf));
  if (listOfHeaders(words) !== null) return cells.length;
  const known = cells.filter(isKnownName);
  const isLone = known.length === 1 && cells.filter((cell) => cell.trim() !== '').length > 1;
  return isLone && !isTellingName(known[0] ?? '') ? loneWord : known.length;
}

const period =
  /^(?:(?:FY|GJ)?\s?'?(?:19|20|21)\d\d|(?:FY|GJ)\s?'?\d\d|\p{L}{3,9}\.?[ '/-]{0,2}(?:\d{4}|\d{2})|\d{4}(?:[-/ ]?[QTH][1-4]|[-/]\d{2})|[QTH][1-4][ /-]?(?:FY|GJ)?\s?'?(?:\d{4}|\d{2}))$/iu;

/** A year, a quarter or a month may stand in a header; a sum, a day or a link does not. */
function isValue(text: string): boolean {
  if (period.test(text)) return false;
  return numberParts(text) !== null || dateOf(text) !== null || /^https?:\/\//i.test(text);
}
