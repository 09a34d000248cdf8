import type { Connection } from './connection';
import { copyHistory } from './history';
import type { OpenFile } from './open-file';
import { tableShapes } from './record-columns';
import { statementsOf } from './statements';
import { writePatch } from './write-patch';

/** Replaces all records and the history by those of another file that is open and checked. */
export function takeOver(db: Connection, other: OpenFile): void {
  for (const { table } of [...tableShapes].reverse()) statementsOf(db).run(`DELETE FROM "${table}"`, []);
  for (const { name } of tableShapes) writePatch(db, { [name]: { added: [...other.plan[name].values()] } });
  copyHistory(other.db, db);
}
