import { type FieldName, isDateField, isMoneyField } from './fields';
import { dayOrderOf, decimalMarkOf } from './locale-forms';
import { watchKeys } from './damaged-keys';
import { watchValues } from './distinct-values';
import { type Evidence, noEvidence, seeAmount, seeDate, settle, shared } from './form-evidence';
import type { ColumnValues } from './questions';
import type { DayOrder } from './read-date';
import type { DecimalMark } from './read-number';
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
  /** The values of the columns whose values are mapped, counted over all rows it has seen. */
  values(): ColumnValues[];
  /** Sets the forms of the table's columns and says what was doubtful. */
  decide(): { judgements: ColumnJudgement[]; remarks: Remark[] };
}

/** Judges number and date formats over whole columns, so that no cell is ever guessed alone. */
export function openJudge(table: Table): Judge {
  const seen = table.columns
    .filter(({ field }) => isMoneyField(field) || isDateField(field))
    .map((column) => ({ column, evidence: noEvidence(), money: isMoneyField(column.field) }));
  const watched = new Set(seen.map(({ column }) => column.index));
  const keys = watchKeys(table);
  const values = watchValues(table);
  return {
    wanted: keys.wanted.map((is, index) => is || values.wanted[index] === true || watched.has(index)),
    values: values.values,
    see(records) {
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
        remarks: [...judged.flatMap(([, remarks]) => remarks), ...keys.remarks()],
      };
    },
  };
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
