import { rowsFromColumns } from '../../../shared/contract/columns';
import type { Change, ChangePart } from '../../../shared/contract/engine';
import { applySteps, type Changed, type Patch, type TablePatch } from '../../../shared/model/patch';
import type { Plan, PlanRecords, TableName } from '../../../shared/model/plan';
import { warmSteps } from '../../../shared/rules/warm';
import { inFrames } from './in-frames';
import { adoptPlan, applyChange, currentScenarioId, usePlanStore } from './plan-store';
import { spaceOut } from './space-out';
import { today } from './today';

type AnyRecord = PlanRecords[TableName];
/** What came of a table so far; of rows that go their ids. */
interface StagedTable {
  readonly added: AnyRecord[];
  readonly changed: Changed<AnyRecord>[];
  readonly removed: string[];
}

/** The rows that came of a change that is yet to follow. */
interface Staged {
  readonly revision: number;
  parts: number;
  readonly tables: Map<TableName, StagedTable>;
}

let staged: Staged | null = null;
/** Settles when all changes that came so far are taken over. */
let last: Promise<boolean> | null = null;

/** Keeps rows of a large change until the change itself comes. */
export function stagePart(part: ChangePart): void {
  spaceOut();
  const { revision, table } = part;
  if (revision <= usePlanStore.getState().revision) return;
  if (staged?.revision !== revision) staged = { revision, parts: 0, tables: new Map() };
  staged.parts += 1;
  const known = staged.tables.get(table) ?? { added: [], changed: [], removed: [] };
  staged.tables.set(table, known);
  if (part.what === 'added') for (const row of rowsFromColumns(part.rows)) known.added.push(row);
  else if (part.what === 'changed') known.changed.push(...part.rows);
  else known.removed.push(...part.ids);
}

/**
 * Takes over a change in its turn. A small one at once; one whose rows came in parts beside the plan, step by step, so
 * that the page goes on, and shows it when all is there. False where the plan must be read again.
 */
export function takeChange(change: Change): boolean | Promise<boolean> {
  if (last === null && change.parts === undefined) return applyChange(change);
  // Taken now: those of the next large change may come before this one's turn.
  const parts = partsOf(change);
  const mine = (last ?? Promise.resolve(true)).then(() =>
    change.parts === undefined ? applyChange(change) : takeLarge(change, parts),
  );
  last = mine;
  const leave = () => {
    if (last === mine) last = null;
  };
  mine.then(leave, leave);
  return mine;
}

/** Lets changes that come wait until then: a plan that is being read may be of before or after them. */
export function holdChanges(until: Promise<unknown>): void {
  const mine = Promise.allSettled([last, until]).then(() => true);
  last = mine;
  void mine.then(() => {
    if (last === mine) last = null;
  });
}

async function takeLarge(change: Change, parts: Staged | null): Promise<boolean> {
  const { plan, revision } = usePlanStore.getState();
  if (plan && change.revision <= revision) return true;
  if (!plan || !parts || change.revision > revision + 1) return false;
  const scenarioId = currentScenarioId();
  const patch = await inFrames(patchSteps(plan, parts.tables));
  if (!patch) return false;
  const after = await inFrames(
    (function* () {
      const next = yield* applySteps(plan, patch);
      yield* warmSteps(next, scenarioId, today());
      return next;
    })(),
  );
  // Read anew meanwhile, whatever for.
  if (usePlanStore.getState().plan !== plan) return applyChange({ ...change, patch });
  adoptPlan(after, change);
  return true;
}

/** The parts that came before the change; null where some are missing. */
function partsOf({ revision, parts }: Change): Staged | null {
  if (staged?.revision !== revision) return null;
  const found = staged;
  staged = null;
  return found.parts === parts ? found : null;
}

/** Rows looked up in one step. */
const perStep = 2_000;

/** The patch of a change whose rows all came in parts; null where the plan does not have all rows that go. */
function* patchSteps(plan: Plan, tables: Staged['tables']): Generator<void, Patch | null> {
  const patch: Record<string, TablePatch<AnyRecord>> = {};
  for (const [name, { added, changed, removed: ids }] of tables) {
    const removed: AnyRecord[] = [];
    for (const id of ids) {
      const row = plan[name].get(id);
      if (!row) return null;
      if (removed.push(row) % perStep === 0) yield;
    }
    patch[name] = { added, changed, removed };
  }
  return patch;
}
