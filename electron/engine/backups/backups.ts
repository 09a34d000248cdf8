import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { Backup } from '../../../shared/contract/engine';
import { allAtOnce } from '../../../shared/model/steps';
import { inSlices, type Job } from '../between';
import { inspectCopy } from '../store/copy-file';
import { failureOf } from '../store/failure';
import { type OpenFile, openFile } from '../store/open-file';
import type { PlanStore } from '../store/plan-store';
import type { BackupFolder } from './backup-folder';
import type { Occasion } from './backup-names';

/** How much editing may be lost to a damaged file. */
const editingBetweenBackups = 15 * 60_000;

export interface BackupKeeper {
  list(): readonly Backup[];
  keep(occasion: Occasion): Backup;
  /** The same step by step, for who serves others in between; leaving off leaves nothing. */
  keepSteps(occasion: Occasion): Generator<void, Backup>;
  /** The same with others served in between, also while the plan itself is copied. Whoever asks must have its turn. */
  keepServing(occasion: Occasion, job: Pick<Job, 'cancelled'>): Promise<Backup>;
  /** An edit was stored. Fifteen minutes of editing after the last backup the next one is made, after the reply. */
  edited(): void;
  /** Opens what a backup holds, brought up to date, for as long as `use` takes. */
  open(id: string, use: (file: OpenFile) => void): void;
}

export function backupKeeper(folder: BackupFolder, store: PlanStore, now: () => number): BackupKeeper {
  let editingSince: number | null = null;
  let due = false;
  function* keepSteps(occasion: Occasion, copied?: string): Generator<void, Backup> {
    const made = yield* keepCopy(folder, store, occasion, copied);
    editingSince = null;
    return made;
  }
  const keep = (occasion: Occasion) => allAtOnce(keepSteps(occasion));
  const keepTimed = () => {
    due = false;
    if (!store.isOpen() || store.isWriting()) return;
    try {
      keep('timed');
    } catch (error) {
      // The edit itself is stored; the next one tries again. A full disk tells the user by itself soon enough.
      console.error('no backup', failureOf(error).message);
    }
  };
  return {
    list: () => folder.list(),
    keep,
    keepSteps,
    keepServing(occasion, job) {
      const copy = folder.spare();
      return store.copyPages(copy, job, () => inSlices(keepSteps(occasion, copy), job));
    },
    edited() {
      editingSince ??= now();
      // A clock that was set back begins anew.
      if (now() < editingSince) editingSince = now();
      if (due || now() - editingSince < editingBetweenBackups) return;
      due = true;
      setImmediate(keepTimed);
    },
    open: (id, use) => openBackup(folder, id, use),
  };
}

export function keepCopy(
  folder: BackupFolder,
  store: Pick<PlanStore, 'copySteps' | 'initiatives'>,
  occasion: Occasion,
  copied?: string,
): Generator<void, Backup> {
  return folder.add(occasion, store.initiatives(), (target, seal) =>
    store.copySteps(
      target,
      function* (part) {
        yield* inspectCopy(part);
        yield* seal(part);
      },
      copied,
    ),
  );
}

/** A backup of an older version is brought up to date in a copy: the backup itself stays as it is. */
function openBackup(folder: BackupFolder, id: string, use: (file: OpenFile) => void): void {
  const copy = join(folder.path, `.${uuidv7()}.restore`);
  try {
    copyFileSync(folder.verified(id), copy);
    const file = openFile(copy);
    try {
      use(file);
    } finally {
      file.db.close();
    }
  } catch (error) {
    throw failureOf(error, { folder: folder.path });
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${copy}-journal`, { force: true });
  }
}
