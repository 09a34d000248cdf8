import { uuidv7 } from 'uuidv7';
import { planFromColumns, rowsFromColumns } from '../../../shared/contract/columns';
import type { PlanPart, PlanSnapshot } from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import { emptyPlan, type Plan, type PlanRecords, type TableName } from '../../../shared/model/plan';
import { cardsSteps } from '../../../shared/rules/cards/cards';
import { warmSteps } from '../../../shared/rules/warm';
import type { EngineClient } from './engine-client';
import { drawn, inFrames } from './in-frames';
import { adoptSnapshot, isLarge, planSummed, scenarioInView, usePlanStore } from './plan-store';
import { spaceOut } from './space-out';
import { today } from './today';

type AnyRecord = PlanRecords[TableName];

/** What came so far of a plan that is being read. */
interface Reading {
  parts: number;
  readonly tables: Map<TableName, Map<string, AnyRecord>>;
}

const readings = new Map<string, Reading>();

/** Keeps rows of a large plan until the answer comes. */
export function stagePlanPart({ read, table, rows }: PlanPart): void {
  spaceOut();
  const reading = readings.get(read);
  if (!reading) return;
  reading.parts += 1;
  const known = reading.tables.get(table) ?? new Map<string, AnyRecord>();
  for (const row of rowsFromColumns(rows, reading.tables.get('initiative'))) known.set(row.id, row);
  reading.tables.set(table, known);
}

interface PlanRead {
  readonly snapshot: PlanSnapshot;
  readonly plan: Plan;
}

/** Asks for the whole plan; a large one comes in parts. */
export async function askPlan(engine: EngineClient): Promise<Reply<PlanRead>> {
  const read = uuidv7();
  const reading: Reading = { parts: 0, tables: new Map() };
  readings.set(read, reading);
  const reply = await engine.ask('plan/read', { read });
  readings.delete(read);
  if (!reply.ok) return reply;
  const snapshot = reply.value;
  const { parts, tables } = snapshot;
  if (parts === undefined) return { ok: true, value: { snapshot, plan: planFromColumns(tables) } };
  if (parts !== reading.parts) return { ok: false, code: 'internal', parameters: {} };
  // Each table holds the records of its name, which the compiler cannot follow through the map.
  const plan = { ...emptyPlan(), ...Object.fromEntries(reading.tables) } as Plan;
  return { ok: true, value: { snapshot, plan } };
}

/**
 * Shows the plan. A large one is added up step by step, so that the page goes on meanwhile: its cards are shown before
 * that, unless the page shows a plan already, whose figures stay until then.
 */
export async function showPlan({ snapshot, plan }: PlanRead): Promise<void> {
  const before = usePlanStore.getState();
  const addUp = () => inFrames(warmSteps(plan, scenarioInView(before, plan), today()));
  if (!isLarge(plan)) {
    adoptSnapshot(snapshot, plan);
  } else if (before.plan !== null) {
    await addUp();
    adoptSnapshot(snapshot, plan);
  } else {
    await inFrames(cardsSteps(plan, scenarioInView(before, plan)));
    adoptSnapshot(snapshot, plan, false);
    await drawn();
    // Where it fails it fails again where it is shown, and is said there.
    await addUp().finally(planSummed);
  }
}
