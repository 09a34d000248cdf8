type Compare<T> = (a: T, b: T) => number;

/** More than so many are put in, or looked for, together. */
const few = 32;

/** A list in order with some rows more, each after those it is equal to. */
export function withInOrder<T>(
  sorted: readonly T[],
  arriving: readonly T[],
  compare: Compare<T>,
): readonly T[] {
  if (arriving.length === 0) return sorted;
  if (arriving.length > few) return merged(sorted, arriving.toSorted(compare), compare);
  const rows = sorted.slice();
  for (const row of arriving)
    rows.splice(
      firstWhere(rows, (other) => compare(other, row) > 0),
      0,
      row,
    );
  return rows;
}

/** Two lists in order as one: rows of the second after those they are equal to. Few of the first are compared. */
function merged<T>(first: readonly T[], second: readonly T[], compare: Compare<T>): T[] {
  const rows: T[] = [];
  let from = 0;
  for (const row of second) {
    const place = firstWhere(first, (other) => compare(other, row) > 0);
    for (; from < place; from++) rows.push(first[from] as T);
    rows.push(row);
  }
  for (; from < first.length; from++) rows.push(first[from] as T);
  return rows;
}

/** A list without some of its rows. Few are looked for by identity, which does not read the rows that stay. */
function withoutRows<T extends object>(rows: readonly T[], leaving: readonly T[]): readonly T[] {
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

/** What a row becomes: it leaves where there is nothing after, it arrives where there was nothing before. */
export type Exchange<T> = readonly [before: T | undefined, after: T | undefined];

/**
 * A list in order after some rows became others: one that stays as large as it was takes the place of the one it was, which
 * is found without reading the others.
 */
export function exchangedInOrder<T extends object>(
  rows: readonly T[],
  exchanges: readonly Exchange<T>[],
  compare: Compare<T>,
): readonly T[] {
  const leaving: T[] = [];
  const arriving: T[] = [];
  const staying: (readonly [before: T, after: T])[] = [];
  for (const exchange of exchanges) {
    if (takesPlace(exchange, compare)) staying.push(exchange);
    else {
      const [before, after] = exchange;
      if (before) leaving.push(before);
      if (after) arriving.push(after);
    }
  }
  const others = withInOrder(withoutRows(rows, leaving), arriving, compare);
  if (staying.length === 0) return others;
  if (staying.length * oneIn > others.length) return exchangedInPlace(others, new Map(staying));
  const next = others.slice();
  for (const [before, after] of staying) {
    next[placeIn(next, before, compare)] = after;
  }
  return next;
}

/** Where one in so many is another now, reading all rows once is quicker than looking for each. */
const oneIn = 32;

function exchangedInPlace<T>(rows: readonly T[], after: ReadonlyMap<T, T>): readonly T[] {
  return rows.map((row) => after.get(row) ?? row);
}

function takesPlace<T>(
  exchange: Exchange<T>,
  compare: Compare<T>,
): exchange is readonly [before: T, after: T] {
  const [before, after] = exchange;
  return before !== undefined && after !== undefined && compare(before, after) === 0;
}

/** In a list of so many rows one is found quicker by what it is than by its order, for which some of them have to be read. */
const short = 5_000;

/** Where a row is in a list in order; below 0 where it is not. */
export function placeIn<T>(rows: readonly T[], row: T, compare: Compare<T>): number {
  if (rows.length <= short) return rows.indexOf(row);
  const first = firstWhere(rows, (other) => compare(other, row) >= 0);
  return rows[first] === row ? first : rows.indexOf(row);
}

/** The place of the first row for which `holds`, which holds for all after it; the length where it holds for none. */
export function firstWhere<T>(rows: ArrayLike<T>, holds: (row: T) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(rows[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By the codes of their characters, as days and ids are compared: not as a person's language has it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
