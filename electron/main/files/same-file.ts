import { statSync } from 'node:fs';

/** Whether two paths lead to one file, through whatever links. */
export function isSameFile(path: string, other: string): boolean {
  const [one, two] = [identityOf(path), identityOf(other)];
  return one !== null && two !== null && one.dev === two.dev && one.ino === two.ino;
}

function identityOf(path: string) {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
