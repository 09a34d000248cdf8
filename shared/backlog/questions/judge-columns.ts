import { type FieldName, isAmountColumn, isDateColumn } from '../fields';
import { writesDayFirst } from '../header/header-language';
import { watchKeys } from '../rows/damaged-keys';
import { isExample } from '../rows/row-own';
import type { Table, TableColumn } from '../rows/table';
import { watchFoot } from '../rows/watch-foot';
import type { Remark, ScannedRecord } from '../types';
import { type Evidence, noEvidence, seeAmount, seeDate, settle, shared } from '../values/form-evidence';
import { dayOrderOf, decimalMarkOf } from '../values/locale-forms';
import { otherCurrencies } from '../values/other-currencies';
import type { DayOrder } from '../values/read-date';
import type { DecimalMark } from '../values/read-number';
import { watchValues } from './distinct-values';
import type { ColumnValues, Question } from './questions';

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
  /** The values of the columns whose values are mapped, counted over all rows it has seen. */
  values(): ColumnValues[];
  /** Sets the forms of the table's columns and says what was doubtful. */
  decide(): { judgements: ColumnJudgement[]; remarks: Remark[]; questions: Question[] };
}

/** Judges number and date formats over whole columns, so that no cell is ever guessed alone. */
export function openJudge(table: Table): Judge {
  const foot = watchFoot(table);
  const seen = table.columns
    .filter(({ mapped }) => isAmountColumn(mapped) || isDateColumn(mapped))
    .map((column) => ({ column, evidence: noEvidence(), money: isAmountColumn(column.mapped) }));
  const marking = table.own ? table.byField.get('planId') : undefined;
  const watched = new Set([...seen.map(({ column }) => column.index), ...(marking ? [marking.index] : [])]);
  const keys = watchKeys(table);
  const values = watchValues(table);
  return {
    wanted: keys.wanted.map(
      (is, index) => is || (index === 0 && !table.own) || values.wanted[index] === true || watched.has(index),
    ),
    values: values.values,
    see(all) {
      const records = table.own ? all.filter(({ cells }) => !isExample(table, cells)) : all;
      foot.see(records);
      keys.see(records);
      values.see(records);
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
      const { told, point, dayFirst } = formsOf(table, amounts, dates);
      const judged = [
        ...amounts.map(({ column, evidence }) =>
          settleAmounts(column, evidence, point(column, evidence), table.own || told !== undefined),
        ),
        ...dates.map(({ column, evidence }) => settleDates(column, evidence, dayFirst, told !== undefined)),
      ];
      const below = foot.finish();
      return {
        judgements: judged.map(({ judgement }) => judgement),
        remarks: [
          ...judged.flatMap(({ remarks }) => remarks),
          ...otherCurrencies(table),
          ...keys.remarks(),
          ...below.remarks,
        ],
        questions: [...judged.flatMap(({ question }) => question ?? []), ...below.questions],
      };
    },
  };
}

interface Seen {
  readonly column: TableColumn;
  readonly evidence: Evidence;
}

/** How numbers and dates are written where a column itself leaves it open: as the others show, the headers, or the locale. */
function formsOf(table: Table, amounts: readonly Seen[], dates: readonly Seen[]) {
  const { locale: told } = table.mapping;
  const locale = told ?? table.settings.locale;
  const mark = shared(amounts.map(({ evidence }) => evidence));
  const order = shared(dates.map(({ evidence }) => evidence));
  const comma = mark === false || amounts.some(({ column }) => column.mapped.decimal === ',');
  const usualOrder =
    told === undefined && (comma || writesDayFirst(table.headers))
      ? true
      : dayOrderOf(locale) === 'day-month';
  const usual = told === undefined && writesDayFirst(table.headers) ? false : decimalMarkOf(locale) === '.';
  // This app groups no thousands, so whatever mark there is, is the decimal one.
  const point = (column: TableColumn, evidence: Evidence): boolean =>
    (table.own ? evidence.commas === 0 : null) ??
    mark ??
    (told === undefined ? groupsOf(column, evidence) : null) ??
    usual;
  return { told, point, dayFirst: order ?? usualOrder };
}

interface Judged {
  readonly judgement: ColumnJudgement;
  readonly remarks: Remark[];
  readonly question: Question | null;
}

/**
 * Whether the mark is a point, where each cell has one mark with three digits behind it: money rarely has three decimals,
 * so the mark groups thousands. Null where the cells have both marks, or the amounts are so scaled that they may well.
 */
function groupsOf(column: TableColumn, { either, commas }: Evidence): boolean | null {
  if (column.scale !== 1 || (commas > 0 && commas < either)) return null;
  return commas > 0;
}

function settleAmounts(column: TableColumn, evidence: Evidence, point: boolean, told: boolean): Judged {
  const { decimal: given } = column.mapped;
  const settled = settle(evidence, given === undefined ? null : given === '.', point);
  column.decimal = settled.first ? '.' : ',';
  const ambiguous = settled.ambiguous && !told;
  column.settled = given !== undefined || settled.ambiguous || told;
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
  const { column: name, field, decimal } = column;
  const example = evidence.exampleEither;
  return {
    judgement: { column: name, field, decimal, dayOrder: null, ambiguous },
    remarks,
    question: ambiguous ? { kind: 'decimal', column: name, example, suggested: decimal } : null,
  };
}

function settleDates(column: TableColumn, evidence: Evidence, dayFirst: boolean, told: boolean): Judged {
  const { dayOrder: given } = column.mapped;
  const settled = settle(evidence, given === undefined ? null : given === 'day-month', dayFirst);
  column.dayOrder = settled.first ? 'day-month' : 'month-day';
  const ambiguous = settled.ambiguous && !told;
  const order = settled.first ? 'day before month' : 'month before day';
  const remarks: Remark[] = [];
  const say = (code: Remark['code'], example: string): void => {
    remarks.push({ line: null, column: column.column, code, parameters: { example, order } });
  };
  if (ambiguous) say('date-order-ambiguous', evidence.exampleEither);
  if (settled.mixed !== null) say('date-order-mixed', settled.mixed);
  const { column: name, field, dayOrder } = column;
  const example = evidence.exampleEither;
  return {
    judgement: { column: name, field, decimal: null, dayOrder, ambiguous },
    remarks,
    question: ambiguous ? { kind: 'day-order', column: name, example, suggested: dayOrder } : null,
  };
}
