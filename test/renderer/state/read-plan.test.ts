import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { EngineClient } from '../../../renderer/state/plan/engine-client';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { askPlan, showPlan, stagePlanPart } from '../../../renderer/state/plan/read-plan';
import { planToColumns, rowsToColumns } from '../../../shared/contract/columns';
import type { PlanSnapshot } from '../../../shared/contract/engine';
import { emptyPlan, tableNames } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { base } from '../../helpers/plans/plans';
import { largePlan } from '../../helpers/plans/sample-plans';

const all = largePlan(900);
const about = { revision: 7, fileName: 'a.bimodal', readOnly: null, author: '', undo: null, redo: null };

/** An engine that tells of the plan in parts, but for the last `lost` of them. */
function tellingParts(lost = 0): EngineClient {
  const ask = async (_name: string, { read = '' }: { read?: string }) => {
    const parts = tableNames.flatMap((table) => {
      const rows = [...all[table].values()];
      return Array.from({ length: Math.ceil(rows.length / 100) }, (_, at) => ({
        type: 'plan-part' as const,
        read,
        table,
        rows: rowsToColumns(rows.slice(at * 100, at * 100 + 100)),
      }));
    });
    for (const part of parts.slice(0, parts.length - lost)) stagePlanPart(part);
    // Those of another reading are not this one's.
    stagePlanPart({ ...(parts[0] as (typeof parts)[number]), read: 'another' });
    const value: PlanSnapshot = { tables: planToColumns(emptyPlan()), parts: parts.length, ...about };
    return { ok: true, value };
  };
  return clientOf(ask);
}

test('a plan that comes in parts is the plan, with its cards', async () => {
  const reply = await askPlan(tellingParts());
  const plan = reply.ok ? reply.value.plan : emptyPlan();
  expect(plan).toEqual(all);
  expect([...plan.initiative.keys()]).toEqual([...all.initiative.keys()]);
  expect(cardsOf(plan, base)).toEqual(cardsOf(structuredClone(all), base));
  expect(reply).toMatchObject({ value: { snapshot: { revision: 7 } } });
});

test('a plan of which a part is missing is not taken for the whole', async () => {
  expect(await askPlan(tellingParts(1))).toMatchObject({ ok: false, code: 'internal' });
});

test('a plan that comes whole is taken as it is', async () => {
  const value: PlanSnapshot = { tables: planToColumns(all), ...about };
  const ask = async () => ({ ok: true, value });
  const reply = await askPlan(clientOf(ask));
  expect(reply.ok && reply.value.plan).toEqual(all);
});

describe('a plan that was read is shown', () => {
  const snapshot: PlanSnapshot = { tables: planToColumns(emptyPlan()), ...about };
  const states: { cards: number; isSummed: boolean }[] = [];
  const stop = usePlanStore.subscribe(({ plan, isSummed }) => {
    states.push({ cards: plan?.initiative.size ?? 0, isSummed });
  });
  afterAll(stop);
  beforeEach(() => {
    usePlanStore.setState(usePlanStore.getInitialState());
    states.length = 0;
  });

  test('a large one first with its cards, then with what they add up to', async () => {
    await showPlan({ snapshot, plan: structuredClone(all) });
    expect(states).toEqual([
      { cards: all.initiative.size, isSummed: false },
      { cards: all.initiative.size, isSummed: true },
    ]);
  });

  test('again only once it has been added up: what the page shows stays until then', async () => {
    await showPlan({ snapshot, plan: structuredClone(all) });
    states.length = 0;
    await showPlan({ snapshot, plan: structuredClone(all) });
    expect(states).toEqual([{ cards: all.initiative.size, isSummed: true }]);
  });

  test('a small one at once', async () => {
    await showPlan({ snapshot, plan: largePlan(60) });
    expect(states).toMatchObject([{ isSummed: true }]);
  });

  test('one that cannot be added up fails where it is shown, not here for good', async () => {
    const plan = { ...structuredClone(all), budget: null as never };
    await expect(showPlan({ snapshot, plan })).rejects.toThrow();
    expect(states.at(-1)).toEqual({ cards: all.initiative.size, isSummed: true });
  });
});

/** A client of which nothing is asked but this. */
function clientOf(ask: (...asked: never[]) => Promise<unknown>): EngineClient {
  // Reading a plan asks for nothing else, and `ask` is generic over every message: one that answers a single one cannot say so.
  return { ask } as unknown as EngineClient;
}
