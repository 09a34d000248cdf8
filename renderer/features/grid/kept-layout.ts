import { type GridLayout, isGridLayout } from '../../../shared/contract/grid-layout';
import { registerViewPart, storedJson } from '../../state/board/view-parts';
import { askShell } from '../../state/files/shell-client';
import { changeLayout, useGrid } from './grid-store';
import { layoutFrom } from './layout';

/** Lays the grid out anew, and remembers it for this plan. */
export function relayout(change: (layout: GridLayout) => GridLayout): void {
  changeLayout(change);
  keepLayout();
}

/** Remembers how the grid of this plan is laid out. */
export function keepLayout(): void {
  const { columns, sort, groups, ...layout } = useGrid.getState().layout;
  void askShell('grid/keep', {
    layout: { ...layout, columns: [...columns], sort: [...sort], groups: [...groups] },
  });
}

let reading: Promise<void> = Promise.resolve();

/** Lays the grid out as it was left, once in a window: it holds one plan. Done when it is. */
export function readLayout(): Promise<void> {
  if (useGrid.getState().layoutRead) return reading;
  useGrid.setState({ layoutRead: true });
  reading = layOutAsLeft();
  return reading;
}

async function layOutAsLeft(): Promise<void> {
  const reply = await askShell('grid/read', {});
  if (reply.ok && reply.value) useGrid.setState({ layout: layoutFrom(reply.value) });
}

registerViewPart('grid', {
  take: () => JSON.stringify(useGrid.getState().layout),
  put: (stored) => {
    const layout = storedJson(stored);
    if (!isGridLayout(layout)) return;
    // What the view says goes before how the grid was left.
    useGrid.setState({ layout: layoutFrom(layout), layoutRead: true, drill: null });
    keepLayout();
  },
});
