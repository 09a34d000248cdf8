/** Characters up to which a cell may be one that repeats. */
const longest = 200;
/** Cells remembered of a column; a power of two. */
const places = 256;
/** A column is looked at so often before it may be given up. */
const trial = 1_000;

interface Column {
  readonly known: string[];
  seen: number;
  repeated: number;
}

/** The text from one offset to another, in a column counted from 0. */
export type CellText = (column: number, from: number, to: number) => string;

/**
 * Cuts cells out of a text. What a column has said before comes as the same string again: lists name units, owners and
 * states by the thousand, and a string of its own for each takes time, and room for as long as the plan is open. Columns
 * whose cells are mostly new are cut without looking.
 */
export function repeatedCells(text: string): CellText {
  const columns: Column[] = [];
  return (index, from, to) => {
    const length = to - from;
    if (length < 2 || length > longest) return text.slice(from, to);
    const column = (columns[index] ??= {
      known: Array.from({ length: places }, () => ''),
      seen: 0,
      repeated: 0,
    });
    const { known, seen, repeated } = column;
    if (seen >= trial && repeated < seen / 2) return text.slice(from, to);
    column.seen += 1;
    const place = placeOf(text, from, to);
    const before = known[place] ?? '';
    if (before.length === length && text.startsWith(before, from)) {
      column.repeated += 1;
      return before;
    }
    return (known[place] = text.slice(from, to));
  };
}

/** Names in a column differ mostly at their ends. */
function placeOf(text: string, from: number, to: number): number {
  const last = text.charCodeAt(to - 1) + 10 * text.charCodeAt(to - 2);
  return (
    (last + 100 * text.charCodeAt(Math.max(from, to - 3)) + 7 * text.charCodeAt(from) + to - from) % places
  );
}
