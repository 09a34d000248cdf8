import { memo } from 'react';
import { classNames } from '../../../ui/class-names';
import type { DrawnColumns } from '../drawn';
import { cellStyle } from '../grid-cell';
import { Gap } from '../grid-line';
import grid from '../grid.module.css';
import { rowHeight } from '../metrics';
import { headWords } from './copy';
import { sumWords } from './figure-words';
import styles from './pivot.module.css';
import { lineAt, type PivotColumn, type PivotTable, sumAt } from './table';

interface Props {
  readonly table: PivotTable;
  /** -1: the head; behind the last: the total. */
  readonly row: number;
  readonly columns: DrawnColumns<PivotColumn>;
  /** The place of the column with the keyboard, and the first and last that are chosen; null: none of this row. */
  readonly active: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** One row of the table: of a group, its head or its total. */
export const PivotRow = memo(function PivotRow({ table, row, columns, active, from, to }: Props) {
  const isHead = row < 0;
  const isTotal = row >= table.lines.length;
  const cell = (column: PivotColumn) => (
    <PivotCell
      key={column.id}
      {...{ table, row, column }}
      active={column.index === active}
      selected={from !== null && to !== null && column.index >= from && column.index <= to}
    />
  );
  return (
    <div
      role="row"
      className={isHead ? grid.head : isTotal ? grid.foot : grid.line}
      aria-rowindex={row + 2}
      style={{ width: columns.width, ...(!isHead && !isTotal && { top: row * rowHeight() }) }}
    >
      {columns.frozen.map(cell)}
      {columns.gap > 0 && <Gap width={columns.gap} />}
      {columns.rest.map(cell)}
    </div>
  );
});

interface CellProps {
  readonly table: PivotTable;
  readonly row: number;
  readonly column: PivotColumn;
  readonly active: boolean;
  readonly selected: boolean;
}

function PivotCell({ table, row, column, active, selected }: CellProps) {
  const line = lineAt(table, row);
  const isName = column.index === 0;
  const sum = line && !isName ? sumAt(table, line, column) : undefined;
  const words = line === null ? headWords(table, column.index) : isName ? line.words : sumWords(table, sum);
  const isLast = column.index === table.columns.length - 1;
  return (
    <div
      role={line === null ? 'columnheader' : isName ? 'rowheader' : 'gridcell'}
      className={classNames(
        grid.cell,
        line === null && grid.headCell,
        !isName && grid.figure,
        column.frozen && grid.frozen,
        line !== null && isLast && styles.total,
        (isName || line === null || sum) && styles.opens,
        selected && grid.selected,
        active && grid.active,
      )}
      style={cellStyle(column)}
      data-place={`${row} ${column.index}`}
      aria-colindex={column.index + 1}
      aria-selected={line === null ? undefined : selected}
      tabIndex={active ? 0 : -1}
      title={words.length > 16 ? words : undefined}
    >
      <span className={grid.words}>{words}</span>
    </div>
  );
}
