import { narrowedBy, widenedBy } from '../../../../shared/rules/find/edit-filter';
import type { FilterGroup } from '../../../../shared/rules/find/filter';
import { chipOfGroup } from '../../../../shared/rules/pivot/entries';
import { setFilter, useFind } from '../../../state/board/find-store';
import { type Drill, useGrid } from '../grid-store';
import { relayout } from '../kept-layout';
import type { Place } from '../movement';
import { cellName } from './figure-words';
import { askForKeyboard } from './pivot-store';
import { pivoted } from './question';
import { lineAt, type PivotTable, sumAt } from './table';

/** Shows just the initiatives of a cell, head or total as rows; of a cell without any nothing. Whether it did. */
export function drillInto(table: PivotTable, place: Place): boolean {
  const column = table.columns[place.column];
  const line = lineAt(table, place.row) ?? table.total;
  const sum = column && sumAt(table, line, column);
  if (!column || !sum || sum.count === 0) return false;
  const { rows, columns } = table.asked;
  const chips = [
    ...(line.group ? [chipOfGroup(rows, line.group)] : []),
    ...(column.group && columns ? [chipOfGroup(columns, column.group)] : []),
  ];
  setFilter(narrowedBy(useFind.getState().filter, chips));
  useGrid.setState({ drill: { words: cellName(line, column), chips }, active: null, from: null, to: null });
  relayout((layout) => pivoted(layout, { open: false }));
  return true;
}

/** Shows the pivot in place of the rows; what was opened out of a cell of it is closed. */
export function openPivot(): void {
  const { drill } = useGrid.getState();
  if (drill) setFilter(widenedBy(useFind.getState().filter, drill.chips));
  useGrid.setState({ drill: null });
  relayout((layout) => pivoted(layout, { open: true }));
}

/** The same where the keyboard has nowhere else to stay: it goes to the table. */
export function showPivot(): void {
  openPivot();
  askForKeyboard();
}

export function closePivot(): void {
  useGrid.setState({ drill: null });
  relayout((layout) => pivoted(layout, { open: false }));
}

/** Whether the rows in view are still those of the cell: the filter may have been changed since. */
export function isDrilled({ chips }: Drill, { of, not, parts }: FilterGroup): boolean {
  if (chips.length === 0) return true;
  return of === 'all' && !not && chips.every((chip) => parts.includes(chip));
}
