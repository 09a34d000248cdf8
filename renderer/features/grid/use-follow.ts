import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isSomethingOpen } from '../../state/actions/keys';
import { isInPanel } from '../../state/window/in-panel';
import { openPanel, useView } from '../../state/window/view-store';
import { widthOfFrozen } from './drawn';
import { footRow, goToCell, headRow, type Spot, useGrid } from './grid-store';
import { placeOf } from './places';
import { revealPlace } from './reveal';
import type { Rows } from './use-rows';
import { lookAt, type SetSight } from './use-sight';

/**
 * The keyboard is put on the active cell when that is asked for, and what is gone to comes into sight: once its row is there
 * where the rows are yet to follow a search (`isBehind`).
 */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  rows: Rows,
  setSight: SetSight,
  isBehind: boolean,
): void {
  const request = useGrid((grid) => grid.request);
  const to = useGrid((grid) => grid.to);
  const answered = useRef(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    const spot = useGrid.getState().active;
    if (!element || !spot || isBehind || answered.current === request) return;
    answered.current = request;
    reveal(element, spot, rows);
    lookAt(element, setSight);
    // Stepping through the rows from the panel leaves the keyboard there.
    if (!isSomethingOpen() && !isInPanel() && !keepsKeyboard())
      cellOf(element, spot)?.focus({ preventScroll: true });
  }, [request, scroller, rows, setSight, isBehind]);
  useLayoutEffect(() => {
    const { active, from } = useGrid.getState();
    const element = scroller.current;
    // A whole row or column is not gone to: its ends would scroll away what the user looks at.
    if (!element || !to || to === active || from !== active) return;
    reveal(element, to, rows);
    lookAt(element, setSight);
  }, [to, scroller, rows, setSight]);
  useCardInView();
}

/** Find and replace leads the grid to a match while one types on. */
function keepsKeyboard(): boolean {
  return Boolean(document.activeElement?.closest('[data-keeps-keyboard]'));
}

function cellOf(element: HTMLElement, { row, column }: Spot): HTMLElement | null {
  return element.querySelector(`[data-row="${CSS.escape(row)}"] > [data-column="${CSS.escape(column)}"]`);
}

/** Scrolls to a cell; head and foot are always in sight. */
function reveal(element: HTMLElement, spot: Spot, rows: Rows): void {
  const place = placeOf(spot, rows);
  const column = rows.columns[place?.column ?? -1];
  if (!place || !column) return;
  const isBody = spot.row !== headRow && spot.row !== footRow;
  revealPlace(element, isBody ? place.row : null, column, widthOfFrozen(rows.columns));
}

/** The card the keyboard is on is the app's too: an open panel goes along, and leaving it leads back to the row. */
function useCardInView(): void {
  const row = useGrid((grid) => grid.active?.row ?? null);
  const cardRequest = useView((view) => view.focusRequest);
  const answered = useRef(cardRequest);
  useEffect(() => {
    if (answered.current === cardRequest) return;
    answered.current = cardRequest;
    const { focused, isFocusElsewhere } = useView.getState();
    const column = useGrid.getState().active?.column ?? 'title';
    if (focused && !isFocusElsewhere()) goToCell({ row: focused, column });
  }, [cardRequest]);
  useEffect(() => {
    if (row === null || row === headRow || row === footRow || row.startsWith('group:')) return;
    const { panel, focused } = useView.getState();
    if (focused !== row) useView.setState({ focused: row });
    if (panel && panel !== row) openPanel(row);
  }, [row]);
}
