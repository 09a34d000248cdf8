import type { BigIntStats } from 'node:fs';
import type { Plan } from '../../../shared/model/plan';
import { type Connection, connect, connectTo, harden, letGo, takeForWriting } from './connection';
import { Failure, failureOf } from './failure';
import { type FileHead, headOf, namesOf, readOnlyReason } from './file-checks';
import {
  expectedSchema,
  latestVersion,
  type Migration,
  migrate,
  migrations,
  schemaOf,
  versionOf,
} from './migrations';
import { readPlan } from './read-plan';
import { revisionOf } from './revision';

type ReadOnly = 'file' | 'folder' | null;

/** A plan file that is open, checked and up to date. */
export interface OpenFile {
  readonly path: string;
  readonly db: Connection;
  readonly readOnly: ReadOnly;
  /** The file as it was opened: the path must go on naming it. */
  readonly stats: BigIntStats;
  readonly plan: Plan;
  /** Whether SQLite has looked it over whole. Until `lookOver` has done that nothing may be written to it. */
  readonly lookedOver: boolean;
}

export interface OpenOptions {
  readonly steps?: readonly Migration[];
  /** Opens for reading whatever the file allows. */
  readonly readonly?: boolean;
  /** Only to look: a plan of an older version is not brought up to date in its file. */
  readonly look?: boolean;
  /**
   * Leaves it to the caller to look the file over (`lookOver`) once its rows are read, which takes half as long again. A plan
   * of an older version is looked over at once, since it is written to.
   */
  readonly lookOverLater?: boolean;
  /** Called before the first migration of an existing plan, with the file as it is. */
  readonly beforeMigration?: (db: Connection) => void;
}

/** Opens a plan that is there. Everything that speaks against it is said before a byte is written. */
export function openFile(path: string, options: OpenOptions = {}): OpenFile {
  const steps = options.steps ?? migrations;
  const head = headOf(path, latestVersion(steps));
  if (!head) throw new Failure('plan-missing', namesOf(path));
  if (head.empty) throw new Failure('plan-not-a-plan', namesOf(path));
  const readOnly = options.readonly ? 'file' : readOnlyReason(path, head.stats);
  let db: Connection | undefined;
  let lookedOver = false;
  try {
    db = connect(path, readOnly !== null);
    checkFile(db, head, readOnly, options);
    const isOlder = head.version < latestVersion(steps);
    if (isOlder || !options.lookOverLater) {
      lookedOver = true;
      refuseDamaged(db);
    }
    if (isOlder) refuseOrphans(db);
    if (isOlder && (readOnly !== null || options.look)) {
      const copy = updatedCopy(db, steps);
      letGo(db);
      db = copy;
      return { path, db, readOnly: readOnly ?? 'file', stats: head.stats, plan: wholePlan(db), lookedOver };
    }
    if (isOlder) {
      options.beforeMigration?.(db);
      migrate(db, steps);
    }
    return { path, db, readOnly, stats: head.stats, plan: wholePlan(db, !lookedOver), lookedOver };
  } catch (error) {
    const failure = named(error, path);
    if (db) closeAfter(failure, db);
    throw failure;
  }
}

function checkFile(db: Connection, head: FileHead, readOnly: ReadOnly, options: OpenOptions): void {
  const steps = options.steps ?? migrations;
  harden(db);
  if (readOnly === null) takeForWriting(db);
  // Under the lock: what was read before it may have changed since.
  const version = versionOf(db);
  if (version !== head.version || !steps.some((step) => step.version === version)) {
    throw new Failure(version > latestVersion(steps) ? 'plan-newer' : 'plan-foreign', { version });
  }
  refuseForeign(db, version, steps);
}

/** What `openFile` left out: refuses a damaged file, and closes it then. */
export function lookOver({ path, db, lookedOver }: OpenFile): void {
  if (lookedOver) return;
  try {
    refuseDamaged(db);
  } catch (error) {
    const failure = named(error, path);
    closeAfter(failure, db);
    throw failure;
  }
}

/** An older plan brought up to date in memory, so that it can be read where its file is not to be written. */
function updatedCopy(db: Connection, steps: readonly Migration[]): Connection {
  const copy = connectTo(db.serialize());
  harden(copy);
  migrate(copy, steps);
  return copy;
}

function wholePlan(db: Connection, isToLookOver = false): Plan {
  try {
    const plan = readPlan(db);
    refuseOrphans(db);
    revisionOf(db);
    if (!plan.plan.has('plan')) throw new Failure('plan-damaged', { table: 'plan', problem: 'no settings' });
    return plan;
  } catch (error) {
    // Rows of a damaged file may be all that goes wrong of it: what is wrong with the file is said first.
    if (isToLookOver) refuseDamaged(db);
    throw error;
  }
}

/** Triggers, views and generated columns of somebody else's would run in our name. */
function refuseForeign(db: Connection, version: number, steps: readonly Migration[]): void {
  if (schemaOf(db) !== expectedSchema(version, steps)) throw new Failure('plan-foreign', { version });
}

function refuseDamaged(db: Connection): void {
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new Failure('plan-damaged', { problem: 'quick_check' });
}

/** A row that names none would be found missing wherever the plan is shown. */
function refuseOrphans(db: Connection): void {
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) {
    throw new Failure('plan-damaged', { problem: 'foreign_key_check' });
  }
}

function named(error: unknown, path: string): Failure {
  const failure = failureOf(error);
  return new Failure(failure.code, { ...namesOf(path), ...failure.parameters }, failure.cause ?? failure);
}

/** Nothing to put in order where another process has the file: asking would only wait again. */
function closeAfter(failure: Failure, db: Connection): void {
  try {
    if (failure.code !== 'plan-busy') letGo(db);
  } catch {
    // The first failure is the one to tell; the connection is closed in any case.
  } finally {
    db.close();
  }
}
