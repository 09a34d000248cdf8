import type { UndoState } from '../../../shared/contract/engine';
import type { LastStep } from '../../../shared/model/last-step';
import { applySteps, type Patch } from '../../../shared/model/patch';
import {
  type Plan,
  type PlanRecords,
  recordSchemas,
  type TableName,
  tableNames,
} from '../../../shared/model/plan';
import { allAtOnce } from '../../../shared/model/steps';
import type { Coded } from '../../../shared/rules/decision';
import type { BackupKeeper } from '../backups/backups';
import { type Failure, failureOf } from '../store/failure';
import { type Plainly, plainly } from '../store/plain-rows';
import type { PlanStore } from '../store/plan-store';
import { createTurns, type Turns } from '../turns';
import type { Pages } from './pages';

/** The open plan: its file, its copy in memory, and the pages that show it. */
export interface Session {
  readonly store: PlanStore;
  readonly backups: BackupKeeper;
  readonly pages: Pages;
  readonly now: () => number;
  /** Whatever writes to the file asks for its turn: a large import writes for seconds, and others are served meanwhile. */
  readonly turns: Turns;
  plan: Plan;
  /** So that a large step that is taken back finds all that was derived of the plan before it. */
  lastStep: LastStep | null;
  revision: number;
  undoState: UndoState;
  /** Why the last edit could not be stored; null since storing works. */
  trouble: Coded | null;
  /** After a failed commit the file may hold more than memory; it is read again before anything else is done. */
  inDoubt: boolean;
}

export function createSession(
  store: PlanStore,
  backups: BackupKeeper,
  pages: Pages,
  now: () => number,
): Session {
  const { plan } = store.file;
  const state = { revision: store.revision(), undoState: store.undoState() };
  const turns = createTurns();
  return { store, backups, pages, now, turns, plan, lastStep: null, ...state, trouble: null, inDoubt: false };
}

/** Reads the plan from the file again; the pages do the same. */
export function reload(session: Session): void {
  session.plan = session.store.read();
  session.lastStep = null;
  session.revision = session.store.revision();
  session.undoState = session.store.undoState();
  session.inDoubt = false;
  session.pages.tell({ type: 'replaced' });
}

/**
 * The one place where a failure of the world is caught: nothing changes in memory, the pages hear of it, and the same
 * edit can be tried again.
 */
export function storing<T>(session: Session, work: () => T): T {
  try {
    if (session.inDoubt) reload(session);
    const result = work();
    stored(session);
    return result;
  } catch (error) {
    throw troubled(session, error);
  }
}

/** The same for work that takes long and lets others be served in between; it has its turn to write. */
export async function storingLong<T>(session: Session, work: () => Promise<T>): Promise<T> {
  try {
    if (session.inDoubt) reload(session);
    const result = await work();
    stored(session);
    return result;
  } catch (error) {
    const failure = failureOf(error);
    throw failure.code === 'cancelled' ? failure : troubled(session, failure);
  }
}

function stored(session: Session): void {
  if (session.trouble) tellTrouble(session, null);
}

function troubled(session: Session, error: unknown): Failure {
  const failure = failureOf(error);
  settle(session);
  if (session.store.file.readOnly === null) tellTrouble(session, failure);
  return failure;
}

/** A commit that reported an error may have reached the disk all the same. */
function settle(session: Session): void {
  try {
    if (session.store.revision() !== session.revision) reload(session);
  } catch {
    session.inDoubt = true;
  }
}

function tellTrouble(session: Session, failure: Failure | null): void {
  session.trouble = failure && { code: failure.code, parameters: failure.parameters };
  session.pages.tell({ type: 'trouble', trouble: session.trouble });
}

/**
 * The plan after a patch, as it will stand in memory once the patch is stored. Throws where the patch does not fit or
 * a record would not be one: what is stored must be readable again.
 */
export function planAfter(plan: Plan, patch: Patch): Plan {
  return allAtOnce(planAfterSteps(plan, patch));
}

/** Records looked at in one step. */
const perStep = 500;

/** The same step by step, for a patch of many records. */
export function* planAfterSteps(plan: Plan, patch: Patch): Generator<void, Plan> {
  const next = yield* applySteps(plan, patch);
  for (const name of tableNames) {
    const part = patch[name];
    const table: ReadonlyMap<string, PlanRecords[TableName]> = next[name];
    const isPlain = plainOf(name);
    let looked = 0;
    const look = (id: string, row: PlanRecords[TableName] | undefined) => {
      if (row?.id !== id || !isPlain(row)) assertRecord(name, id, row);
      return ++looked % perStep === 0;
    };
    for (const row of part?.added ?? []) if (look(row.id, row)) yield;
    for (const { id } of part?.changed ?? []) if (look(id, table.get(id))) yield;
  }
  return next;
}

const plain = new Map<TableName, Plainly>();

function plainOf(name: TableName): Plainly {
  const known = plain.get(name) ?? plainly(recordSchemas[name]);
  plain.set(name, known);
  return known;
}

/** Of a record that is not plainly right the schema has the last word. */
function assertRecord(name: TableName, id: string, row: unknown): void {
  const read = recordSchemas[name].safeParse(row);
  if (!read.success)
    throw new Error(`${name} ${id} would not be a record: ${read.error.issues[0]?.path.join('.')}`);
  if (read.data.id !== id) throw new Error(`${name} ${id} would change its id`);
}
