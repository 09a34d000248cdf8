import { headerWords } from './header-words';
import { wordsOf } from './normalise';
import { dateOf } from './read-date';
import { numberParts } from './read-number';
import { isBlank } from './scan';
import type { Remark, ScannedRecord } from './types';

export interface Header {
  /** The physical line it stands in; 0 where the table has none. */
  readonly line: number;
  /** Place of the first row of data among the records that were looked at. */
  readonly firstRow: number;
  /** One name a column, each different. */
  readonly names: readonly string[];
  readonly remarks: readonly Remark[];
}

const knownWords: ReadonlySet<string> = new Set(Object.values(headerWords).flat());
const searched = 30;

/** Finds the header among the first records, behind title rows and blank ones, or where the user says (0: there is none). */
export function findHeader(records: readonly ScannedRecord[], chosen?: number): Header | Remark {
  const width = commonWidth(records);
  if (chosen !== undefined) return chosenHeader(records, width, chosen);
  const first = records.findIndex((record) => !isBlank(record));
  if (first < 0) return { line: null, column: null, code: 'file-empty', parameters: {} };
  let best = { index: first, score: Number.NEGATIVE_INFINITY };
  for (let index = first; index < Math.min(records.length, searched); index += 1) {
    const record = records[index];
    if (record === undefined || isBlank(record)) continue;
    const score = likeness(record, width) - (index - first) * 0.2;
    if (score > best.score) best = { index, score };
  }
  const record = records[best.index];
  const line = record?.line ?? 1;
  if (best.score < 0) {
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
  return { line, firstRow: index + 1, names: keptApart(cells, line, remarks), remarks };
}

/** Each column gets a name of its own: `Labels`, `Labels (2)`; one without a name is `Column 3`. */
function keptApart(cells: readonly string[], line: number, remarks: Remark[]): string[] {
  const given = new Set(cells.map((cell) => cell.trim()));
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim();
    const base = name === '' ? `Column ${index + 1}` : name;
    let column = base;
    for (let count = 2; taken.has(column) || (column !== name && given.has(column)); count += 1) {
      column = `${base} (${count})`;
    }
    taken.add(column);
    if (name === '') remarks.push({ line, column, code: 'header-empty', parameters: { column } });
    else if (column !== name)
      remarks.push({ line, column, code: 'header-repeated', parameters: { name, column } });
    return column;
  });
}

function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `Column ${index + 1}`);
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
  let known = 0;
  let filled = 0;
  let values = 0;
  for (const cell of record.cells) {
    const text = cell.trim();
    if (text === '') continue;
    filled += 1;
    if (knownWords.has(wordsOf(text))) known += 1;
    else if (text.length > 300 || isValue(text)) values += 1;
  }
  if (filled === 0) return -10;
  const fills = Math.min(1, filled / Math.max(1, width));
  const gaps = known > 0 ? 1 - fills : filled < 2 && width > 2 ? 3 : (1 - fills) * 2;
  return 1 + Math.min(known, 6) - gaps - (values / filled) * 6;
}

/** A bare year may stand in a header; a sum, a date or a link does not. */
function isValue(text: string): boolean {
  if (/^(?:19|20|21)\d\d$/.test(text)) return false;
  return numberParts(text) !== null || dateOf(text) !== null || /^https?:\/\//i.test(text);
}
