import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { partPath, syncFolder } from './store/create-file';
import { failureOf } from './store/failure';
import { outputNamesOf, refuseOddTarget } from './store/file-checks';

/** Writes a file so that the old one stands until the new one is whole and on the disk. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const part = partPath(path);
  try {
    refuseOddTarget(path);
    const handle = openSync(part, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    throw failureOf(error, outputNamesOf(path));
  } finally {
    rmSync(part, { force: true });
  }
}
