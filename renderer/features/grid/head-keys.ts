import { columnName } from '../../../shared/words/columns/column-words';
import { say } from '../../../shared/words/say';
import { currentPlan } from '../../state/plan/plan-store';
import { announce } from '../../state/window/announcer';
import { openColumnMenu } from './column-menu';
import { useGrid } from './grid-store';
import { relayout } from './kept-layout';
import { movedBy, resized, sortedBy } from './layout';
import { widthStep } from './metrics';

/** Keys on the name of a column: Enter sorts, the others lay it out. */
export function pressedOnHead(key: string, id: string, grid: HTMLElement): boolean {
  switch (key) {
    case 'Enter':
    case 'Shift+Enter':
      sortBy(id, key === 'Shift+Enter');
      return true;
    case ' ':
    case 'Alt+ArrowDown':
    case 'ContextMenu':
    case 'Shift+F10':
      openColumnMenu(id, grid.querySelector(`[role="columnheader"][data-column="${CSS.escape(id)}"]`));
      return true;
    case 'Alt+ArrowLeft':
    case 'Alt+ArrowRight':
      widen(id, key === 'Alt+ArrowRight' ? widthStep : -widthStep);
      return true;
    case 'Alt+Shift+ArrowLeft':
    case 'Alt+Shift+ArrowRight':
      relayout((layout) => movedBy(layout, id, key === 'Alt+Shift+ArrowRight' ? 1 : -1));
      return true;
    default:
      return false;
  }
}

/** Rising, falling, as on the board; said, since the rows move far from where the keyboard is. */
export function sortBy(id: string, beside: boolean): void {
  relayout((layout) => sortedBy(layout, id, beside));
  const by = useGrid.getState().layout.sort.find((other) => other.id === id);
  announce(
    by
      ? say`Sorted by ${columnName(id, currentPlan())}, ${by.descending ? say`falling` : say`rising`}`
      : say`In the order of the board`,
  );
}

function widen(id: string, by: number): void {
  relayout((layout) => {
    const width = layout.columns.find((column) => column.id === id)?.width ?? 0;
    return resized(layout, id, width + by);
  });
}
