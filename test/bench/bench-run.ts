import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backlogRows } from './backlog-rows';

/** What every part of the bench is given. */
export interface BenchRun {
  /** The checkout. */
  readonly root: string;
  /** A folder from which Electron starts the built app. */
  readonly app: string;
  readonly electron: string;
  /** A folder of this run's own. */
  readonly folder: string;
  /** How often each thing is measured. */
  readonly runs: number;
  readonly say: (line: string) => void;
}

export function freshFolder({ folder }: BenchRun, name: string): string {
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, `${name}-`));
}

/** A backlog file of so many rows. */
export function backlogFile(run: BenchRun, rows: number): string {
  const file = join(freshFolder(run, 'backlog'), `${rows}.csv`);
  writeFileSync(file, backlogRows(rows));
  return file;
}
