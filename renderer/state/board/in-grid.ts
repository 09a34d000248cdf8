import { say } from '../../../shared/words/say';
import { useView } from '../window/view-store';
import { selectBoard } from './select-board';

/** What the grid does for the keys and the menu of the window while it is there. */
interface InGrid {
  readonly selectAll: () => void;
  /** The initiative of the row below (1) or above (-1); null at the end. */
  readonly beside: (id: string, step: 1 | -1) => string | null;
}

let shown: InGrid | null = null;

/** The grid is there; the answer ends it. */
export function gridIsShown(grid: InGrid): () => void {
  shown = grid;
  return () => {
    if (shown === grid) shown = null;
  };
}

/** The initiative beside another one in the grid; undefined where the grid is not in view. */
export function besideInGrid(id: string, step: 1 | -1): string | null | undefined {
  return useView.getState().screen === 'grid' ? shown?.beside(id, step) : undefined;
}

/** Selects all that the screen in view shows. */
export function selectAllInView(): void {
  if (useView.getState().screen === 'grid') shown?.selectAll();
  else selectBoard();
}

export function whyNotAll(): string | null {
  const { screen } = useView.getState();
  return screen === 'board' || screen === 'grid'
    ? null
    : say`Initiatives are selected on the board and in the grid.`;
}
