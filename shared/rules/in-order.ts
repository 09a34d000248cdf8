type Compare<T> = (a: T, b: T) => number;

/** More than so many are sorted with the others, which is then quicker than one place after the other. */
const few = 32;

/** A list in order with some rows more, each after those it is equal to. */
export function withInOrder<T>(
  sorted: readonly T[],
  arriving: readonly T[],
  compare: Compare<T>,
): readonly T[] {
  if (arriving.length === 0) return sorted;
  if (arriving.length > few) return [...sorted, ...arriving].sort(compare);
  const rows = sorted.slice();
  for (const row of arriving)
    rows.splice(
      firstWhere(rows, (other) => compare(other, row) > 0),
      0,
      row,
    );
  return rows;
}

/** A list without some of its rows. Few are looked for by identity, which does not read the rows that stay. */
export function withoutRows<T extends object>(rows: readonly T[], leaving: readonly T[]): readonly T[] {
  if (leaving.length > few) {
    const gone = new Set(leaving);
    return rows.filter((row) => !gone.has(row));
  }
  const places = leaving.map((row) => rows.indexOf(row)).filter((place) => place >= 0);
  if (places.length === 0) return rows;
  const staying = rows.slice();
  for (const place of places.sort((a, b) => b - a)) staying.splice(place, 1);
  return staying;
}

/** The place of the first row for which `holds`, which holds for all after it; the length where it holds for none. */
export function firstWhere<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(rows[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
