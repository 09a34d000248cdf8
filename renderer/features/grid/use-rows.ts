import { type FocusEvent, useMemo, useRef, useState } from 'react';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { foundIn } from '../../state/board/board-order';
import { useFind, useFound } from '../../state/board/find-store';
import { useCards, useIsLarge, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { useDrawnAfter } from '../../ui/drawn-after';
import { useGrid } from './grid-store';
import { boardOrder, heldCards, sortedCards } from './order';
import { type GridRow, gridRows } from './rows';
import { useColumns } from './use-columns';

/**
 * The rows and columns of the grid. None moves to another place in the order while the keyboard is in the grid: a row
 * that jumps away under the hand is lost. Its group is always the one it belongs to. `isBehind`: they are those of before
 * the last letter of a search, and their turn comes.
 */
export function useRows() {
  const plan = usePlan();
  const speech = useSpeech();
  const cards = useCards();
  const layout = useGrid((grid) => grid.layout);
  const closed = useGrid((grid) => grid.closed);
  const at = useMemo((): CellSetting => ({ plan, speech }), [plan, speech]);
  const held = useHeld();
  const found = useFound();
  const { sort, groups } = layout;
  const whole = useMemo(() => boardOrder(cards), [cards]);
  const shown = foundIn(whole, found);
  const { drawn: all, isBehind } = useDrawnAfter(shown, useFind(), useIsLarge());
  const order = useMemo(
    () => (held.sort === sort && held.ids ? heldCards(held.ids, cards, all) : sortedCards(all, sort, at)),
    [cards, all, sort, at, held.ids, held.sort],
  );
  const rows = useMemo(() => gridRows(order, groups, closed, at), [order, groups, closed, at]);
  const indexOf = usePlaces(rows);
  const columns = useColumns(layout, plan);
  const hold = () =>
    held.hold(
      order.map(({ initiative }) => initiative.id),
      sort,
    );
  return {
    at,
    layout,
    cards: order,
    // The list of the board in whatever order the rows stand: what it comes to stays known with its plan, which an undo brings back.
    summed: all === whole ? whole : order,
    rows,
    indexOf,
    columns,
    isBehind,
    frame: {
      onFocus: hold,
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) held.release();
      },
    },
  };
}

export type Rows = Omit<ReturnType<typeof useRows>, 'frame' | 'isBehind'>;

/** Where each row stands, by its key: the same map as before where the same rows stand in the same order. */
function usePlaces(rows: readonly GridRow[]): ReadonlyMap<string, number> {
  const last = useRef<{ rows: readonly GridRow[]; places: ReadonlyMap<string, number> } | null>(null);
  const before = last.current;
  if (before?.rows === rows) return before.places;
  const isSame =
    before?.rows.length === rows.length && rows.every(({ key }, index) => key === before.rows[index]?.key);
  const places = isSame ? before.places : new Map(rows.map(({ key }, index) => [key, index]));
  last.current = { rows, places };
  return places;
}

/** The order that is held, and the wish it answered: another one is answered at once. */
function useHeld() {
  type Sort = ReturnType<typeof useGrid.getState>['layout']['sort'];
  const [held, setHeld] = useState<{ ids: readonly string[] | null; sort: Sort | null }>({
    ids: null,
    sort: null,
  });
  return {
    ...held,
    hold: (ids: readonly string[], sort: Sort) =>
      setHeld((before) => (before.ids && before.sort === sort ? before : { ids, sort })),
    release: () => setHeld({ ids: null, sort: null }),
  };
}
