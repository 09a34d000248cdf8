import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Plan } from '../../../shared/model/plan';
import type { Column } from '../../../shared/rules/columns/column';
import { columnIn } from '../../../shared/rules/columns/own';
import { columnName } from '../../../shared/words/columns/column-words';

/** Where a column stands. */
export interface PlacedColumn {
  readonly id: string;
  /** Its place among all that are shown, from 0 on. */
  readonly index: number;
  readonly width: number;
  /** Pixels before it. */
  readonly left: number;
  readonly frozen: boolean;
}

/** A column as the grid draws it. */
export interface GridColumn extends PlacedColumn {
  readonly column: Column;
  readonly name: string;
}

export function gridColumns({ columns, frozen }: GridLayout, plan: Plan): readonly GridColumn[] {
  let left = 0;
  return columns
    .flatMap(({ id, width }) => {
      const column = columnIn(plan, id);
      return column ? [{ id, width, column }] : [];
    })
    .map(({ id, width, column }, index) => {
      const drawn = { id, column, name: columnName(id, plan), index, width, left, frozen: index < frozen };
      left += width;
      return drawn;
    });
}

function widthOfAll(columns: readonly PlacedColumn[]): number {
  const last = columns.at(-1);
  return last ? last.left + last.width : 0;
}

export function widthOfFrozen(columns: readonly PlacedColumn[]): number {
  return columns.reduce((sum, { frozen, width }) => (frozen ? sum + width : sum), 0);
}

/** What is in sight of the grid, in pixels; `width` and `height` of what scrolls, without head and foot. */
export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Nothing beyond it is drawn yet. */
  readonly isFirst?: boolean;
}

/** The columns to draw: those that stay, then room for `gap` pixels, then those in sight and one on either side. */
export interface DrawnColumns<C extends PlacedColumn = GridColumn> {
  readonly frozen: readonly C[];
  readonly gap: number;
  readonly rest: readonly C[];
  readonly width: number;
}

/** `kept`: the column with the keyboard, which is drawn wherever it is. */
export function drawnColumns<C extends PlacedColumn>(
  columns: readonly C[],
  { left, width, isFirst }: Sight,
  kept: string | null,
): DrawnColumns<C> {
  const frozen = columns.filter((column) => column.frozen);
  const held = widthOfFrozen(columns);
  const others = columns.slice(frozen.length);
  let first = others.findIndex((column) => column.left + column.width > left + held);
  if (first < 0) first = others.length;
  let last = first;
  while (last < others.length && (others[last]?.left ?? 0) < left + width) last += 1;
  if (!isFirst) [first, last] = [Math.max(0, first - 1), Math.min(others.length, last + 1)];
  const keptAt = others.findIndex(({ id }) => id === kept);
  if (keptAt >= 0) [first, last] = [Math.min(first, keptAt), Math.max(last, keptAt + 1)];
  const rest = others.slice(first, last);
  return { frozen, gap: (rest[0]?.left ?? held) - held, rest, width: widthOfAll(columns) };
}

const block = 8;

/** First row to draw and the one behind the last, in whole blocks so that most frames of a scroll draw nothing anew. */
export function drawnRows(
  { top, height, isFirst }: Sight,
  rowHeight: number,
  count: number,
): readonly [number, number] {
  if (isFirst) return [Math.floor(top / rowHeight), Math.min(count, Math.ceil((top + height) / rowHeight))];
  const first = Math.floor(top / rowHeight / block) * block - block;
  const end = Math.ceil((top + height) / rowHeight / block) * block + block;
  return [Math.max(0, first), Math.min(count, end)];
}
