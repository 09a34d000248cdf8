import { afterEach, describe, expect, test, vi } from 'vitest';
import { dispatch } from '../../../renderer/state/plan/dispatch';
import { expectPlan, planExpected } from '../../../renderer/state/plan/expected';
import { currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { apply, type Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { cardsExchanged, cardsOf } from '../../../shared/rules/cards/cards';
import type { Command } from '../../../shared/rules/command';
import { decide } from '../../../shared/rules/decide';
import { derivePlan, scenarioId } from '../../bench/derive-plan';
import { holdUp } from '../../helpers/held';
import { type Double, startDouble } from '../import/engine-double';

/** While the engine decides what changes many rows, the page works it out as well: only the engine's answer is shown. */
const plan = derivePlan(640);
const stamp = { id: '01900000-0000-7000-8000-000000000001', at: '2027-01-02T03:04:05.000Z' };
const editing = (
  changes: { readonly cost?: number; readonly businessUnit?: string },
  rows = 600,
): Command => ({
  type: 'initiative/edit-each',
  scenarioId,
  rows: Array.from({ length: rows }, (_, at) => ({ id: `i${at}`, changes, place: {} })),
});
const costing = (cost: number) => editing({ cost });

function patchOf(command: Command): Patch {
  const decision = decide(plan, command, { ...stamp, reason: 'as asked' });
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  // What crosses a border is another object.
  const { override: _override, ...patch } = structuredClone(decision.patch);
  return patch;
}

const expectedOf = (patch: Patch) => planExpected(plan, patch);
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('a plan that is expected', () => {
  test('is the plan after the very patch that the engine answers with, its cards made; it is asked for once', async () => {
    const patch = patchOf(costing(21_000_000));
    cardsOf(plan, scenarioId);
    expectPlan(plan, costing(21_000_000), stamp, scenarioId);
    let found: Plan | null = null;
    await vi.waitUntil(() => (found = expectedOf(patch)), { timeout: 20_000 });
    expect(found).toEqual(apply(plan, patch));
    expect(found && cardsExchanged(found, scenarioId)).toHaveLength(600);
    expect(expectedOf(patch)).toBeNull();
  });

  test('is not taken for another patch, nor for another plan', async () => {
    expectPlan(plan, costing(22_000_000), stamp, scenarioId);
    await settled();
    expect(expectedOf(patchOf(costing(23_000_000)))).toBeNull();
    expectPlan(plan, costing(22_000_000), stamp, scenarioId);
    await settled();
    expect(planExpected({ ...plan }, patchOf(costing(22_000_000)))).toBeNull();
  });

  test('is given up where the engine has answered first, where the rule refuses, and where working it out fails', async () => {
    const answered = expectPlan(plan, costing(22_000_000), stamp, scenarioId);
    answered();
    await settled();
    expect(expectedOf(patchOf(costing(22_000_000)))).toBeNull();
    const gone: Command = {
      type: 'initiative/edit-each',
      scenarioId,
      rows: [{ id: 'gone', changes: {}, place: {} }],
    };
    // What no type lets through, as an older page could send it.
    for (const wrong of [gone, { type: 'no/such' } as unknown as Command]) {
      expectPlan(plan, wrong, stamp, scenarioId);
      await settled();
      expect(expectedOf({})).toBeNull();
    }
  });
});

describe('a command of very many rows', () => {
  let double: Double;
  afterEach(() => {
    vi.restoreAllMocks();
    double.stop();
  });

  async function begun(until: Promise<void>): Promise<Plan> {
    double = startDouble({ plan, until });
    await vi.waitUntil(() => usePlanStore.getState().status === 'ready', { timeout: 20_000 });
    return currentPlan();
  }

  test('is said to be stored from the first, and nothing of it shows before the answer', async () => {
    const { promise, release } = holdUp();
    const before = await begun(promise);
    const outcome = dispatch(editing({ businessUnit: 'North' }, 500));
    expect(usePlanStore.getState()).toMatchObject({ inFlight: 1, longInFlight: 1 });
    await settled();
    expect(currentPlan()).toBe(before);
    release();
    expect((await outcome).kind).toBe('done');
    expect(usePlanStore.getState()).toMatchObject({ inFlight: 0, longInFlight: 0 });
    expect([...currentPlan().initiative]).toEqual([...double.plan().initiative]);
  });

  test('of few rows waits a moment before it is told', async () => {
    const { promise, release } = holdUp();
    await begun(promise);
    const outcome = dispatch(editing({ businessUnit: 'South' }, 20));
    expect(usePlanStore.getState()).toMatchObject({ inFlight: 1, longInFlight: 0 });
    release();
    expect((await outcome).kind).toBe('done');
  });
});
