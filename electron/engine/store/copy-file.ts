import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, connect, harden } from './connection';
import { partPath, syncFolder, syncPath } from './create-file';
import { Failure, failureOf } from './failure';
import { namesOf, outputNamesOf, refuseOddTarget } from './file-checks';
import { statementsOf } from './statements';

/**
 * A consistent copy of an open plan with its history. What stood at the target is replaced only once the copy is whole
 * and on the disk. `inspect` may look at the copy before it takes its name, and refuse it by throwing.
 */
export function copyTo(db: Connection, target: string, inspect?: (part: string) => void): void {
  const part = partPath(target);
  try {
    refuseOddTarget(target);
    // Made first, so that nobody else may read it; SQLite takes an empty file.
    closeSync(openSync(part, 'wx', 0o600));
    db.prepare('VACUUM INTO ?').run(part);
    syncPath(part);
    inspect?.(part);
    renameSync(part, target);
    syncFolder(dirname(target));
  } catch (error) {
    throw failureOf(error, outputNamesOf(target));
  } finally {
    rmSync(part, { force: true });
    rmSync(`${part}-journal`, { force: true });
  }
}

export interface CopyFacts {
  readonly initiatives: number;
  readonly revision: number;
}

/** Looks at a copy as SQLite sees it; refuses one that is not whole. */
export function inspectCopy(path: string): CopyFacts {
  const db = connect(path, true);
  try {
    harden(db);
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new Failure('plan-damaged', namesOf(path));
    const { get } = statementsOf(db);
    const { initiatives } = get('SELECT count(*) AS initiatives FROM initiative', []) as {
      initiatives: number;
    };
    const { revision } = get('SELECT revision FROM meta', []) as { revision: number };
    return { initiatives, revision };
  } finally {
    db.close();
  }
}
