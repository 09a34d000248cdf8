import type { Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { allAtOnce } from '../../../shared/model/steps';

/** Node's cryptography takes longer to load than a small plan to open: only where a hash is made. */
export function sha256(): Hash {
  return process.getBuiltinModule('node:crypto').createHash('sha256');
}

/** SHA-256 of a file, hexadecimal. Not for a plan that is open: closing the handle would drop SQLite's locks. */
export function fileHash(path: string): string {
  return allAtOnce(fileHashSteps(path));
}

/** The same step by step, for a large file. */
export function* fileHashSteps(path: string): Generator<void, string> {
  const hash = sha256();
  const chunk = Buffer.allocUnsafe(1 << 20);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      hash.update(chunk.subarray(0, read));
      yield;
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
