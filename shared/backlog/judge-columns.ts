import { type FieldName, isDateField, isMoneyField } from './fields';
import { dayOrderOf, decimalMarkOf } from './locale-forms';
import { clip } from './normalise';
import { type DateRead, type DayOrder, dateOf } from './read-date';
import { type DecimalMark, numberParts, plainDecimals, readingOf } from './read-number';
import { meansEmpty } from './read-text';
import type { Table, TableColumn } from './table';
import type { Remark, ScannedRecord } from './types';

/** What the whole of a column showed of the way its numbers or dates are written. */
export interface ColumnJudgement {
  readonly column: string;
  readonly field: FieldName;
  readonly decimal: DecimalMark | null;
  readonly dayOrder: DayOrder | null;
  /** Its cells can be read in two ways and none of them decides; a stated choice was made. */
  readonly ambiguous: boolean;
}

export interface Judge {
  /** By column: whether it looks at it. */
  readonly wanted: readonly boolean[];
  /** Looks at further rows. */
  see(records: readonly ScannedRecord[]): void;
  /** Sets the forms of the table's columns and says what was doubtful. */
  decide(): { judgements: ColumnJudgement[]; remarks: Remark[] };
}

interface Evidence {
  /** Cells that can only be read the first way (point; day first), only the second way, or both ways. */
  first: number;
  second: number;
  either: number;
  exampleFirst: string;
  exampleSecond: string;
  exampleEither: string;
}

/** Judges number and date formats over whole columns, so that no cell is ever guessed alone. */
export function openJudge(table: Table): Judge {
  const seen = table.columns
    .filter(({ field }) => isMoneyField(field) || isDateField(field))
    .map((column) => ({ column, evidence: noEvidence(), money: isMoneyField(column.field) }));
  const watched = new Set(seen.map(({ column }) => column.index));
  return {
    wanted: table.headers.map((_, index) => watched.has(index)),
    see(records) {
      for (const { cells } of records) {
        for (const { column, evidence, money } of seen) {
          const cell = cells[column.index];
          if (cell === undefined || cell === '') continue;
          if (money) seeAmount(cell, column, evidence);
          else seeDate(cell, column, evidence);
        }
      }
    },
    decide() {
      const amounts = seen.filter(({ money }) => money);
      const dates = seen.filter(({ money }) => !money);
      const locale = table.mapping.locale ?? table.settings.locale;
      const mark = shared(
        amounts.map(({ evidence }) => evidence),
        decimalMarkOf(locale) === '.',
      );
      const order = shared(
        dates.map(({ evidence }) => evidence),
        dayOrderOf(locale) === 'day-month',
      );
      const told = table.mapping.locale !== undefined;
      const judged = [
        ...amounts.map(({ column, evidence }) => settleAmounts(column, evidence, mark, told)),
        ...dates.map(({ column, evidence }) => settleDates(column, evidence, order, told)),
      ];
      return {
        judgements: judged.map(([judgement]) => judgement),
        remarks: judged.flatMap(([, remarks]) => remarks),
      };
    },
  };
}

function noEvidence(): Evidence {
  return { first: 0, second: 0, either: 0, exampleFirst: '', exampleSecond: '', exampleEither: '' };
}

function seeAmount(cell: string, column: TableColumn, evidence: Evidence): void {
  const decimals = plainDecimals(cell);
  if (decimals === 0) return;
  const parts = decimals > 0 && decimals !== 3 ? null : numberParts(cell);
  const reading =
    decimals > 0 && decimals !== 3 ? 'point' : parts === null ? 'broken' : readingOf(parts.body);
  if (reading === 'point') evidence.exampleFirst = note(evidence.first++, evidence.exampleFirst, cell);
  else if (reading === 'comma')
    evidence.exampleSecond = note(evidence.second++, evidence.exampleSecond, cell);
  else if (reading === 'either')
    evidence.exampleEither = note(evidence.either++, evidence.exampleEither, cell);
  if (column.fine || (reading !== 'point' && reading !== 'comma')) return;
  const places = parts === null ? decimals : (/[.,](\d+)(?:e.*)?$/.exec(parts.body)?.[1]?.length ?? 0);
  column.fine = places > 2 && (parts === null || parts.power === 0);
}

function seeDate(cell: string, column: TableColumn, evidence: Evidence): void {
  const read = cachedDate(cell, column);
  if (read?.kind !== 'either') return;
  if (read.first > 12) evidence.exampleFirst = note(evidence.first++, evidence.exampleFirst, cell);
  else if (read.second > 12) evidence.exampleSecond = note(evidence.second++, evidence.exampleSecond, cell);
  else if (read.first !== read.second)
    evidence.exampleEither = note(evidence.either++, evidence.exampleEither, cell);
}

function note(count: number, example: string, cell: string): string {
  return count === 0 ? clip(cell) : example;
}

/** What a cell of a date column says, from memory where it has been read before. */
export function cachedDate(cell: string, column: TableColumn): DateRead | null {
  const known = column.dates.get(cell);
  if (known !== undefined) return known;
  const read = meansEmpty(cell.trim()) ? null : dateOf(cell);
  if (column.dates.size < 20_000) column.dates.set(cell, read);
  return read;
}

/** Where a column does not decide, the others of the file do, and then the locale. */
function shared(evidence: readonly Evidence[], fallback: boolean): boolean {
  const first = evidence.reduce((sum, one) => sum + one.first, 0);
  const second = evidence.reduce((sum, one) => sum + one.second, 0);
  return first === second ? fallback : first > second;
}

interface Settled {
  readonly first: boolean;
  readonly ambiguous: boolean;
  readonly mixed: string | null;
}

function settle(evidence: Evidence, otherwise: boolean): Settled {
  const { first, second, either } = evidence;
  const isFirst = first === second ? otherwise : first > second;
  const mixed = first > 0 && second > 0 ? (isFirst ? evidence.exampleSecond : evidence.exampleFirst) : null;
  return { first: isFirst, ambiguous: first === 0 && second === 0 && either > 0, mixed };
}

function settleAmounts(
  column: TableColumn,
  evidence: Evidence,
  point: boolean,
  told: boolean,
): [ColumnJudgement, Remark[]] {
  const settled = settle(evidence, point);
  column.decimal = settled.first ? '.' : ',';
  const ambiguous = settled.ambiguous && !told;
  const remarks: Remark[] = [];
  const say = (code: Remark['code'], example: string): void => {
    remarks.push({
      line: null,
      column: column.column,
      code,
      parameters: { example, decimal: column.decimal },
    });
  };
  if (ambiguous) say('number-format-ambiguous', evidence.exampleEither);
  if (settled.mixed !== null) say('number-format-mixed', settled.mixed);
  return [
    { column: column.column, field: column.field, decimal: column.decimal, dayOrder: null, ambiguous },
    remarks,
  ];
}

function settleDates(
  column: TableColumn,
  evidence: Evidence,
  dayFirst: boolean,
  told: boolean,
): [ColumnJudgement, Remark[]] {
  const settled = settle(evidence, dayFirst);
  column.dayOrder = settled.first ? 'day-month' : 'month-day';
  const ambiguous = settled.ambiguous && !told;
  const order = settled.first ? 'day before month' : 'month before day';
  const remarks: Remark[] = [];
  const say = (code: Remark['code'], example: string): void => {
    remarks.push({ line: null, column: column.column, code, parameters: { example, order } });
  };
  if (ambiguous) say('date-order-ambiguous', evidence.exampleEither);
  if (settled.mixed !== null) say('date-order-mixed', settled.mixed);
  return [
    { column: column.column, field: column.field, decimal: null, dayOrder: column.dayOrder, ambiguous },
    remarks,
  ];
}
