import { reload, type Session, storing } from './session';

/**
 * Makes the plan what it was in a backup, in one transaction of the open file. What it replaces is kept as a backup
 * first; the pages read the plan again.
 */
export function restore(session: Session, id: string): void {
  const { backups, store } = session;
  store.refuseWriting();
  backups.open(id, (backup) => {
    backups.keep('restore');
    storing(session, () => {
      store.takeOver(backup);
      reload(session);
    });
  });
}
