import { rowsFromColumns } from '../../shared/contract/columns';
import type { Change, EngineEvent } from '../../shared/contract/engine';
import { applySteps, merge, type Patch } from '../../shared/model/patch';
import type { PlanRecords, TableName } from '../../shared/model/plan';
import { warmSteps } from '../../shared/rules/warm';
import { inFrames } from './in-frames';
import { adoptPlan, applyChange, currentScenarioId, usePlanStore } from './plan-store';

type Part = Extract<EngineEvent, { readonly type: 'change-part' }>;
type Rows = Map<TableName, PlanRecords[TableName][]>;

/** The rows that came of a change that is yet to follow. */
interface Staged {
  readonly revision: number;
  parts: number;
  readonly rows: Rows;
}

let staged: Staged | null = null;
/** Settles when all changes that came so far are taken over. */
let last: Promise<boolean> | null = null;

/** Keeps rows of a large change until the change itself comes. */
export function stagePart({ revision, table, rows }: Part): void {
  if (revision <= usePlanStore.getState().revision) return;
  if (staged?.revision !== revision) staged = { revision, parts: 0, rows: new Map() };
  staged.parts += 1;
  const known = staged.rows.get(table) ?? [];
  for (const row of rowsFromColumns(rows)) known.push(row);
  staged.rows.set(table, known);
}

/**
 * Takes over a change in its turn. A small one at once; one whose rows came in parts beside the plan, step by step, so
 * that the page goes on, and shows it when all is there. False where the plan must be read again.
 */
export function takeChange(change: Change): boolean | Promise<boolean> {
  if (last === null && change.parts === undefined) return applyChange(change);
  const mine = (last ?? Promise.resolve(true)).then(() =>
    change.parts === undefined ? applyChange(change) : takeLarge(change),
  );
  last = mine;
  const leave = () => {
    if (last === mine) last = null;
  };
  mine.then(leave, leave);
  return mine;
}

async function takeLarge(change: Change): Promise<boolean> {
  const { plan, revision } = usePlanStore.getState();
  if (plan && change.revision <= revision) return true;
  const patch = wholePatch(change);
  if (!plan || !patch || change.revision > revision + 1) return false;
  const scenarioId = currentScenarioId();
  const next = await inFrames(
    (function* () {
      const after = yield* applySteps(plan, patch);
      yield* warmSteps(after, scenarioId);
      return after;
    })(),
  );
  // Read anew meanwhile, whatever for.
  if (usePlanStore.getState().plan !== plan) return applyChange({ ...change, patch });
  adoptPlan(next, change);
  return true;
}

/** The change with the rows that came before it; null where some are missing. */
function wholePatch({ revision, parts, patch }: Change): Patch | null {
  const found = staged;
  staged = null;
  if (found?.revision !== revision || found.parts !== parts) return null;
  const added = Object.fromEntries([...found.rows].map(([table, rows]) => [table, { added: rows }]));
  return merge(added, patch);
}
