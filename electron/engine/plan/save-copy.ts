import { statSync } from 'node:fs';
import type { Patch } from '../../../shared/model/patch';
import { tableNames } from '../../../shared/model/plan';
import { createFile } from '../store/create-file';
import { Failure, failureOf } from '../store/failure';
import { namesOf } from '../store/file-checks';
import type { Session } from './session';

/**
 * Writes the plan to another file: whole, with its history. Where the open file cannot even be read any more, what is
 * in memory is written instead, without its history.
 */
export function saveCopy(session: Session, path: string): void {
  refuseItself(session, path);
  try {
    session.store.copyTo(path);
  } catch (error) {
    if (!fromSource(failureOf(error))) throw error;
    createFile(path, asPatch(session), { revision: session.revision, replace: true });
  }
}

function refuseItself({ store }: Session, path: string): void {
  const { stats } = store.file;
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (there && there.ino === stats.ino && there.dev === stats.dev) {
    throw new Failure('not-written', { ...namesOf(path), reason: 'same-file' });
  }
}

/** Reading the open plan failed, rather than writing the copy. */
function fromSource(failure: Failure): boolean {
  const reason = String(failure.parameters['reason'] ?? '');
  return failure.code === 'plan-damaged' || reason.startsWith('SQLITE_IOERR');
}

function asPatch({ plan }: Session): Patch {
  return Object.fromEntries(tableNames.map((name) => [name, { added: [...plan[name].values()] }]));
}
