import { create } from 'zustand';
import type { Place } from '../movement';

/** Where the keyboard is in the table; row -1 is its head, the one below the last the total. */
interface PivotView {
  readonly active: Place;
  /** The other corner of the range that is chosen. */
  readonly to: Place;
  /** Grows when the keyboard is to be put on the active cell. */
  readonly request: number;
}

/** The first figure: where a table begins. */
export const firstPlace: Place = { row: 0, column: 1 };

export const usePivot = create<PivotView>()(() => ({ active: firstPlace, to: firstPlace, request: 0 }));

/** Puts the keyboard on a cell, which alone is chosen. */
export function goToPlace(place: Place): void {
  usePivot.setState(({ request }) => ({ active: place, to: place, request: request + 1 }));
}

/** Chooses all between the active cell and this one. */
export function extendToPlace(to: Place): void {
  usePivot.setState({ to });
}

/** Chooses the whole table, its heads and totals as well. */
export function chooseAll(rows: number, columns: number): void {
  usePivot.setState(({ request }) => ({
    active: { row: -1, column: 0 },
    to: { row: rows, column: columns - 1 },
    request: request + 1,
  }));
}

/** Another table begins at its first figure. */
export function beginAnew(): void {
  usePivot.setState({ active: firstPlace, to: firstPlace });
}

/** The keyboard goes to the table once it is there. */
export function askForKeyboard(): void {
  usePivot.setState(({ request }) => ({ request: request + 1 }));
}
