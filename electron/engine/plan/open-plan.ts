import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { ControlBody } from '../../../shared/contract/control';
import type { Patch } from '../../../shared/model/patch';
import { allAtOnce } from '../../../shared/model/steps';
import { newPlan } from '../../../shared/rules/plan/new-plan';
import { type BackupFolder, backupFolder } from '../backups/backup-folder';
import { backupKeeper, keepCopy } from '../backups/backups';
import { copyToSteps, type InspectCopy } from '../store/copy-file';
import { createFile } from '../store/create-file';
import { Failure } from '../store/failure';
import { headOf } from '../store/file-checks';
import { latestVersion } from '../store/migrations';
import { lookOver, openFile } from '../store/open-file';
import { countInitiatives, planStore } from '../store/plan-store';
import type { Pages } from './pages';
import { createSession, type Session } from './session';

export interface Opened {
  readonly session: Session;
  readonly created: boolean;
  /** Looks the file over whole: the plan may be read before, but nothing is to be written. Refuses a damaged one, and closes it. */
  lookOver(): void;
}

/** Opens the plan, or makes it where that was asked for and there is none. */
export async function openPlan(
  body: ControlBody<'plan/open'>,
  pages: Pages,
  now: () => number,
): Promise<Opened> {
  const folder = backupFolder(body.backups, body.path, now);
  const created = body.create && isFree(body.path);
  if (created) createFile(body.path, await firstRecords(body, now));
  const file = openFrom(body, folder);
  const store = planStore(file);
  const look = () => tellingBackup(folder, () => lookOver(file));
  try {
    const session = createSession(store, backupKeeper(folder, store, now), pages, now);
    return { session, created, lookOver: look };
  } catch (error) {
    // What is wrong with the file is said before what cannot be read of it.
    look();
    store.close();
    throw error;
  }
}

function isFree(path: string): boolean {
  const head = headOf(path, latestVersion());
  return head === null || head.empty;
}

async function firstRecords(body: ControlBody<'plan/open'>, now: () => number): Promise<Patch> {
  const { title, currency, firstYear, sample } = body;
  const made = { title, currency, firstYear, scenarioId: uuidv7() };
  if (sample === undefined) return newPlan(made);
  // Hardly any start needs it.
  const { recordsOf, samplePlan } = await import('../sample/sample-plan');
  return recordsOf(await samplePlan(readFileSync(sample, 'utf8'), made, new Date(now()).toISOString()));
}

function openFrom({ path, look = false }: ControlBody<'plan/open'>, folder: BackupFolder) {
  return tellingBackup(folder, () =>
    openFile(path, {
      look,
      lookOverLater: true,
      beforeMigration: (db) => {
        const copied = {
          initiatives: () => countInitiatives(db),
          copySteps: (target: string, inspect: InspectCopy) => copyToSteps(db, target, inspect),
        };
        allAtOnce(keepCopy(folder, copied, 'migration'));
      },
    }),
  );
}

function tellingBackup<T>(folder: BackupFolder, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw withBackup(error, folder);
  }
}

/** A damaged plan is told together with the newest backup there is. */
function withBackup(error: unknown, folder: BackupFolder): unknown {
  if (!(error instanceof Failure) || error.code !== 'plan-damaged') return error;
  const newest = folder.list()[0];
  if (!newest) return error;
  const backup = join(folder.path, `${newest.id}.bimodal`);
  return new Failure(error.code, { ...error.parameters, backup, backupAt: newest.at }, error.cause);
}
