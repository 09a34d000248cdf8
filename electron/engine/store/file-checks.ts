import { accessSync, type BigIntStats, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Failure, failureOf } from './failure';
import { applicationId } from './migrations';

/** Files larger than this are not opened: the whole plan is held in memory. */
const largestPlan = 2_000_000_000;

export interface FileHead {
  readonly stats: BigIntStats;
  /** The file has no bytes: somebody else's placeholder, or nothing of ours yet. */
  readonly empty: boolean;
  readonly version: number;
}

/**
 * What can be told of a file before SQLite sees it; null where there is none. Refuses what is no plan of ours.
 * Must not be called while this process has the file open in SQLite: closing any handle of a file drops its locks.
 */
export function headOf(path: string, newest: number): FileHead | null {
  const parameters = namesOf(path);
  // The driver trims file names: one with space at its end would name another file.
  if (path !== path.trim()) throw new Failure('plan-not-a-plan', parameters);
  const stats = statsOf(path);
  if (!stats) return null;
  if (!stats.isFile()) throw new Failure('plan-not-a-plan', parameters);
  if (stats.size === 0n) return { stats, empty: true, version: 0 };
  if (stats.size > BigInt(largestPlan))
    throw new Failure('plan-too-large', { ...parameters, limit: largestPlan });
  const head = firstBytes(path);
  if (!head.subarray(0, 16).equals(Buffer.from('SQLite format 3\0', 'latin1'))) {
    throw new Failure('plan-not-a-plan', parameters);
  }
  if (head.readUInt32BE(68) !== applicationId) throw new Failure('plan-not-a-plan', parameters);
  const version = head.readUInt32BE(60);
  if (version > newest) throw new Failure('plan-newer', { ...parameters, version, newest });
  return { stats, empty: false, version };
}

/** What every failure of a file tells: its name, its folder, its path. */
export function namesOf(path: string): { file: string; folder: string; path: string } {
  return { file: basename(path), folder: dirname(path), path };
}

/** The same of a file that is an export or a copy, and no plan in which an edit is waiting. */
export function outputNamesOf(path: string): Readonly<Record<string, string>> {
  return { ...namesOf(path), output: 'yes' };
}

/** A device, a pipe or a folder in the way is nothing to replace; a link is. */
export function refuseOddTarget(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new Failure('not-written', { ...namesOf(path), reason: 'not-a-file' });
}

function statsOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw failureOf(error, namesOf(path));
  }
}

function firstBytes(path: string): Buffer {
  const head = Buffer.alloc(100);
  try {
    const handle = openSync(path, 'r');
    try {
      readSync(handle, head, 0, head.length, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw failureOf(error, namesOf(path));
  }
  return head;
}

/** Why a plan cannot be edited; null where it can. Must not be called while SQLite has the file open. */
export function readOnlyReason(path: string, stats: BigIntStats): 'file' | 'folder' | null {
  if (!opensForWriting(path) || meantReadOnly(Number(stats.mode))) return 'file';
  const folder = dirname(path);
  if (!accessible(folder) || meantReadOnly(statSync(folder).mode)) return 'folder';
  return null;
}

/** Nobody may write, says the mode; root would all the same, but a user who set it meant it. */
function meantReadOnly(mode: number): boolean {
  return process.platform !== 'win32' && (mode & 0o222) === 0;
}

function accessible(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asked of the system itself: mode bits know nothing of read-only media and locked files. */
function opensForWriting(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    return true;
  } catch {
    return false;
  }
}
