import { type Cell, type Column, type TableShape, toCell } from './record-columns';

export type Fields = Readonly<Record<string, unknown>>;

/** An id that all rows put together of two things, with a point between: a column, then another or the same letters. */
interface Joined {
  readonly id: Column;
  readonly head: Column;
  readonly tail: Column | string;
}

/**
 * How the rows of a table are written: to bind a value takes longer than to store it, so what all rows share is bound once
 * a statement, what follows from other columns is put together by the statement, and what all leave empty is not there.
 */
export interface Written {
  readonly table: string;
  /** The columns that are bound of each row, in their order. */
  readonly each: readonly Column[];
  /** The other columns, and what the statement takes for them. */
  readonly others: readonly { readonly column: Column; readonly from: string }[];
  /** Values by the name they have in the statement. */
  readonly values: Readonly<Record<string, Cell>> | undefined;
}

/** All columns bound of each row. */
export function writtenWhole({ table, columns }: TableShape): Written {
  return { table, each: columns, others: [], values: undefined };
}

/** Empty is what columns are where nobody says anything: a test holds that no migration says otherwise. */
export function writtenTogether(shape: TableShape, rows: readonly Fields[]): Written {
  const { table, columns } = shape;
  const alike = alikeIn(columns, rows);
  const varied = columns.filter((column) => !alike.has(column));
  const joined = joinedIn(columns, varied, rows);
  const copied = copiesIn(varied, rows);
  const each = varied.filter((column) => !copied.has(column) && column !== joined?.id);
  // Rows that are all the same are refused one by one.
  if (each.length === 0) return writtenWhole(shape);
  const values: Record<string, Cell> = {};
  const bound = (name: string, cell: Cell) => {
    values[name] = cell;
    return `@${name}`;
  };
  const fromOf = new Map(each.map((column, at) => [column, `column${at + 1}`]));
  const others: { column: Column; from: string }[] = [];
  const also = (column: Column, from: string) => {
    fromOf.set(column, from);
    others.push({ column, from });
  };
  for (const [column, value] of alike)
    if (value !== null) also(column, bound(column.column, toCell(value, column.kind)));
  for (const [column, same] of copied) also(column, fromOf.get(same) as string);
  if (joined) {
    const { id, head, tail } = joined;
    const end = typeof tail === 'string' ? bound(id.column, tail) : fromOf.get(tail);
    also(id, `${fromOf.get(head)} || '.' || ${end}`);
  }
  return { table, each, others, values: Object.keys(values).length > 0 ? values : undefined };
}

/** The columns in which all rows have the same, and what; row by row, since a row's fields lie together in memory. */
function alikeIn(columns: readonly Column[], rows: readonly Fields[]): ReadonlyMap<Column, unknown> {
  let alike = columns.map((column) => ({
    column,
    field: column.field,
    value: rows[0]?.[column.field] ?? null,
  }));
  for (const row of rows) {
    let parted = false;
    for (const { field, value } of alike) {
      if ((row[field] ?? null) !== value) parted = true;
    }
    if (parted) alike = alike.filter(({ field, value }) => (row[field] ?? null) === value);
  }
  return new Map(alike.map(({ column, value }) => [column, value]));
}

/** Columns in which each row says what another one says already, and that one. */
function copiesIn(varied: readonly Column[], rows: readonly Fields[]): ReadonlyMap<Column, Column> {
  const copies = new Map<Column, Column>();
  for (const [at, column] of varied.entries()) {
    const same = varied.slice(0, at).find((other) => !copies.has(other) && isCopy(column, other, rows));
    if (same) copies.set(column, same);
  }
  return copies;
}

function isCopy(one: Column, other: Column, rows: readonly Fields[]): boolean {
  return (
    one.kind === other.kind && rows.every((row) => (row[one.field] ?? null) === (row[other.field] ?? null))
  );
}

/** Of what the ids are put together, as the first row has it and all others too; null where they stand for themselves. */
function joinedIn(
  columns: readonly Column[],
  varied: readonly Column[],
  rows: readonly Fields[],
): Joined | null {
  const id = varied.find(({ field }) => field === 'id');
  const first = rows[0];
  if (!id || !first) return null;
  const texts = columns.filter((column) => column !== id && typeof first[column.field] === 'string');
  const idOf = String(first[id.field]);
  for (const head of texts) {
    const start = `${String(first[head.field])}.`;
    if (!idOf.startsWith(start)) continue;
    const end = idOf.slice(start.length);
    const tail = texts.find(({ field }) => first[field] === end) ?? end;
    const joined = { id, head, tail };
    if (rows.every((row) => isJoined(joined, row))) return joined;
  }
  return null;
}

function isJoined({ id, head, tail }: Joined, row: Fields): boolean {
  const [whole, start, end] = [
    row[id.field],
    row[head.field],
    typeof tail === 'string' ? tail : row[tail.field],
  ];
  return (
    typeof whole === 'string' &&
    typeof start === 'string' &&
    typeof end === 'string' &&
    whole.length === start.length + 1 + end.length &&
    whole.charAt(start.length) === '.' &&
    whole.startsWith(start) &&
    whole.endsWith(end)
  );
}
