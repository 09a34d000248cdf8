import { isOwnBook } from './file/book';
import { openSorter, type SortedRow } from './file/row-sorter';
import { isBlank } from './file/scan';
import type { RowSource, TableSource } from './file/source';
import { leftOutAs } from './header/furniture';
import { loneText } from './header/group-titles';
import type { Inspection } from './inspect';
import { isListTarget, type ListDraft, lackingOfList } from './list-fields';
import { fieldTwice, hasLevels, type Mapping, missingColumn, strangeField, targetOf } from './mapping';
import type { Answers } from './questions/answers';
import { type ColumnJudgement, type Judge, openJudge } from './questions/judge-columns';
import { mendsOf } from './questions/mends';
import { unitQuestions, valueQuestions } from './questions/open-questions';
import type { Problem } from './questions/problem';
import type { ColumnValues, Question } from './questions/questions';
import { type RemarkList, remarkList } from './remark-list';
import { amountFilledDown } from './rows/fill-down';
import { openRowReader, type RowReader } from './rows/read-row';
import { completeMapping, type Table, tableOf } from './rows/table';
import { type TotalWatch, watchTotal } from './rows/watch-total';
import {
  type ActualDraft,
  type AgreementDraft,
  defaultLimits,
  type ImportSettings,
  type InitiativeDraft,
  type LeftOut,
  type Limits,
  type Remark,
  type ScannedRecord,
  type ServiceDraft,
} from './types';

/** What rows became; only the list of what is imported has any. */
export interface Drafts {
  readonly drafts: readonly InitiativeDraft[];
  readonly services: readonly ServiceDraft[];
  readonly actuals: readonly ActualDraft[];
  readonly agreements: readonly AgreementDraft[];
  readonly listed: readonly ListDraft[];
}

interface Batch extends Drafts {
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Remark[];
  /** Cells and rows that are not taken as they stand, in this batch; so many of a kind as there are remarks. */
  readonly problems: readonly Problem[];
  /** Rows that say something, in this batch: drafts and left out together. */
  readonly rows: number;
  /** 0 to 1. */
  readonly progress: number;
  readonly done: boolean;
  /** Set where the whole import must be thrown away. */
  readonly refusal: Remark | null;
}

interface ImportReader {
  /** Handles up to `size` further records: first the columns are judged over the whole file, then rows become drafts. */
  next(size: number): Batch;
  /** How the numbers and dates of each column were read; empty until the columns have been judged. */
  columns(): readonly ColumnJudgement[];
  /** The values of the columns whose values are mapped, counted over the whole file; complete once `columns` is. */
  values(): readonly ColumnValues[];
  /** What is open until the mapping or the answers say it; complete when all is read. */
  questions(): readonly Question[];
  /** The mapping in full, which can be given again; complete when all is read. */
  mapping(): Mapping;
}

export type ImportStart =
  | { readonly ok: true; readonly reader: ImportReader }
  | { readonly ok: false; readonly refusal: Remark };

/** The share of the work that judging is. */
const judging = 0.35;

/**
 * Begins to read the rows of an inspected file by a mapping. Pure and without time: whoever calls decides how large the steps
 * are, shows progress between them, and cancels by not calling again. What the user answered of single rows holds. Refuses a mapping that does not fit the file.
 */
export function startImport(
  inspection: Inspection,
  mapping: Mapping,
  settings: ImportSettings,
  given: Partial<Limits> = {},
  answers: Answers = {},
): ImportStart {
  const { source, headers } = inspection;
  if (inspection.refusal !== null && source === null) return { ok: false, refusal: inspection.refusal };
  if (source === null) return { ok: false, refusal: remark('file-empty') };
  const refusal =
    missingColumn(mapping, headers) ??
    fieldTwice(mapping) ??
    strangeField(mapping) ??
    amountFilledDown(mapping) ??
    lacking(mapping);
  if (refusal !== null) return { ok: false, refusal };
  const limits = { ...defaultLimits, ...given };
  const table = tableOf(headers, mapping, settings, limits, isOwnBook(inspection.sheets));
  return { ok: true, reader: openReader(table, source, inspection, answers) };
}

/** What no row could be imported without. */
function lacking(mapping: Mapping): Remark | null {
  const fields = new Set(mapping.columns.map(({ field }) => field));
  const target = targetOf(mapping);
  if (isListTarget(target)) {
    const column = lackingOfList(target, fields);
    return column === null ? null : remark('no-list-column', { column });
  }
  if (target !== 'actuals') {
    const isKeyed = fields.has('sourceKey') || mapping.key !== undefined;
    const isTitled = fields.has('title') || (target === 'initiatives' && isKeyed);
    return isTitled ? null : remark('no-title-column');
  }
  if (!fields.has('amount')) return remark('no-amount-column');
  if (!fields.has('period') && !(fields.has('year') && fields.has('month')))
    return remark('no-period-column');
  const isOwned = fields.has('sourceKey') || fields.has('title') || fields.has('costCentre');
  return isOwned ? null : remark('no-owner-column');
}

function openReader(
  table: Table,
  source: TableSource,
  inspection: Inspection,
  answers: Answers,
): ImportReader {
  const judge = openJudge(table);
  const remarks = remarkList();
  const rowReader = openRowReader(table, remarks, answers);
  const sorter = openSorter(source, table, inspection.headerLine > 0);
  const mend = mendsOf(table.headers, answers.mends);
  const groups = groupsOf(table, inspection.firstGroup ?? '');
  const totals = watchTotal(table);
  let judged: ReturnType<Judge['decide']> | null = null;
  let rowsAhead = source.open({ wanted: judge.wanted });
  let seen = 0;
  let rows = 0;
  return {
    next(size) {
      if (judged === null) {
        const records = mend(rowsAhead.next(size));
        judge.see(records);
        // Cells that nobody asked for came empty, so there may be more: then they are counted when the rows are read.
        seen += records.reduce((count, record) => (isBlank(record) ? count : count + 1), 0);
        if (seen > table.limits.rows) return tooMany(table.limits);
        if (!rowsAhead.done()) return { ...nothing, progress: rowsAhead.progress() * judging };
        judged = judge.decide();
        rowsAhead = source.open({});
        return { ...nothing, warnings: judged.remarks, progress: judging };
      }
      const records = mend(rowsAhead.next(size));
      const done = rowsAhead.done();
      const batch = readBatch(sorter.sort(records, done), rowReader, groups, totals);
      rows += batch.rows;
      if (rows > table.limits.rows) return tooMany(table.limits);
      if (done) rowReader.finish();
      if (done) totals.finish(remarks);
      const warnings = told(rowsAhead, remarks, done);
      return {
        ...batch,
        problems: rowReader.problems(),
        warnings,
        progress: judging + rowsAhead.progress() * (1 - judging),
        done,
        refusal: null,
      };
    },
    columns: () => judged?.judgements ?? [],
    values: judge.values,
    questions: () => [
      ...(judged?.questions ?? []),
      ...unitQuestions(inspection.guesses),
      ...valueQuestions(judge.values()),
      ...rowReader.questions(),
    ],
    mapping: () => completeMapping(table, formOf(inspection)),
  };
}

/** How the file is written, as a mapping says it. */
function formOf(inspection: Inspection): Parameters<typeof completeMapping>[1] {
  const { encoding, delimiter, quoting, headerLine, sheet, transposed } = inspection;
  const quoted = quoting === 'double' ? {} : { quoting };
  const text = sheet === null ? { encoding, delimiter, ...quoted } : { sheet };
  return { ...text, headerLine, ...(transposed ? { transposed } : {}) };
}

function tooMany({ rows: limit }: Limits): Batch {
  return { ...nothing, progress: 1, done: true, refusal: remark('too-many-rows', { limit }) };
}

function readBatch(
  rows: readonly SortedRow[],
  rowReader: RowReader,
  groups: ReturnType<typeof groupsOf>,
  totals: TotalWatch,
): Pick<Batch, keyof Drafts | 'leftOut' | 'rows'> {
  const drafts: InitiativeDraft[] = [];
  const services: ServiceDraft[] = [];
  const actuals: ActualDraft[] = [];
  const agreements: AgreementDraft[] = [];
  const listed: ListDraft[] = [];
  const leftOut: LeftOut[] = [];
  for (const { record, kind } of rows) {
    if (kind === 'group-title') groups.begin(record);
    if (kind === 'total') totals.total(record);
    if (kind !== null) {
      leftOut.push(leftOutAs(kind, record));
      continue;
    }
    const read = rowReader.read(record);
    if ('draft' in read) {
      totals.see(read.draft);
      drafts.push(groups.put(read.draft));
    }
    if ('service' in read) services.push(read.service);
    else if ('actual' in read) actuals.push(read.actual);
    else if ('agreement' in read) agreements.push(read.agreement);
    else if ('listed' in read) listed.push(read.listed);
    else if ('leftOut' in read) leftOut.push(read.leftOut);
  }
  return { drafts, services, actuals, agreements, listed, leftOut, rows: rows.length };
}

/** Where no column says what rows are part of, the title above them does. */
function groupsOf({ mapping, byField }: Table, first: string) {
  const isOpen = !byField.has('programme') && !hasLevels(mapping);
  let title = first;
  return {
    begin: (record: ScannedRecord): void => void (title = (loneText(record) ?? '').slice(0, longestName)),
    put(draft: InitiativeDraft): InitiativeDraft {
      if (isOpen && draft.programme === '') draft.programme = title;
      return draft;
    },
  };
}

/** Characters that the plan holds of a name. */
const longestName = 1_000;

function told(source: RowSource, remarks: RemarkList, done: boolean): Remark[] {
  const warnings = [...source.remarks.take(), ...remarks.take()];
  return done ? [...warnings, ...source.remarks.overflow(), ...remarks.overflow()] : warnings;
}

const nothing: Batch = {
  drafts: [],
  services: [],
  actuals: [],
  agreements: [],
  listed: [],
  leftOut: [],
  warnings: [],
  problems: [],
  rows: 0,
  progress: 0,
  done: false,
  refusal: null,
};

function remark(code: Remark['code'], parameters: Remark['parameters'] = {}): Remark {
  return { line: null, column: null, code, parameters };
}
