import { statSync } from 'node:fs';
import { Failure } from './failure';
import { namesOf } from './file-checks';
import type { OpenFile } from './open-file';

/** Refuses a plan that cannot be written, before anything is done for it. */
export function refuseWriting(file: OpenFile): void {
  if (file.readOnly !== null)
    throw new Failure('read-only', { ...namesOf(file.path), reason: file.readOnly });
  refuseIfGone(file);
}

/** SQLite goes on writing into a file that was deleted, moved or replaced, and says that all is well. */
export function refuseIfGone({ path, stats }: OpenFile): void {
  const now = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (now?.ino !== stats.ino || now.dev !== stats.dev) throw new Failure('plan-gone', namesOf(path));
}
