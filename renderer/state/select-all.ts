import { selectBoard } from './select-board';
import { useView } from './view-store';

let inGrid: (() => void) | null = null;

/** The grid is there and selects its own cells; the answer ends it. */
export function onSelectAllInGrid(select: () => void): () => void {
  inGrid = select;
  return () => {
    if (inGrid === select) inGrid = null;
  };
}

/** Selects all that the screen in view shows. */
export function selectAllInView(): void {
  if (useView.getState().screen === 'grid') inGrid?.();
  else selectBoard();
}

export function whyNotAll(): string | null {
  const { screen } = useView.getState();
  return screen === 'board' || screen === 'grid'
    ? null
    : 'Initiatives are selected on the board and in the grid.';
}
