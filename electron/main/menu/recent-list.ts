import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import type { RecentPlan } from '../../../shared/contract/shell-replies';

/** A disk that does not answer within this many milliseconds is not waited for. */
const patience = 1_000;

interface Places {
  /** The user's home, which is shown as ~. */
  readonly home: string;
  /** Where the app keeps what is its own. */
  readonly own: string;
  /** Where the sample portfolio is. */
  readonly sample: string;
}

/** The recent plans as the start page lists them; `isHere` says of a path whether the page shows it. */
export function recentList(
  paths: readonly string[],
  places: Places,
  isHere: (path: string) => boolean,
): Promise<RecentPlan[]> {
  return Promise.all(
    paths.map(async (path) => ({
      id: recentId(path),
      name: basename(path, extname(path)),
      folder: folderWords(dirname(path), places),
      here: isHere(path),
      sample: path === places.sample,
      ...(await changeOf(path)),
    })),
  );
}

/** The path of the list that an id stands for; null where it stands for none. */
export function recentPath(paths: readonly string[], id: string): string | null {
  return paths.find((path) => recentId(path) === id) ?? null;
}

function recentId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function folderWords(folder: string, { home, own }: Places): string | null {
  if (folder === own) return null;
  const isInHome = folder === home || folder.startsWith(`${home}/`) || folder.startsWith(`${home}\\`);
  return isInHome ? `~${folder.slice(home.length)}` : folder;
}

type Change = Pick<RecentPlan, 'changedAt' | 'missing'>;

async function changeOf(path: string): Promise<Change> {
  const unknown: Change = { changedAt: null, missing: false };
  const late = new Promise<Change>((resolve) => setTimeout(resolve, patience, unknown).unref());
  const looked = stat(path).then(
    (found): Change =>
      found.isFile()
        ? { changedAt: found.mtime.toISOString(), missing: false }
        : { ...unknown, missing: true },
    (error: unknown): Change => ({ ...unknown, missing: isAbsent(error) }),
  );
  return Promise.race([looked, late]);
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
