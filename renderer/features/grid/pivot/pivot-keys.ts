import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { isSomethingOpen, keyOf } from '../../../state/actions/keys';
import { moved, type Place } from '../movement';
import { pageOf } from '../use-sight';
import { drillInto } from './drill';
import { chooseAll, extendToPlace, goToPlace, usePivot } from './pivot-store';
import { lineAt, type PivotTable, sumAt, within } from './table';

/** Arrows go, with Shift they choose; Enter and Space show the initiatives of a cell. Tab leaves the table. */
export function pressedInPivot(event: KeyboardEvent<HTMLElement>, table: PivotTable): void {
  if (event.defaultPrevented || isSomethingOpen()) return;
  const key = keyOf(event.nativeEvent);
  const at = within(table, usePivot.getState().active);
  const done =
    chosen(key, table, at) ||
    ((key === 'Enter' || key === ' ') && drillInto(table, at)) ||
    walked(key, event.shiftKey, table, pageOf(event.currentTarget));
  if (done) event.preventDefault();
}

function chosen(key: string, table: PivotTable, at: Place): boolean {
  if (key === 'Mod+a') chooseAll(table.lines.length, table.columns.length);
  else if (key === 'Escape') extendToPlace(at);
  else return false;
  return true;
}

function walked(key: string, shift: boolean, table: PivotTable, page: number): boolean {
  const { active, to } = usePivot.getState();
  const next = moved(within(table, shift ? to : active), key.replace('Shift+', ''), {
    rows: table.lines.length,
    columns: table.columns.length,
    page,
    isFilled: (row, column) => isFilled(table, { row, column }),
  });
  if (next && shift) extendToPlace(next);
  else if (next) goToPlace(next);
  return next !== null;
}

function isFilled(table: PivotTable, { row, column }: Place): boolean {
  const [line, across] = [lineAt(table, row), table.columns[column]];
  return line !== null && across !== undefined && sumAt(table, line, across) !== undefined;
}

/** The place of a cell under the pointer. */
function placeUnder(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset['place'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}

/** A press begins a range, with Shift it ends one; drawn on, the range grows. */
export function pressedOnPivot(event: PointerEvent<HTMLElement>): void {
  const place = event.button === 0 ? placeUnder(event.target) : null;
  if (!place) return;
  if (event.shiftKey) {
    event.preventDefault();
    return extendToPlace(place);
  }
  goToPlace(place);
  const table = event.currentTarget;
  const follow = (move: globalThis.PointerEvent) => {
    const under = document.elementFromPoint(move.clientX, move.clientY);
    const over = table.contains(under) ? placeUnder(under) : null;
    if (over) extendToPlace(over);
  };
  const end = () => {
    for (const name of ends) window.removeEventListener(name, end);
    window.removeEventListener('pointermove', follow);
  };
  const ends = ['pointerup', 'pointercancel'] as const;
  for (const name of ends) window.addEventListener(name, end);
  window.addEventListener('pointermove', follow);
}

/** A click that ends where it began shows the initiatives of the cell. */
export function clickedOnPivot(event: MouseEvent<HTMLElement>, table: PivotTable): void {
  const place = event.shiftKey ? null : placeUnder(event.target);
  if (place) drillInto(table, place);
}
