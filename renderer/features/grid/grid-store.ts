import { create } from 'zustand';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { FilterChip } from '../../../shared/rules/find/filter';
import { firstLayout } from './layout';

/** The rows of the grid that are no initiatives. */
export const headRow = 'head';
export const footRow = 'foot';

/** A cell, by its row and its column. */
export interface Spot {
  readonly row: string;
  readonly column: string;
}

/** What was opened out of a cell of the pivot: its name, and what of the filter let through its initiatives alone. */
export interface Drill {
  readonly words: string;
  readonly chips: readonly FilterChip[];
}

export interface GridView {
  readonly layout: GridLayout;
  /** How the grid was left has been asked for. */
  readonly layoutRead: boolean;
  /** The cell with the keyboard. */
  readonly active: Spot | null;
  /** The corners of the range that is selected, the active cell in it. */
  readonly from: Spot | null;
  readonly to: Spot | null;
  /** Grows when the keyboard is to be put on the active cell. */
  readonly request: number;
  /** A cell is being edited: from the text that was typed on it, or its own (null). */
  readonly editing: { readonly text: string | null } | null;
  /** Groups that are folded. */
  readonly closed: ReadonlySet<string>;
  /** Before which column one in the hand would be put down; null: none is in the hand. */
  readonly dropAt: number | null;
  /** The rows are those of one cell of the pivot. */
  readonly drill: Drill | null;
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly leaving: boolean;
}

const initial: GridView = {
  layout: firstLayout,
  layoutRead: false,
  active: null,
  from: null,
  to: null,
  request: 0,
  editing: null,
  closed: new Set(),
  dropAt: null,
  drill: null,
  leaving: false,
};

export const useGrid = create<GridView>()(() => initial);

/** Puts the keyboard on one cell, which alone is selected. */
export function goToCell(spot: Spot): void {
  useGrid.setState(({ request }) => ({
    active: spot,
    from: spot,
    to: spot,
    editing: null,
    leaving: false,
    request: request + 1,
  }));
}

/** The keyboard is on a cell already, which alone is selected. */
export function enterAt(spot: Spot): void {
  useGrid.setState({ active: spot, from: spot, to: spot, leaving: false });
}

/** Selects from the active cell up to another. */
export function extendTo(spot: Spot): void {
  useGrid.setState(({ active, from }) => ({ to: spot, from: from ?? active, leaving: false }));
}

/** Selects all between two corners; the active cell stays. */
export function selectRange(from: Spot, to: Spot): void {
  useGrid.setState({ from, to, leaving: false });
}

export function beginEdit(text: string | null): void {
  useGrid.setState(({ active }) => ({ editing: { text }, from: active, to: active, leaving: false }));
}

/** The keyboard goes back to the cell. */
export function endEdit(): void {
  useGrid.setState(({ request }) => ({ editing: null, request: request + 1 }));
}

export function toggleGroup(key: string): void {
  useGrid.setState(({ closed }) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    return { closed: next };
  });
}

export function changeLayout(change: (layout: GridLayout) => GridLayout): void {
  useGrid.setState(({ layout }) => ({ layout: change(layout) }));
}
