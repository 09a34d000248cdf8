import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { partPath, syncFolder } from '../store/create-file';
import { failureOf } from '../store/failure';
import { outputNamesOf, refuseOddTarget } from '../store/file-checks';

/** Writes a file so that the old one stands until the new one is whole and on the disk. Others are served meanwhile. */
export async function writeWhole(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const part = partPath(path);
  try {
    refuseOddTarget(path);
    const handle = await open(part, 'wx', 0o600);
    try {
      for (const bytes of parts) await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    throw failureOf(error, outputNamesOf(path));
  } finally {
    await rm(part, { force: true });
  }
}
