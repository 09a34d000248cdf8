import type { Connection } from './connection';
import { Failure } from './failure';
import { statementsOf } from './statements';

/** Counts what was stored, undo and redo among it. */
export function revisionOf(db: Connection): number {
  const row = statementsOf(db).get('SELECT revision FROM meta WHERE id = 1', []) as
    | { revision: number }
    | undefined;
  if (!row) throw noRevision();
  return row.revision;
}

export function bumpRevision(db: Connection): void {
  const changes = statementsOf(db).run('UPDATE meta SET revision = revision + 1 WHERE id = 1', []);
  if (changes !== 1) throw noRevision();
}

function noRevision(): Failure {
  return new Failure('plan-damaged', { table: 'meta', problem: 'no revision' });
}
