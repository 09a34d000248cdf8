import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { say } from '../../../shared/words/say';
import { useScenarioId } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import { saidOnce } from '../../ui/said-once';
import { openColumnMenu } from './column-menu';
import type { DrawnColumns, GridColumn } from './drawn';
import styles from './grid.module.css';
import { cellStyle, isFigure } from './grid-cell';
import { Gap } from './grid-line';
import { headRow, useGrid } from './grid-store';
import { scaleWords } from './marking/scale-words';
import { beginResize } from './resize';

interface Props {
  readonly columns: DrawnColumns;
  readonly sort: GridLayout['sort'];
  readonly active: string | null;
  readonly marks: GridLayout['marks'];
  readonly at: CellSetting;
}

/** The names of the columns: what the rows are in order by, and the menu of each. */
export const GridHead = memo(function GridHead({ columns, sort, active, marks, at }: Props) {
  const scenarioId = useScenarioId();
  const cell = (column: GridColumn) => (
    <HeadCell
      key={column.id}
      {...{ column, sort }}
      active={active === column.id}
      scale={marks?.[column.id]?.bars ? scaleWords(column.column, scenarioId, at) : null}
    />
  );
  return (
    <div
      role="row"
      className={styles.head}
      aria-rowindex={1}
      data-row={headRow}
      style={{ width: columns.width }}
    >
      {columns.frozen.map(cell)}
      {columns.gap > 0 && <Gap width={columns.gap} />}
      {columns.rest.map(cell)}
    </div>
  );
});

interface CellProps {
  readonly column: GridColumn;
  readonly sort: GridLayout['sort'];
  readonly active: boolean;
  /** From what to what the bars of the column go; null: it has none. */
  readonly scale: string | null;
}

function HeadCell({ column, sort, active, scale }: CellProps) {
  const dropsHere = useGrid(({ dropAt }) => dropAt === column.index);
  const dropsBehind = useGrid(
    ({ dropAt, layout }) => dropAt === layout.columns.length && column.index + 1 === dropAt,
  );
  const at = sort.findIndex(({ id }) => id === column.id);
  const by = sort[at];
  const Arrow = by?.descending ? ArrowDown : ArrowUp;
  const resize = (event: PointerEvent<HTMLElement>) => beginResize(event, column);
  return (
    <div
      role="columnheader"
      className={classNames(
        styles.cell,
        styles.headCell,
        isFigure(column) && styles.figure,
        column.frozen && styles.frozen,
        active && styles.active,
        dropsHere && styles.dropBefore,
        dropsBehind && styles.dropBehind,
      )}
      style={cellStyle(column)}
      data-column={column.id}
      aria-colindex={column.index + 1}
      aria-sort={by ? (by.descending ? 'descending' : 'ascending') : 'none'}
      aria-haspopup="menu"
      tabIndex={active ? 0 : -1}
      // Its button, which the keyboard does not need, is no part of its name.
      aria-label={column.name}
      {...(scale ? { 'aria-description': scale } : saidOnce)}
      title={scale ? `${column.name}. ${scale}` : column.name}
    >
      <span className={styles.words}>{column.name}</span>
      {by && (
        <span className={styles.sorted}>
          <Arrow size={13} aria-hidden="true" />
          {sort.length > 1 && at + 1}
        </span>
      )}
      <button
        type="button"
        tabIndex={-1}
        className={styles.menuButton}
        aria-label={say`Menu of ${column.name}`}
        data-menu
        onClick={(event) => openColumnMenu(column.id, event.currentTarget.closest('[role="columnheader"]'))}
      >
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <span className={styles.edge} data-edge aria-hidden="true" onPointerDown={resize} />
    </div>
  );
}
