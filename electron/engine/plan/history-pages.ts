import type { HistoryLine, HistoryPage, InitiativeHistory } from '../../../shared/contract/history';
import type { Patch } from '../../../shared/model/patch';
import type { Plan, TableName } from '../../../shared/model/plan';
import type { HistoryStep } from '../../../shared/rules/import/history-step';
import { initiativesIn } from '../../../shared/rules/tables/touched';
import { inSlices } from '../between';
import type { PlanStore } from '../store/plan-store';
import { before } from './plan-at';
import type { Session } from './session';

/** What was done, the newest first: so many steps before one, or the newest of all. */
export function historyPage({ store }: Session, from: number | null, most: number): HistoryPage {
  const entries = store.entriesBefore(from, most + 1);
  return { entries: entries.slice(0, most).map(lineOf), more: entries.length > most };
}

function lineOf({ seq, at, author, label, isUndone }: HistoryLine): HistoryLine {
  return { seq, at, author, label, isUndone };
}

/** Steps that are looked through at most: what lies further back is asked for by few. */
const mostLooked = 5_000;

/** What was done to one initiative and holds, the newest first. Others are served in between. */
export async function historyOf(session: Session, id: string, most: number): Promise<InitiativeHistory> {
  const { store, plan } = session;
  const cancelled = () => !store.isOpen();
  return inSlices(lookBack(store, plan, id, most), { cancelled });
}

function* lookBack(
  store: PlanStore,
  now: Plan,
  id: string,
  most: number,
): Generator<void, InitiativeHistory> {
  const entries = [];
  let looked = 0;
  let plan = now;
  for (const entry of store.entriesAfter(0)) {
    if (entries.length === most || looked === mostLooked) return { entries, more: true };
    const patch = store.patchOf(entry.seq, plan);
    const past = before(plan, patch);
    const steps = touches(patch, past, plan, id) ? stepsOf(patch, past, plan, id) : [];
    if (steps.length > 0) entries.push({ ...lineOf({ ...entry, isUndone: false }), steps });
    plan = past;
    looked += 1;
    yield;
  }
  return { entries, more: false };
}

function touches(patch: Patch, past: Plan, plan: Plan, id: string): boolean {
  // A row that was added or removed is in one of both plans alone.
  return initiativesIn(patch, plan).includes(id) || initiativesIn(patch, past).includes(id);
}

/** Tables of which a row that came, changed or went is told as a whole. */
const told = [
  'moneyLine',
  'benefitLine',
  'effort',
  'milestone',
  'serviceEffect',
  'dependency',
  'adoption',
  'realisedValue',
  'liveReview',
  'requiredRole',
] as const;

/** Tables told field by field; of the scenario that is the plan. */
function stepsOf(patch: Patch, past: Plan, plan: Plan, id: string): HistoryStep[] {
  const place = `${plan.plan.get('plan')?.scenarioId}.${id}`;
  return [
    ...fieldSteps(patch, 'initiative', id),
    ...fieldSteps(patch, 'placement', place),
    ...told.flatMap((table) => (isOf(patch, table, past, plan, id) ? whole(table) : [])),
  ];
}

function fieldSteps(patch: Patch, table: 'initiative' | 'placement', id: string): HistoryStep[] {
  const part = patch[table];
  const steps: HistoryStep[] = [];
  if (part?.added?.some((row) => row.id === id) && table === 'initiative') steps.push(...whole(table));
  const changed: readonly { id: string; from: object; to: object }[] = part?.changed ?? [];
  for (const change of changed) {
    if (change.id !== id) continue;
    const from: Readonly<Record<string, unknown>> = { ...change.from };
    for (const [field, to] of Object.entries(change.to))
      steps.push({ table, field, from: from[field] ?? null, to });
  }
  return steps;
}

function whole(table: TableName): HistoryStep[] {
  return [{ table, field: null, from: null, to: null }];
}

function isOf(patch: Patch, table: keyof Patch, past: Plan, plan: Plan, id: string): boolean {
  const part = { [table]: patch[table] };
  return patch[table] !== undefined && touches(part, past, plan, id);
}
