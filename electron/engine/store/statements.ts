import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection';
import type { Cell } from './record-columns';

/** Values as arguments, not as one list: the driver then need not ask for each element of it. */
type Bound = (Cell | Named)[];
type Named = Readonly<Record<string, Cell>>;

export interface Statements {
  /** Runs a statement, its values in their order and by the names it gives, and says how many rows it changed. */
  run(sql: string, cells: readonly Cell[], named?: Named): number;
  /** The first row of a query; undefined where there is none. */
  get(sql: string, cells: readonly Cell[]): unknown;
  all(sql: string, cells: readonly Cell[]): unknown[];
}

const known = new WeakMap<Connection, Statements>();

/** The statements of a connection, each prepared once. */
export function statementsOf(db: Connection): Statements {
  const before = known.get(db);
  if (before) return before;
  const prepared = new Map<string, Statement<Bound>>();
  const prepare = (sql: string) => {
    const ready = prepared.get(sql) ?? db.prepare<Bound>(sql);
    prepared.set(sql, ready);
    return ready;
  };
  const statements: Statements = {
    run: (sql, cells, named) =>
      (named ? prepare(sql).run(...cells, named) : prepare(sql).run(...cells)).changes,
    get: (sql, cells) => prepare(sql).get(...cells),
    all: (sql, cells) => prepare(sql).all(...cells),
  };
  known.set(db, statements);
  return statements;
}
