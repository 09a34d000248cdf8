import { memo, type ReactNode } from 'react';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { classNames } from '../../ui/class-names';
import { CellEditor } from './cell-editor';
import type { DrawnColumns, GridColumn } from './drawn';
import styles from './grid.module.css';
import { GridCell } from './grid-cell';
import { barIn, withOwnMark } from './marking/own-marks';
import { markOf } from './marks';
import { rowHeight } from './metrics';
import type { CardRow } from './rows';

interface Props {
  readonly row: CardRow;
  readonly index: number;
  readonly columns: DrawnColumns;
  readonly at: CellSetting;
  readonly formats: GridLayout['formats'];
  readonly marks: GridLayout['marks'];
  readonly today: string;
  readonly editable: boolean;
  /** The column of the cell with the keyboard; null: it is in another row. */
  readonly active: string | null;
  /** First and last of the selected columns by their places; null: none. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  /** What was typed on the active cell; undefined: it is not being edited. */
  readonly editing: { readonly text: string | null } | null;
  /** Goes on from a cell that has been edited. */
  readonly onMove: (key: string) => void;
}

/** One initiative. */
export const GridLine = memo(function GridLine(props: Props) {
  const { row, index, columns, at, formats, marks, today, editable, active, editing } = props;
  const { card } = row;
  const cell = (column: GridColumn) => {
    const value = column.column.read(card, at.plan);
    const isActive = column.id === active;
    return (
      <GridCell
        key={column.id}
        {...{ column, value, at }}
        mark={withOwnMark(
          marks?.[column.id],
          { column: column.column, card, value, at },
          markOf(column.id, card, value, at.plan, today),
        )}
        bar={barIn(marks?.[column.id], { column: column.column, card, value, at })}
        format={formats[column.id]}
        active={isActive}
        selected={isWithin(column.index, props.selectedFrom, props.selectedTo)}
        readOnly={!editable || !column.column.edit}
      >
        {isActive && editing ? (
          <CellEditor {...{ card, column, at }} text={editing.text} onMove={props.onMove} />
        ) : undefined}
      </GridCell>
    );
  };
  return (
    <LineFrame
      index={index}
      rowKey={row.key}
      width={columns.width}
      edited={editing !== null && active !== null}
    >
      {columns.frozen.map(cell)}
      {columns.gap > 0 && <Gap width={columns.gap} />}
      {columns.rest.map(cell)}
    </LineFrame>
  );
});

function isWithin(index: number, from: number | null, to: number | null): boolean {
  return from !== null && to !== null && index >= from && index <= to;
}

/** Room for columns that are not drawn. */
export function Gap({ width }: { readonly width: number }) {
  return <div role="presentation" className={styles.gap} style={{ width }} />;
}

interface FrameProps {
  readonly index: number;
  readonly rowKey: string;
  readonly width: number;
  readonly edited?: boolean;
  readonly group?: boolean;
  readonly children: ReactNode;
}

/** The place of a row among all of them. */
export function LineFrame({ index, rowKey, width, edited, group, children }: FrameProps) {
  return (
    <div
      role="row"
      className={classNames(styles.line, edited && styles.editedLine, group && styles.group)}
      data-row={rowKey}
      data-group={group || undefined}
      aria-rowindex={index + 2}
      style={{ top: index * rowHeight(), width }}
    >
      {children}
    </div>
  );
}
