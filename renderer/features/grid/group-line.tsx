import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { counted } from '../../../shared/words/counts';
import { classNames } from '../../ui/class-names';
import type { DrawnColumns, GridColumn } from './drawn';
import styles from './grid.module.css';
import { cellStyle, isFigure } from './grid-cell';
import { Gap, LineFrame } from './grid-line';
import { toggleGroup } from './grid-store';
import type { GroupRow } from './rows';
import { totalWords } from './total-words';

interface Props {
  readonly row: GroupRow;
  readonly index: number;
  readonly columns: DrawnColumns;
  readonly at: CellSetting;
  readonly layout: GridLayout;
  readonly active: string | null;
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
}

/** The rows of one value: how many, and what they come to; opens and folds. */
export const GroupLine = memo(function GroupLine(props: Props) {
  const { row, index, columns, at, layout, active, selectedFrom, selectedTo } = props;
  const Chevron = row.open ? ChevronDown : ChevronRight;
  const cell = (column: GridColumn) => {
    const isHead = column.index === 0;
    const selected =
      selectedFrom !== null && column.index >= selectedFrom && column.index <= (selectedTo ?? 0);
    return (
      <div
        key={column.id}
        role={isHead ? 'rowheader' : 'gridcell'}
        className={classNames(
          styles.cell,
          isFigure(column) && styles.figure,
          column.frozen && styles.frozen,
          selected && styles.selected,
          active === column.id && styles.active,
        )}
        style={cellStyle(column)}
        data-column={column.id}
        aria-colindex={column.index + 1}
        aria-selected={selected}
        aria-expanded={isHead ? row.open : undefined}
        tabIndex={active === column.id ? 0 : -1}
      >
        {isHead ? (
          <>
            <span
              className={classNames(styles.fold, row.level > 0 && styles.inner)}
              data-fold
              aria-hidden="true"
              onClick={() => toggleGroup(row.key)}
            >
              <Chevron size={15} />
            </span>
            <span className={styles.words}>{row.words}</span>
            <span className={styles.count}>{counted(row.cards.length, 'initiative')}</span>
          </>
        ) : (
          <span className={styles.words}>{totalWords(column, row.cards, layout, at)}</span>
        )}
      </div>
    );
  };
  return (
    <LineFrame group index={index} rowKey={row.key} width={columns.width}>
      {columns.frozen.map(cell)}
      {columns.gap > 0 && <Gap width={columns.gap} />}
      {columns.rest.map(cell)}
    </LineFrame>
  );
});
