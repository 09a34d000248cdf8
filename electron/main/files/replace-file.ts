import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts `content` where `file` is, whole or not at all: what was there stays until the new one is safe on the disk.
 * A new file is readable by its owner alone; one that is replaced keeps its mode. Throws what the system says.
 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const folder = dirname(file);
  const spare = join(folder, `.${basename(file).slice(0, 60)}.${unusedEnding()}.tmp`);
  try {
    writeNew(spare, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    const replaced = statSync(file, { throwIfNoEntry: false });
    if (replaced && !replaced.isFile())
      throw Object.assign(new Error('something that is no file is in the way'), { code: 'EISDIR' });
    if (replaced) chmodSync(spare, replaced.mode & 0o777);
    renameSync(spare, file);
  } catch (error) {
    rmSync(spare, { force: true });
    throw error;
  }
  syncFolder(folder);
}

let endings = 0;

// Unlike any of another process or another run; random bytes would load Node's whole cryptography into a start.
function unusedEnding(): string {
  return [process.pid, Date.now(), endings++].map((part) => part.toString(36)).join('-');
}

function writeNew(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    let written = 0;
    while (written < bytes.byteLength) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

// A renamed file is safe once its folder is; Windows has no such call.
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    return;
  }
}
