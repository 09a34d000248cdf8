import type { Card } from '../../../shared/rules/cards/card';
import type { GridColumn } from './drawn';
import { footRow, type GridView, headRow, type Spot } from './grid-store';
import type { Place } from './movement';
import type { Rows } from './use-rows';

/** Where a cell stands; null where its row or column is not shown (any more). */
export function placeOf(spot: Spot | null, { rows, indexOf, columns }: Rows): Place | null {
  if (!spot) return null;
  const column = columns.findIndex(({ id }) => id === spot.column);
  const row = spot.row === headRow ? -1 : spot.row === footRow ? rows.length : indexOf.get(spot.row);
  return column < 0 || row === undefined ? null : { row, column };
}

export function spotAt({ row, column }: Place, { rows, columns }: Rows): Spot | null {
  const key = row < 0 ? headRow : row >= rows.length ? footRow : rows[row]?.key;
  const id = columns[column]?.id;
  return key !== undefined && id !== undefined ? { row: key, column: id } : null;
}

/** A rectangle of cells, its edges counted in. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is selected; of head and foot nothing is. */
export function selectedArea(
  { from, to, active }: Pick<GridView, 'from' | 'to' | 'active'>,
  rows: Rows,
): Area | null {
  const [a, b] = [placeOf(from ?? active, rows), placeOf(to ?? active, rows)];
  const last = rows.rows.length - 1;
  if (!a || !b || last < 0) return null;
  if ((a.row < 0 && b.row < 0) || (a.row > last && b.row > last)) return null;
  return {
    top: Math.max(0, Math.min(a.row, b.row)),
    bottom: Math.min(last, Math.max(a.row, b.row)),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function columnsIn(area: Area, { columns }: Rows): readonly GridColumn[] {
  return columns.slice(area.left, area.right + 1);
}

/** The initiatives of the rows of an area; heads of groups stand for none. */
export function cardsIn(area: Area, { rows }: Rows): readonly Card[] {
  const cards: Card[] = [];
  for (let index = area.top; index <= area.bottom; index++) {
    const row = rows[index];
    if (row?.kind === 'card') cards.push(row.card);
  }
  return cards;
}

/** The initiative of the next row that has one, down (1) or up (-1); null at the end. */
export function besideRow(id: string, step: 1 | -1, { rows, indexOf }: Rows): string | null {
  for (let at = (indexOf.get(id) ?? -1) + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row?.kind === 'card') return row.card.initiative.id;
  }
  return null;
}
