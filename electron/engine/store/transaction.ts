import type { Connection } from './connection';

/**
 * Does the steps of a work in one transaction, which is open from the first to the last: between two of them others may
 * read, and nobody else may write. Whatever ends the work early, an error or leaving it off, takes all of it back.
 */
export function* transactionSteps<S, T>(db: Connection, work: () => Generator<S, T>): Generator<S, T> {
  if (db.inTransaction) throw new Error('another change is being written');
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = yield* work();
    db.exec('COMMIT');
    return result;
  } finally {
    leave(db);
  }
}

/** Takes back what is not committed, where anything is. */
export function leave(db: Connection): void {
  if (db.open && db.inTransaction) db.exec('ROLLBACK');
}
