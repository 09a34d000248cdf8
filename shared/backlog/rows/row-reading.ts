import type { Money } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import type { Booking } from '../../model/records/booking';
import type { BacklogCode, Parameters } from '../../words/backlog-words';
import type { FieldName } from '../fields';
import type { RemarkList } from '../remark-list';
import type { LeftOut } from '../types';
import type { BookingOwner } from './booking-owners';
import type { Table, TableColumn } from './table';
import type { AmountWatch } from './watch-amounts';

/** What was booked so far in one quarter and account of an owner. */
export interface BookedSum {
  readonly owner: BookingOwner;
  readonly quarter: Quarter;
  readonly account: string;
  /** Run money of an initiative. */
  readonly asRun: boolean;
  readonly total: Money;
  /** The periods and cost centres it is of, each once. */
  readonly slices: Map<string, Pick<Booking, 'period' | 'costCentre'>>;
}

/** Something that holds for many rows alike and is told once, with how many there are and where the first stands. */
export interface Tally {
  readonly line: number;
  readonly column: string | null;
  readonly code: BacklogCode;
  readonly parameters: Parameters;
  count: number;
}

/** What is remembered over the rows of one import. */
export interface RowMemory {
  /** Keys and looks of titles with the line they first stood in; and the first title of a look where it is not the look itself. */
  readonly keys: Map<string, number>;
  readonly looks: Map<string, number>;
  readonly titles: Map<string, string>;
  /** HTML codes that became characters: how many cells, and the first. */
  entities: { count: number; line: number; column: string; example: string } | null;
  /** What has been booked so far of one owner, quarter and account. */
  readonly sums: Map<string, BookedSum>;
  /** The amounts of each money column as they pass. */
  readonly amounts: Map<TableColumn, AmountWatch>;
  /** What holds for many rows alike and is told with its count. */
  readonly tallies: Map<string, Tally>;
  /** Things said once for the file. */
  readonly said: Set<string>;
}

/** One row on its way to a draft. */
export interface RowReading {
  readonly table: Table;
  readonly line: number;
  readonly cells: readonly string[];
  readonly remarks: RemarkList;
  readonly memory: RowMemory;
  /** Fiscal years that its cost is of, by the columns it stands in. */
  readonly costYears: number[];
  /** Set when the row cannot be imported. */
  leftOut: LeftOut | null;
}

export function newMemory(): RowMemory {
  return {
    keys: new Map(),
    looks: new Map(),
    titles: new Map(),
    sums: new Map(),
    entities: null,
    amounts: new Map(),
    tallies: new Map(),
    said: new Set(),
  };
}

/** The cell of a field's column as it stands; '' where the field has no column or the row ends before it. */
export function cellOf(row: RowReading, column: TableColumn | undefined): string {
  return column === undefined ? '' : (row.cells[column.index] ?? '');
}

export function columnOf(row: RowReading, field: FieldName): TableColumn | undefined {
  return row.table.byField.get(field);
}

const none: readonly TableColumn[] = [];

/** All columns of a field that several may feed. */
export function columnsOf(row: RowReading, field: FieldName): readonly TableColumn[] {
  return row.table.all.get(field) ?? none;
}
