import { memo } from 'react';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Card } from '../../../shared/rules/cards/card';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { counted } from '../../../shared/words/counts';
import { classNames } from '../../ui/class-names';
import type { DrawnColumns, GridColumn } from './drawn';
import styles from './grid.module.css';
import { cellStyle, isFigure } from './grid-cell';
import { Gap } from './grid-line';
import { footRow } from './grid-store';
import { totalWords } from './total-words';

interface Props {
  readonly columns: DrawnColumns;
  readonly cards: readonly Card[];
  readonly layout: GridLayout;
  readonly at: CellSetting;
  readonly rowIndex: number;
  readonly active: string | null;
}

/** What all rows come to. */
export const GridFoot = memo(function GridFoot({ columns, cards, layout, at, rowIndex, active }: Props) {
  const cell = (column: GridColumn) => (
    <div
      key={column.id}
      role={column.index === 0 ? 'rowheader' : 'gridcell'}
      className={classNames(
        styles.cell,
        isFigure(column) && styles.figure,
        column.frozen && styles.frozen,
        active === column.id && styles.active,
      )}
      style={cellStyle(column)}
      data-column={column.id}
      aria-colindex={column.index + 1}
      tabIndex={active === column.id ? 0 : -1}
    >
      <span className={styles.words}>
        {column.index === 0 ? counted(cards.length, 'initiative') : totalWords(column, cards, layout, at)}
      </span>
    </div>
  );
  return (
    <div
      role="row"
      className={styles.foot}
      aria-rowindex={rowIndex}
      data-row={footRow}
      data-testid="grid-foot"
      style={{ width: columns.width }}
    >
      {columns.frozen.map(cell)}
      {columns.gap > 0 && <Gap width={columns.gap} />}
      {columns.rest.map(cell)}
    </div>
  );
});
