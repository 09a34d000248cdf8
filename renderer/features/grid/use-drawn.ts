import { useMemo, useRef } from 'react';
import { type DrawnColumns, drawnColumns, type GridColumn, type Sight } from './drawn';
import { headRow, type Spot, useGrid } from './grid-store';
import { type Area, placeOf, selectedArea } from './places';
import type { Rows } from './use-rows';

/** The columns in sight; the same list as before where nothing came or went, so that no row is drawn anew. */
export function useDrawnColumns(columns: readonly GridColumn[], sight: Sight, kept: string): DrawnColumns {
  const before = useRef<{ all: readonly GridColumn[]; drawn: DrawnColumns } | null>(null);
  const drawn = drawnColumns(columns, sight, kept);
  const last = before.current;
  if (last?.all === columns && isSame(last.drawn, drawn)) return last.drawn;
  before.current = { all: columns, drawn };
  return drawn;
}

function isSame(a: DrawnColumns, b: DrawnColumns): boolean {
  return a.rest.length === b.rest.length && a.rest[0] === b.rest[0] && a.gap === b.gap;
}

/** The cell that Tab reaches: the one with the keyboard, else the first one. */
export function useTabStop(rows: Rows): Spot {
  const active = useGrid((grid) => grid.active);
  if (active && placeOf(active, rows)) return active;
  const [first] = rows.rows;
  return { row: first?.key ?? headRow, column: rows.columns[0]?.id ?? '' };
}

const nothing: Area = { top: 0, bottom: -1, left: 0, right: -1 };

export function useArea(rows: Rows): Area {
  const from = useGrid((grid) => grid.from);
  const to = useGrid((grid) => grid.to);
  const active = useGrid((grid) => grid.active);
  return useMemo(() => selectedArea({ from, to, active }, rows) ?? nothing, [from, to, active, rows]);
}
