import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { allAtOnce } from '../../../shared/model/steps';
import { type Connection, connect, harden } from './connection';
import { partPath, syncFolder, syncPath } from './create-file';
import { Failure, failureOf } from './failure';
import { namesOf, outputNamesOf, refuseOddTarget } from './file-checks';
import { statementsOf } from './statements';

/**
 * A consistent copy of an open plan with its history. What stood at the target is replaced only once the copy is whole
 * and on the disk.
 */
export function copyTo(db: Connection, target: string): void {
  allAtOnce(copyToSteps(db, target));
}

/** Looks at a copy before it takes its name, step by step, and may refuse it by throwing. */
export type InspectCopy = (part: string) => Generator<void, void>;

/** The same step by step, for a large plan; leaving off leaves nothing. */
export function* copyToSteps(db: Connection, target: string, inspect?: InspectCopy): Generator<void, void> {
  const part = partPath(target);
  try {
    refuseOddTarget(target);
    // Made first, so that nobody else may read it; SQLite takes an empty file.
    closeSync(openSync(part, 'wx', 0o600));
    db.prepare('VACUUM INTO ?').run(part);
    yield;
    syncPath(part);
    yield;
    if (inspect) yield* inspect(part);
    renameSync(part, target);
    syncFolder(dirname(target));
  } catch (error) {
    throw failureOf(error, outputNamesOf(target));
  } finally {
    rmSync(part, { force: true });
    rmSync(`${part}-journal`, { force: true });
  }
}

/** Looks at a copy as SQLite sees it, table by table; refuses one that is not whole. */
export function* inspectCopy(path: string): Generator<void, void> {
  const db = connect(path, true);
  try {
    harden(db);
    const tables = statementsOf(db).all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      [],
    ) as { name: string }[];
    for (const { name } of tables) {
      if (db.pragma(`quick_check("${name}")`, { simple: true }) !== 'ok')
        throw new Failure('plan-damaged', namesOf(path));
      yield;
    }
  } finally {
    db.close();
  }
}
