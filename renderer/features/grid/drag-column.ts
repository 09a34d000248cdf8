import type { PointerEvent } from 'react';
import { sortBy } from './head-keys';
import { goToCell, headRow, useGrid } from './grid-store';
import { relayout } from './kept-layout';
import { movedTo } from './layout';
import type { Rows } from './use-rows';

/** Pixels from which on a press is a drag. */
const threshold = 5;

/** A name that is drawn aside takes its column along; one that is only pressed sorts, with Shift beside the others. */
export function beginColumnDrag(event: PointerEvent<HTMLElement>, id: string, rows: Rows): void {
  const grid = event.currentTarget;
  const { clientX: startX, shiftKey } = event;
  goToCell({ row: headRow, column: id });
  let dragging = false;
  let to: number | null = null;
  const follow = (move: globalThis.PointerEvent) => {
    dragging ||= Math.abs(move.clientX - startX) > threshold;
    if (!dragging || id === 'title') return;
    to = placeAt(move.clientX, grid, rows);
    useGrid.setState({ dropAt: to });
  };
  const end = (up: globalThis.PointerEvent) => {
    window.removeEventListener('pointermove', follow);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    useGrid.setState({ dropAt: null });
    if (up.type !== 'pointerup') return;
    const target = to;
    if (!dragging) sortBy(id, shiftKey);
    else if (target !== null) relayout((layout) => movedTo(layout, id, target));
  };
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
}

/** Before which column a drop at this x would put it. */
function placeAt(x: number, grid: HTMLElement, { columns }: Rows): number {
  const within = x - grid.getBoundingClientRect().left;
  for (const { index, left, width, frozen } of columns) {
    const middle = left + width / 2 - (frozen ? 0 : grid.scrollLeft);
    if (within < middle) return Math.max(1, index);
  }
  return columns.length;
}
