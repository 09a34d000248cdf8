import type { PointerEvent } from 'react';
import { extendTo, goToCell, headRow, type Spot } from './grid-store';
import { beginColumnDrag } from './drag-column';
import type { Rows } from './use-rows';

/** A press chooses a cell, with Shift all up to it; drawn on, the range grows. On a name of a column it moves or sorts. */
export function pressedDown(event: PointerEvent<HTMLElement>, rows: Rows): void {
  if (event.button !== 0 || !(event.target instanceof Element)) return;
  if (event.target.closest('button, input, textarea, [data-edge], [data-fold], [data-list]')) return;
  const spot = spotUnder(event.target);
  if (!spot) return;
  if (spot.row === headRow) return beginColumnDrag(event, spot.column, rows);
  if (event.shiftKey) {
    event.preventDefault();
    return extendTo(spot);
  }
  goToCell(spot);
  followHand(event.currentTarget, spot);
}

export function spotUnder(element: Element | null): Spot | null {
  const column = element?.closest<HTMLElement>('[data-column]')?.dataset.column;
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row !== undefined && column !== undefined ? { row, column } : null;
}

function followHand(grid: HTMLElement, from: Spot): void {
  let last = from;
  const follow = (move: globalThis.PointerEvent) => {
    const under = document.elementFromPoint(move.clientX, move.clientY);
    const spot = grid.contains(under) ? spotUnder(under) : null;
    if (!spot || spot.row === headRow || (spot.row === last.row && spot.column === last.column)) return;
    last = spot;
    extendTo(spot);
  };
  const end = () => {
    window.removeEventListener('pointermove', follow);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
  };
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
}
