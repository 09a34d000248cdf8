import type { KeyboardEvent } from 'react';
import { isSomethingOpen, isTyping, keyOf } from '../../state/actions/keys';
import { clearSelection, select, selectAll } from '../../state/board/selection';
import { intoPanel } from '../../state/board/show-card';
import { isEditable } from '../../state/plan/plan-store';
import { openPanel, useView } from '../../state/window/view-store';
import { focusRow, fold, goToMain, openDialog } from './roadmap-store';
import type { Row, Rows } from './rows';
import { shiftBars } from './shift-bars';
import type { ShiftBy } from './shift-words';

/** As far as Page Up and Page Down go. */
const page = 12;

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  PageUp: (at) => at - page,
  PageDown: (at) => at + page,
  Home: () => 0,
  End: (_at, last) => last,
};

const shifts: Readonly<Record<string, ShiftBy>> = {
  ArrowLeft: { firstBy: -1, lastBy: -1 },
  ArrowRight: { firstBy: 1, lastBy: 1 },
  'Shift+ArrowLeft': { firstBy: 0, lastBy: -1 },
  'Shift+ArrowRight': { firstBy: 0, lastBy: 1 },
  'Alt+ArrowLeft': { firstBy: -1, lastBy: 0 },
  'Alt+ArrowRight': { firstBy: 1, lastBy: 0 },
};

/** The bars an action is for: the selection, or the bar the keyboard is on where that lies outside it. */
export function barsFor(id: string): readonly string[] {
  const { selection } = useView.getState();
  return selection.has(id) ? [...selection] : [id];
}

/** Keys on the rows of the roadmap. */
export function pressedInRoadmap(event: KeyboardEvent<HTMLElement>, rows: Rows): void {
  // A menu that has come up has the keys already, though the keyboard gets there a frame later.
  if (event.defaultPrevented || isSomethingOpen() || isTyping(event.target)) return;
  const at = event.target instanceof Element ? event.target : null;
  // Keys on a button are the button's.
  if (at?.closest('button')) return;
  const key = at?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const index = key ? rows.indexOf(key) : -1;
  const row = rows.all[index];
  if (!row) return;
  const pressed = keyOf(event.nativeEvent);
  if (move(pressed, index, rows, event.currentTarget) || onRow(pressed, row, rows)) event.preventDefault();
}

function move(pressed: string, index: number, rows: Rows, grid: HTMLElement): boolean {
  const extend = pressed.startsWith('Shift+');
  const step = steps[pressed.replace('Shift+', '')];
  if (!step) return false;
  const last = rows.all.length - 1;
  const next = rows.all[Math.min(Math.max(step(index, last), 0), last)];
  if (!next) return true;
  if (next.kind === 'bar') {
    select(next.key, extend ? 'range' : 'only', rows.ids);
    if (useView.getState().panel && !extend) openPanel(next.key);
  }
  focusRow(next.key);
  // At once where it is drawn already, so that the next key is meant for it however fast it follows.
  const drawn = grid.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.key)}"]`);
  drawn?.focus({ preventScroll: true });
  return true;
}

function onRow(pressed: string, row: Row, rows: Rows): boolean {
  if (row.kind === 'group') return onGroup(pressed, row);
  if (row.kind === 'bar') return onBar(pressed, row.key, rows);
  if (pressed !== 'Enter' && pressed !== ' ') return false;
  goToMain(row.part);
  return true;
}

function onGroup(pressed: string, row: Extract<Row, { kind: 'group' }>): boolean {
  switch (pressed) {
    case 'Enter':
    case ' ':
      fold(row.key, !row.folded);
      return true;
    case 'ArrowLeft':
      fold(row.key, true);
      return true;
    case 'ArrowRight':
      fold(row.key, false);
      return true;
    default:
      return false;
  }
}

function onBar(pressed: string, id: string, rows: Rows): boolean {
  const shift = shifts[pressed];
  if (shift) {
    if (isEditable()) void shiftBars(barsFor(id), shift);
    return true;
  }
  switch (pressed) {
    case 'Enter':
      openDialog('dates', barsFor(id));
      return true;
    case 'd':
      openDialog('depends', [id]);
      return true;
    case 'o':
      openPanel(id);
      intoPanel();
      return true;
    case ' ':
      select(id, 'toggle', rows.ids);
      return true;
    case 'Mod+a':
      selectAll(rows.ids);
      return true;
    case 'Escape':
      if (useView.getState().panel) openPanel(null);
      else clearSelection();
      return true;
    default:
      return false;
  }
}
