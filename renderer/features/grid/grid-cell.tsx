import type { ReactNode } from 'react';
import type { ColumnFormat } from '../../../shared/contract/grid-layout';
import type { Outcome } from '../../../shared/model/codes';
import type { Bar } from '../../../shared/rules/cells/extent';
import type { CellValue } from '../../../shared/rules/columns/column';
import { type CellSetting, cellWords } from '../../../shared/words/columns/cell-words';
import { moneyForInput } from '../../../shared/words/columns/typed-money';
import { classNames } from '../../ui/class-names';
import { OutcomeMark } from '../../ui/outcome-mark';
import type { GridColumn, PlacedColumn } from './drawn';
import styles from './grid.module.css';
import { CellBar } from './marking/cell-bar';
import scale from './marking/cell-bar.module.css';
import { Marked } from './marking/marked';
import marked from './marking/marked.module.css';
import type { CellMark } from './marks';

interface Props {
  readonly column: GridColumn;
  readonly value: CellValue;
  readonly mark: CellMark | null;
  readonly bar: Bar | null;
  readonly format: ColumnFormat | undefined;
  readonly at: CellSetting;
  readonly active: boolean;
  readonly selected: boolean;
  readonly readOnly: boolean;
  /** The field of a cell that is being edited, over its value. */
  readonly children?: ReactNode;
}

export const isFigure = ({ column: { kind } }: GridColumn) => kind === 'money' || kind === 'number';

/** One value, as it is read. */
export function GridCell(props: Props) {
  const { column, value, mark, bar, format, at, active, selected, readOnly, children } = props;
  const words =
    column.column.kind === 'money' && format?.whole && typeof value === 'number'
      ? moneyForInput(value, at.speech)
      : cellWords(column.column, value, at);
  return (
    <div
      role={column.index === 0 ? 'rowheader' : 'gridcell'}
      className={classNames(
        styles.cell,
        isFigure(column) && styles.figure,
        column.frozen && styles.frozen,
        mark?.own && !selected && classNames(marked.tinted, marked[mark.tone]),
        bar && classNames(scale.barred, !column.frozen && scale.placed),
        selected && styles.selected,
        active && styles.active,
        children !== undefined && styles.edited,
      )}
      style={cellStyle(column)}
      data-column={column.id}
      aria-colindex={column.index + 1}
      aria-selected={selected}
      aria-readonly={readOnly || undefined}
      tabIndex={active ? 0 : -1}
      title={mark?.why ?? (words.length > 24 ? words : undefined)}
    >
      {bar && <CellBar bar={bar} />}
      {(column.id === 'outcome' || column.id === 'secondOutcome') && value !== null && (
        <OutcomeMark outcome={value as Outcome} silent />
      )}
      <span className={styles.words}>{words}</span>
      {mark && <Marked mark={mark} ofFigure={isFigure(column)} />}
      {children}
    </div>
  );
}

export function cellStyle({ width, frozen, left }: PlacedColumn) {
  return frozen ? { width, left } : { width };
}
