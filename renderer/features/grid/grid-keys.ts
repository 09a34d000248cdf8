import type { KeyboardEvent } from 'react';
import { isSomethingOpen, isTyping, keyOf } from '../../state/actions/keys';
import { intoPanel } from '../../state/board/show-card';
import { openPanel } from '../../state/window/view-store';
import { pressedOnCell } from './cell-keys';
import { extendTo, goToCell, headRow, selectRange, toggleGroup, useGrid } from './grid-store';
import { pressedOnHead } from './head-keys';
import { moved, type Place, tabbed } from './movement';
import { placeOf, spotAt } from './places';
import { stepMatch } from './replace/match-step';
import type { Rows } from './use-rows';
import { pageOf } from './use-sight';

/** Keys on the cells of the grid; those of a cell that is being edited are its field's. */
export function pressedInGrid(event: KeyboardEvent<HTMLElement>, rows: Rows, editable: boolean): void {
  // A menu that has come up has the keys already, though the keyboard gets there a frame later.
  if (event.defaultPrevented || isSomethingOpen()) return;
  if (useGrid.getState().editing || isTyping(event.target)) return;
  if (event.target instanceof Element && event.target.closest('button')) return;
  const { active } = useGrid.getState();
  const at = placeOf(active, rows);
  if (!at || !active) return;
  const key = keyOf(event.nativeEvent);
  const page = pageOf(event.currentTarget);
  const done =
    (active.row === headRow && pressedOnHead(key, active.column, event.currentTarget)) ||
    openMenu(key, event.target) ||
    toMatch(key) ||
    select(key, event.shiftKey, at, rows) ||
    onGroup(key, at, rows) ||
    step(key, event.shiftKey, at, rows, page) ||
    (editable && pressedOnCell(event, at, rows)) ||
    walk(key, at, rows) ||
    leave(key, at, rows);
  if (done) event.preventDefault();
}

/** To the next match of find and replace, or the one before. */
function toMatch(key: string): boolean {
  return (key === 'F3' || key === 'Shift+F3') && stepMatch(key === 'F3' ? 1 : -1);
}

/** As the right button of the mouse would on the cell: not every system makes that of the key by itself. */
function openMenu(key: string, target: EventTarget): boolean {
  if ((key !== 'Shift+F10' && key !== 'ContextMenu') || !(target instanceof Element)) return false;
  const { left, bottom } = target.getBoundingClientRect();
  const at = { clientX: left + 12, clientY: bottom - 4 };
  return !target.dispatchEvent(
    new MouseEvent('contextmenu', { ...at, button: 2, bubbles: true, cancelable: true }),
  );
}

/** Rows, columns and all. */
function select(key: string, shift: boolean, at: Place, rows: Rows): boolean {
  const { from, to } = useGrid.getState();
  const lastRow = rows.rows.length - 1;
  const lastColumn = rows.columns.length - 1;
  const [a, b] = [placeOf(from, rows) ?? at, placeOf(to, rows) ?? at];
  if (key === 'Mod+a') return choose({ row: 0, column: 0 }, { row: lastRow, column: lastColumn }, rows);
  if (key === ' ' && shift) return choose({ ...a, column: 0 }, { ...b, column: lastColumn }, rows);
  if (key === 'Mod+ ') return choose({ ...a, row: 0 }, { ...b, row: lastRow }, rows);
  return false;
}

/** Selects every cell, as the menu of the window asks for it. */
export function selectAllCells(rows: Rows): void {
  if (!useGrid.getState().active && rows.rows[0]) go({ row: 0, column: 0 }, rows);
  choose({ row: 0, column: 0 }, { row: rows.rows.length - 1, column: rows.columns.length - 1 }, rows);
}

function choose(a: Place, b: Place, rows: Rows): boolean {
  const [from, to] = [spotAt(a, rows), spotAt(b, rows)];
  if (from && to) selectRange(from, to);
  return true;
}

/** Enter and Space open and fold a group, as left and right do on its name. */
function onGroup(key: string, at: Place, { rows }: Rows): boolean {
  const row = rows[at.row];
  if (row?.kind !== 'group') return false;
  const folds = key === 'ArrowLeft' && at.column === 0 && row.open;
  const opens = key === 'ArrowRight' && at.column === 0 && !row.open;
  if (key !== 'Enter' && key !== ' ' && !folds && !opens) return false;
  toggleGroup(row.key);
  return true;
}

function step(key: string, shift: boolean, at: Place, rows: Rows, page: number): boolean {
  const { to } = useGrid.getState();
  const extent = {
    rows: rows.rows.length,
    columns: rows.columns.length,
    page,
    isFilled: (row: number, column: number) => isFilled(row, column, rows),
  };
  const extends_ = shift && at.row >= 0;
  const start = extends_ ? (placeOf(to, rows) ?? at) : at;
  const next = moved(start, key.replace('Shift+', ''), extent);
  if (!next) return false;
  const inside = extends_ ? { ...next, row: Math.max(0, Math.min(next.row, extent.rows - 1)) } : next;
  const spot = spotAt(inside, rows);
  if (spot && extends_) extendTo(spot);
  else if (spot) goToCell(spot);
  return true;
}

function isFilled(row: number, column: number, { rows, columns, at }: Rows): boolean {
  const [line, shown] = [rows[row], columns[column]];
  if (line?.kind !== 'card' || !shown) return line?.kind === 'group';
  const value = shown.column.read(line.card, at.plan);
  return value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** From a cell that has been edited to the next one: down by Enter, on by Tab, along by an arrow. */
export function goOn(key: string, rows: Rows): void {
  const at = placeOf(useGrid.getState().active, rows);
  if (at && !walk(key, at, rows)) step(key, false, at, rows, 1);
}

/** Enter goes down, Tab to the right; after Escape Tab leaves the grid. */
function walk(key: string, at: Place, rows: Rows): boolean {
  const extent = { rows: rows.rows.length, columns: rows.columns.length, page: 1, isFilled: () => false };
  if (key === 'Enter' || key === 'Shift+Enter') {
    const next = moved(at, key === 'Enter' ? 'ArrowDown' : 'ArrowUp', extent);
    return next !== null && go(next, rows);
  }
  if ((key !== 'Tab' && key !== 'Shift+Tab') || useGrid.getState().leaving) return false;
  const next = tabbed(at, key === 'Shift+Tab', extent);
  return next !== null && go(next, rows);
}

function go(place: Place, rows: Rows): boolean {
  const spot = spotAt(place, rows);
  if (spot) goToCell(spot);
  return true;
}

/** Ctrl+Enter opens the initiative; Escape gives up the range, and Tab then leaves the grid. */
function leave(key: string, at: Place, rows: Rows): boolean {
  if (key === 'Mod+Enter') {
    const row = rows.rows[at.row];
    if (row?.kind === 'card') {
      openPanel(row.card.initiative.id);
      intoPanel();
    }
    return true;
  }
  if (key !== 'Escape') return false;
  const { active } = useGrid.getState();
  useGrid.setState({ from: active, to: active, leaving: true });
  // A panel that is open is closed by the same key.
  return false;
}
