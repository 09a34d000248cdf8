import { type FieldName, isAmountColumn } from '../fields';
import { isTotal, opensTotal } from '../header/furniture-words';
import { type Mapping, targetOf } from '../mapping';
import type { RemarkList } from '../remark-list';
import type { Remark, ScannedRecord } from '../types';
import { isOwnExport } from '../write/own-export';
import type { Table, TableColumn } from './table';

/** Cells of rows as they are meant where a value stands once for all rows of its group. */
export interface FillDown {
  /** The record with those cells filled that are blank below a value of a column that says so. */
  fill(record: ScannedRecord): ScannedRecord;
  /** Says how many cells of each column were filled. */
  finish(remarks: RemarkList): void;
}

/**
 * Fills blank cells of the columns whose mapping says `fillDown` with the value above, row by row in the order of the file.
 * Where a sheet has merged cells in a column, those alone, and without being told where the column is one that groups of rows
 * share. A new value of such a column further left begins a new group, so nothing is carried over into it. A word for nothing, such as
 * "n/a", is a value too. Of the app's own table nothing is filled: its cells are complete.
 */
export function openFillDown({ columns, own }: Pick<Table, 'columns' | 'own'>): FillDown {
  const told = ({ mapped }: TableColumn) => mapped.fillDown === true;
  const filling = own
    ? []
    : columns.filter((column) => column.mapped.fillDown ?? (shared.has(column.field) || told(column)));
  const isTold = filling.some(told);
  const order = filling.toSorted((a, b) => a.index - b.index);
  const above = new Map<TableColumn, string>();
  const counts = new Map<TableColumn, number>();
  const fill = (record: ScannedRecord): ScannedRecord => {
    const { cells, merged } = record;
    if (!isTold && merged === undefined) return record;
    const filled = [...cells];
    let isNew = false;
    for (const column of order) {
      const cell = cells[column.index];
      const isMerged = merged?.columns.has(column.index) ?? false;
      if (isMerged ? !merged?.above.includes(column.index) : !told(column)) {
        above.delete(column);
        if (isMerged && cell !== undefined && cell.trim() !== '') above.set(column, cell);
        continue;
      }
      if (!isMerged && isNew && cell?.trim() === '') above.delete(column);
      const value = above.get(column);
      if (cell !== undefined && cell.trim() !== '') {
        isNew ||= value !== undefined && value !== cell;
        above.set(column, cell);
      } else if (cell !== undefined && value !== undefined) {
        filled[column.index] = value;
        counts.set(column, (counts.get(column) ?? 0) + 1);
      }
    }
    return { ...record, cells: filled };
  };
  return {
    fill: order.length === 0 ? (record) => record : fill,
    finish(remarks) {
      for (const [{ column }, count] of counts) remarks.add(null, column, 'cells-filled-down', { count });
    },
  };
}

/** What a group of rows shares; a title, a key, a text of its own or an amount is of one row. */
const shared: ReadonlySet<FieldName> = new Set<FieldName>([
  'programme',
  'parent',
  'businessUnit',
  'businessOwner',
  'itOwner',
  'sponsor',
  'owner',
  'costCentre',
  'capability',
  'goal',
  'kindOfWork',
  'serviceName',
  'team',
  'status',
  'lane',
  'outcome',
  'priority',
  'account',
  'period',
  'year',
  'month',
]);

/** Whether merged cells of a column that becomes this field share their value where nobody says otherwise. */
export function sharesMerged(field: FieldName): boolean {
  return shared.has(field);
}

/** The columns of a sheet that have merged cells, by their headers. */
export function mergedColumns(
  headers: readonly string[],
  [first]: readonly ScannedRecord[],
): readonly string[] {
  const merged = first?.merged?.columns;
  return merged ? headers.filter((_, place) => merged.has(place)) : [];
}

/**
 * Columns in which values stand once, above blank cells, as merged cells and groups come out: the first row has one, none comes
 * twice, and there are at least two values and two blanks. The app's own table is none such. Only told: whether the blanks mean the value, the user says.
 */
export function fillDownOffers(
  mapping: Mapping,
  headers: readonly string[],
  rows: readonly ScannedRecord[],
): Remark[] {
  if (isOwnExport(headers, targetOf(mapping))) return [];
  const data = rows.filter(({ cells }) => !cells.some((cell) => opensTotal(cell) && isTotal(cell)));
  return mapping.columns.flatMap(({ column, field, fillDown }): Remark[] => {
    if (field === null || fillDown !== undefined || !shared.has(field)) return [];
    const place = headers.indexOf(column);
    if (data[0]?.merged?.columns.has(place)) return [];
    const cells = data.map((row) => row.cells[place]?.trim() ?? '');
    const said = cells.filter((cell) => cell !== '');
    const count = cells.length - said.length;
    const isGrouped = cells[0] !== '' && said.length > 1 && new Set(said).size === said.length;
    if (!isGrouped || count < 2) return [];
    return [{ line: null, column, code: 'fill-down-offered', parameters: { count, text: said[0] ?? '' } }];
  });
}

/** Amounts that are filled down would count once for every row; the first such column, as a refusal. */
export function amountFilledDown({ columns }: Mapping): Remark | null {
  const found = columns.find((column) => column.fillDown === true && isAmountColumn(column));
  if (found === undefined) return null;
  const { column } = found;
  return { line: null, column, code: 'fill-down-of-amounts', parameters: { column } };
}
