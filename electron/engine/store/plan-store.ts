import { renameSync } from 'node:fs';
import type { UndoState } from '../../../shared/contract/engine';
import type { Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { allAtOnce } from '../../../shared/model/steps';
import { type Connection, letGo } from './connection';
import { copyPages, copyTo, copyToSteps, type InspectCopy } from './copy-file';
import { failureOf } from './failure';
import { namesOf } from './file-checks';
import {
  addEntry,
  doneAfter,
  doneEntry,
  entriesBefore,
  type HistoryEntry,
  hasEntry,
  type NewEntry,
  nextToRedo,
  nextToUndo,
} from './history';
import { patchSteps } from './history-parts';
import { type LongWrites, longWrites, type Stored } from './long-writes';
import { refuseWriting } from './may-write';
import type { OpenFile } from './open-file';
import { readPlan } from './read-plan';
import { bumpRevision, revisionOf } from './revision';
import { statementsOf } from './statements';
import { takeOver } from './take-over';
import { leave } from './transaction';
import { userName } from './user-name';
import { writePatch } from './write-patch';

/** The open plan file: everything that is written goes through here, each change in one transaction. */
export interface PlanStore extends Pick<LongWrites, 'addSteps' | 'undoSteps' | 'redoSteps' | 'isWriting'> {
  readonly file: OpenFile;
  isOpen(): boolean;
  revision(): number;
  /** How many initiatives the file holds. */
  initiatives(): number;
  undoState(): UndoState;
  /** Was the command with this id stored before? */
  has(id: string): boolean;
  /** The command as it was stored; null where it was not, or is undone. */
  entry(id: string): HistoryEntry | null;
  /** What was done after an entry and is not undone, the newest first. */
  entriesAfter(seq: number): readonly HistoryEntry[];
  /** What was done before an entry, or at all (null), undone steps too, the newest first; at most so many. */
  entriesBefore(seq: number | null, most: number): ReturnType<typeof entriesBefore>;
  /** The patch of an entry; `plan` is the plan as it stood right after it. */
  patchOf(seq: number, plan: Plan): Patch;
  /** The same step by step, for whoever has the turn to write: in between nobody else may. */
  patchSteps(seq: number, plan: Plan): Generator<void, Patch>;
  /** Refuses a plan that cannot be written, before anything is done for it. */
  refuseWriting(): void;
  add(entry: NewEntry, patch: Patch): Stored;
  /** Takes over records and history of another plan file, in one transaction. */
  takeOver(other: OpenFile): void;
  read(): Plan;
  copyTo(target: string): void;
  /** The same step by step, with a look at the copy before it takes its name. */
  copySteps(target: string, inspect: InspectCopy, copied?: string): Generator<void, void>;
  /** Copies the plan page by page with others served in between; the copy is there for the time of `use`. */
  copyPages<T>(copy: string, job: { readonly cancelled: () => boolean }, use: () => Promise<T>): Promise<T>;
  /** Lets go of the pages of the file that are kept in memory, which are read again where they are needed. */
  shrink(): void;
  /** What SQLite finds wrong with the file. */
  problems(): string[];
  close(): void;
}

export function planStore(file: OpenFile): PlanStore {
  const { db } = file;
  const write = <T>(work: () => T): T => inTransaction(file, work);
  const long = longWrites(file);
  return {
    file,
    isOpen: () => db.open,
    revision: () => revisionOf(db),
    initiatives: () => countInitiatives(db),
    undoState: () => ({ undo: nextToUndo(db)?.label ?? null, redo: nextToRedo(db)?.label ?? null }),
    refuseWriting: () => refuseWriting(file),
    has: (id) => hasEntry(db, id),
    entry: (id) => doneEntry(db, id),
    entriesAfter: (seq) => doneAfter(db, seq).filter(({ id }) => id !== long.adding()),
    entriesBefore: (seq, most) => entriesBefore(db, seq, most).filter(({ id }) => id !== long.adding()),
    patchOf: (seq, plan) => long.stepping(seq) ?? allAtOnce(patchSteps(db, seq, plan)),
    patchSteps: (seq, plan) => patchSteps(db, seq, plan),
    add: (entry, patch) =>
      write(() => {
        writePatch(db, patch);
        const added = addEntry(db, { ...entry, author: userName() }, patch);
        bumpRevision(db);
        return { patch, entry: added };
      }),
    addSteps: long.addSteps,
    undoSteps: long.undoSteps,
    redoSteps: long.redoSteps,
    isWriting: long.isWriting,
    takeOver: (other) =>
      write(() => {
        takeOver(db, other);
        bumpRevision(db);
      }),
    read: () => readPlan(db),
    copyTo: (target) => copyTo(db, target),
    copySteps: (target, inspect, copied) =>
      copyToSteps(db, target, inspect, copied === undefined ? undefined : (part) => renameSync(copied, part)),
    copyPages: (copy, job, use) => copyPages(db, copy, job, use),
    shrink: () => {
      if (db.open && !long.isWriting()) db.pragma('shrink_memory');
    },
    problems: () => problemsOf(file),
    close() {
      leave(db);
      letGo(db);
    },
  };
}

export function countInitiatives(db: Connection): number {
  const row = statementsOf(db).get('SELECT count(*) AS count FROM initiative', []) as { count: number };
  return row.count;
}

function inTransaction<T>(file: OpenFile, work: () => T): T {
  refuseWriting(file);
  // A transaction within one would be lost with it.
  if (file.db.inTransaction) throw new Error('another change is being written');
  try {
    return file.db.transaction(work).immediate();
  } catch (error) {
    throw failureOf(error, namesOf(file.path));
  }
}

function problemsOf({ db }: OpenFile): string[] {
  const found = db.pragma('integrity_check') as { integrity_check: string }[];
  const integrity = found.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  const keys = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  return [
    ...integrity,
    ...keys.map(({ table, parent }) => `a row of ${table} names a missing row of ${parent}`),
  ];
}
