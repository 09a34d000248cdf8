import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { Patch } from '../../../shared/model/patch';
import { connect, harden } from './connection';
import { failureOf } from './failure';
import { outputNamesOf } from './file-checks';
import { migrate } from './migrations';
import { statementsOf } from './statements';
import { writePatch } from './write-patch';

/** Where a file is made before it takes its name: beside it, so that the rename stays on one disk. */
export function partPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${uuidv7()}.part`);
}

/**
 * Makes a plan file of its first records. It stands at the path whole or not at all. A plan that somebody else made
 * there meanwhile stays, unless `replace` says that the user wants this one in its place.
 */
export function createFile(path: string, records: Patch, { revision = 0, replace = false } = {}): void {
  const part = partPath(path);
  try {
    writeNew(part, records, revision);
    if (replace || isEmptyFile(path)) renameSync(part, path);
    else takeFreeName(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    throw failureOf(error, outputNamesOf(path));
  } finally {
    rmSync(part, { force: true });
    rmSync(`${part}-journal`, { force: true });
  }
}

function writeNew(part: string, records: Patch, revision: number): void {
  closeSync(openSync(part, 'wx', 0o600));
  const db = connect(part);
  try {
    harden(db);
    migrate(db);
    const fill = db.transaction(() => {
      statementsOf(db).run('INSERT INTO meta (id, revision) VALUES (1, ?)', [revision]);
      writePatch(db, records);
    });
    fill.immediate();
  } finally {
    db.close();
  }
  syncPath(part);
}

/** A placeholder without a byte may go. */
function isEmptyFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === 0;
}

function takeFreeName(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') return;
    // Some disks (FAT, network shares) know no links.
    renameSync(part, path);
  }
}

export function syncPath(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new name is on the disk only once its folder is. Windows knows no such thing. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
