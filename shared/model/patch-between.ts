import { type Changed, difference, type Patch, type TablePatch } from './patch';
import { type Plan, type PlanRecords, type TableName, tableNames } from './plan';

type AnyRecord = PlanRecords[TableName];
type Table = ReadonlyMap<string, AnyRecord>;

/** Records compared in one step. */
const perStep = 2_000;

/** The patch that makes one plan the other: applied to the first it is the second. Step by step, for plans of very many records. */
export function* patchBetweenSteps(from: Plan, to: Plan): Generator<void, Patch> {
  const patch: Record<string, TablePatch<AnyRecord>> = {};
  for (const name of tableNames) {
    if (from[name] === to[name]) continue;
    const part = yield* tablePart(from[name], to[name]);
    if (part.added?.length || part.changed?.length || part.removed?.length) patch[name] = part;
  }
  return patch;
}

function* tablePart(from: Table, to: Table): Generator<void, TablePatch<AnyRecord>> {
  const added: AnyRecord[] = [];
  const changed: Changed<AnyRecord>[] = [];
  const removed: AnyRecord[] = [];
  let looked = 0;
  for (const [id, row] of to) {
    const before = from.get(id);
    if (!before) added.push(row);
    else if (before !== row) changed.push(...changesOf(before, row));
    if (++looked % perStep === 0) yield;
  }
  for (const [id, row] of from) {
    if (!to.has(id)) removed.push(row);
    if (++looked % perStep === 0) yield;
  }
  return { added, changed, removed };
}

function changesOf(before: AnyRecord, row: AnyRecord): Changed<AnyRecord>[] {
  const change = difference(before, row);
  return change ? [change] : [];
}
