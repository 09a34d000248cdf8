import { locale } from '../../../../shared/words/language';
import { columnName } from '../../../../shared/words/columns/column-words';
import { say } from '../../../../shared/words/say';
import { announce } from '../../../state/window/announcer';
import { goToCell, type Spot, useGrid } from '../grid-store';
import type { Rows } from '../use-rows';
import type { Match } from './matches';

const isAt = (spot: Spot | null, { card, column }: Match) =>
  spot?.row === card.initiative.id && spot.column === column.id;

/** The match the grid is on; -1: on none. */
export function matchAt(matches: readonly Match[], spot: Spot | null): number {
  return matches.findIndex((match) => isAt(spot, match));
}

/** Goes to the next match after the active cell (1), or to the one before (-1); from the last on to the first. */
export function goToMatch(matches: readonly Match[], rows: Rows, step: 1 | -1): void {
  const index = nextOf(matches, rows, step);
  const match = matches[index];
  if (!match) return announce(say`Nothing found`);
  const { card, column, before } = match;
  // A row in a folded group comes out of it.
  if (!rows.indexOf.has(card.initiative.id)) useGrid.setState({ closed: new Set() });
  goToCell({ row: card.initiative.id, column: column.id });
  const [number, of] = [(index + 1).toLocaleString(locale), matches.length.toLocaleString(locale)];
  announce(
    say`${number} of ${of}: ${card.initiative.title}, ${columnName(column.id, rows.at.plan)}: ${before}`,
  );
}

function nextOf(matches: readonly Match[], rows: Rows, step: 1 | -1): number {
  const { active } = useGrid.getState();
  const count = matches.length;
  const at = matchAt(matches, active);
  if (at >= 0) return (at + step + count) % count;
  const place = placeAmong(rows);
  const from = active ? place(active.row, active.column) : [-1, -1];
  const isAfter = ({ card, column }: Match) => {
    const [row, across] = place(card.initiative.id, column.id);
    return row > from[0] || (row === from[0] && across > from[1]);
  };
  const after = matches.findIndex(isAfter);
  if (step > 0) return after < 0 ? 0 : after;
  return after <= 0 ? count - 1 : after - 1;
}

/** Rows by their order, whether they are folded away or not. */
function placeAmong({ cards, columns }: Rows) {
  const rowOf = new Map(cards.map(({ initiative }, index) => [initiative.id, index]));
  const columnOf = new Map(columns.map(({ id }, index) => [id, index]));
  return (row: string, column: string): readonly [number, number] => [
    rowOf.get(row) ?? -1,
    columnOf.get(column) ?? -1,
  ];
}
