import { memo } from 'react';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Card } from '../../../shared/rules/cards/card';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { counted } from '../../../shared/words/counts';
import { useIsLarge } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import { useDrawnAfter } from '../../ui/drawn-after';
import { useInTurn } from '../../ui/in-turn';
import type { DrawnColumns, GridColumn } from './drawn';
import styles from './grid.module.css';
import { cellStyle, isFigure } from './grid-cell';
import { Gap } from './grid-line';
import { footRow } from './grid-store';
import { totalWords } from './total-words';
import { isTotalKnown } from './totals';

interface Props {
  readonly columns: DrawnColumns;
  readonly cards: readonly Card[];
  readonly layout: GridLayout;
  readonly at: CellSetting;
  readonly rowIndex: number;
  /** The column of the cell with the keyboard, where that is at the foot. */
  readonly active: string | null;
  /** The column of the cell with the keyboard, wherever that is: in a large plan it is added up before the others. */
  readonly first: string;
}

/**
 * What all rows come to. Of a large plan that was edited the other columns have a frame of their own; where nobody has added
 * it up ahead, all of it follows the rows.
 */
export const GridFoot = memo(function GridFoot(props: Props) {
  const { columns, cards, layout, at, rowIndex, active, first } = props;
  const now = { cards, at };
  const isLarge = useIsLarge();
  const { drawn, isBehind } = useDrawnAfter(now, cards, isLarge);
  const isKnown = ({ column }: GridColumn) => isTotalKnown(column, cards, layout, at.plan);
  const isAdded = useInTurn(!isLarge || [...columns.frozen, ...columns.rest].every(isKnown));
  const wordsOf = (column: GridColumn) => {
    if (!isAdded) return '';
    const of = column.id === first ? now : drawn;
    return totalWords(column, of.cards, layout, of.at);
  };
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
        {column.index === 0 ? counted(cards.length, 'initiative') : wordsOf(column)}
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
      aria-busy={isBehind || !isAdded || undefined}
      style={{ width: columns.width }}
    >
      {columns.frozen.map(cell)}
      {columns.gap > 0 && <Gap width={columns.gap} />}
      {columns.rest.map(cell)}
    </div>
  );
});
