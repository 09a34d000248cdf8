/** A cell by its place: row -1 is the head, row `rows` the foot. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
  readonly isFilled: (row: number, column: number) => boolean;
}

/** Where an arrow, Home, End, Page or Tab key leads; null for another key, the same place where it leads nowhere. */
export function moved(at: Place, key: string, extent: Extent): Place | null {
  const { rows, columns, page } = extent;
  const last = columns - 1;
  const row = (to: number) => ({ row: Math.max(-1, Math.min(to, rows)), column: at.column });
  const column = (to: number) => ({ row: at.row, column: Math.max(0, Math.min(to, last)) });
  switch (key) {
    case 'ArrowUp':
      return row(at.row - 1);
    case 'ArrowDown':
      return row(at.row + 1);
    case 'ArrowLeft':
      return column(at.column - 1);
    case 'ArrowRight':
      return column(at.column + 1);
    case 'Home':
      return column(0);
    case 'End':
      return column(last);
    case 'PageUp':
      return row(Math.max(0, at.row - page));
    case 'PageDown':
      return row(Math.min(rows - 1, at.row + page));
    case 'Mod+Home':
      return { row: 0, column: 0 };
    case 'Mod+End':
      return { row: Math.max(0, rows - 1), column: last };
    case 'Mod+ArrowUp':
      return row(edge(at.row, -1, rows, (index) => extent.isFilled(index, at.column)));
    case 'Mod+ArrowDown':
      return row(edge(at.row, 1, rows, (index) => extent.isFilled(index, at.column)));
    case 'Mod+ArrowLeft':
      return column(edge(at.column, -1, columns, (index) => extent.isFilled(at.row, index)));
    case 'Mod+ArrowRight':
      return column(edge(at.column, 1, columns, (index) => extent.isFilled(at.row, index)));
    default:
      return null;
  }
}

/** Tab goes to the next cell, from the end of a row on to the next row; null beyond the first or the last cell. */
export function tabbed({ row, column }: Place, back: boolean, { rows, columns }: Extent): Place | null {
  const next = column + (back ? -1 : 1);
  if (next >= 0 && next < columns) return { row, column: next };
  const beside = row + (back ? -1 : 1);
  return beside < 0 || beside >= rows ? null : { row: beside, column: back ? columns - 1 : 0 };
}

/**
 * The edge of the data as in a spreadsheet: the last filled cell of an unbroken run, or the next filled one where a gap
 * begins; the last cell of all where nothing follows.
 */
function edge(from: number, step: 1 | -1, count: number, isFilled: (index: number) => boolean): number {
  const end = step > 0 ? count - 1 : 0;
  let at = from + step;
  if (at < 0 || at >= count) return Math.max(0, Math.min(from, count - 1));
  const inRun = from >= 0 && from < count && isFilled(from) && isFilled(at);
  if (!inRun) {
    while (at !== end && !isFilled(at)) at += step;
    return at;
  }
  while (at !== end && isFilled(at + step)) at += step;
  return at;
}
