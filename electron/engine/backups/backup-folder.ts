import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Backup } from '../../../shared/contract/engine';
import { partPath } from '../store/create-file';
import { Failure, failureOf } from '../store/failure';
import { backupId, type Occasion, readBackupId } from './backup-names';
import { fileHash, fileHashSteps, sha256 } from './file-hash';
import { retained } from './retention';

const ending = '.bimodal';

/** Makes a copy at the target; `seal` is a look at it before it takes its name. */
type Copy = (target: string, seal: (part: string) => Generator<void, void>) => Generator<void, void>;

/** The backups of one plan: a folder of the app's own, never the plan's. */
export interface BackupFolder {
  readonly path: string;
  /** Newest first; only those that were finished. */
  list(): Backup[];
  /** A path for what a backup is to be made of; nothing stands there. */
  spare(): string;
  /** Makes one by `copy`, step by step. */
  add(occasion: Occasion, initiatives: number, copy: Copy): Generator<void, Backup>;
  /** The file of a backup, found to be as it was written. */
  verified(id: string): string;
}

/** A plan's folder goes by the place of the plan, so that the backups of a plan that is damaged are still found. */
export function backupFolder(root: string, planPath: string, now: () => number): BackupFolder {
  const place = realPlace(planPath);
  // Named when it is needed: a plan that opens well needs none.
  let known: string | null = null;
  const path = () => (known ??= join(root, folderName(place)));
  return {
    get path() {
      return path();
    },
    list: () => listIn(path()),
    spare() {
      mkdirSync(path(), { recursive: true, mode: 0o700 });
      return partPath(join(path(), 'pages'));
    },
    *add(occasion, initiatives, copy) {
      const made = yield* makeIn(path(), occasion, initiatives, now(), copy);
      prune(path(), now(), made.id);
      return made;
    },
    verified: (id) => verifiedIn(path(), id),
  };
}

function folderName(place: string): string {
  const name = basename(place, ending)
    .replace(/[^\p{L}\p{N} _-]/gu, '_')
    .slice(0, 40);
  return `${name.trim()}-${sha256().update(place).digest('hex').slice(0, 12)}`;
}

function realPlace(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return resolve(path);
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw failureOf(error, { folder });
  }
}

function listIn(folder: string): Backup[] {
  const all = new Set(names(folder));
  const found: Backup[] = [];
  for (const name of all) {
    const read = name.endsWith(ending) ? readBackupId(name.slice(0, -ending.length)) : null;
    if (!read || !all.has(`${name}.sha256`)) continue;
    found.push({ ...read, bytes: statSync(join(folder, name)).size });
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
}

function* makeIn(
  folder: string,
  occasion: Occasion,
  initiatives: number,
  now: number,
  copy: Copy,
): Generator<void, Backup> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // No two of one moment: their order would be lost.
  const taken = new Set(listIn(folder).map((backup) => Date.parse(backup.at)));
  let at = now;
  while (taken.has(at)) at++;
  const id = backupId(at, occasion, initiatives);
  const target = join(folder, `${id}${ending}`);
  yield* copy(target, function* (part) {
    const hash = yield* fileHashSteps(part);
    writeFileSync(`${target}.sha256`, `${hash}  ${id}${ending}\n`, { flush: true });
  });
  return { id, at: new Date(at).toISOString(), occasion, initiatives, bytes: statSync(target).size };
}

/** Only once the new one stands: there is never a moment without a good backup. */
function prune(folder: string, now: number, justMade: string): void {
  const list = listIn(folder);
  const kept = retained(list, now, justMade);
  for (const { id } of list) {
    if (kept.has(id)) continue;
    rmSync(join(folder, `${id}${ending}`), { force: true });
    rmSync(join(folder, `${id}${ending}.sha256`), { force: true });
  }
}

function verifiedIn(folder: string, id: string): string {
  const file = `${id}${ending}`;
  if (!readBackupId(id) || !listIn(folder).some((backup) => backup.id === id)) {
    throw new Failure('plan-missing', { file, folder });
  }
  const path = join(folder, file);
  const sealed = readFileSync(`${path}.sha256`, 'utf8').slice(0, 64);
  if (fileHash(path) !== sealed) throw new Failure('plan-damaged', { file, folder, problem: 'sha256' });
  return path;
}
