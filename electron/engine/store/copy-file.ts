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

/** Brings the content of the plan into a file that is there and empty. */
type Fill = (part: string) => void;

/**
 * The same step by step, for a large plan; leaving off leaves nothing. What the file is filled with is one step: of a plan
 * of which `copyPages` has made a copy already, that takes its place.
 */
export function* copyToSteps(
  db: Connection,
  target: string,
  inspect?: InspectCopy,
  fill: Fill = (part) => void db.prepare('VACUUM INTO ?').run(part),
): Generator<void, void> {
  const part = partPath(target);
  try {
    refuseOddTarget(target);
    // Made first, so that nobody else may read it; SQLite takes an empty file.
    closeSync(openSync(part, 'wx', 0o600));
    fill(part);
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

/** Pages of the file that are copied before others are served: well below a megabyte. */
const pagesAtOnce = 100;

/**
 * A copy of an open plan page by page, with others served in between, for the time of `use`; nothing of it stays. It reads
 * by the connection that holds the plan: to open the file once more would give its lock away. What is written meanwhile
 * by that connection is in the copy too.
 */
export async function copyPages<T>(
  db: Connection,
  copy: string,
  job: { readonly cancelled: () => boolean },
  use: () => Promise<T>,
): Promise<T> {
  try {
    closeSync(openSync(copy, 'wx', 0o600));
    await db.backup(copy, {
      progress: () => {
        if (job.cancelled()) throw new Failure('cancelled');
        return pagesAtOnce;
      },
    });
    return await use();
  } catch (error) {
    throw failureOf(error, outputNamesOf(copy));
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${copy}-journal`, { force: true });
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
