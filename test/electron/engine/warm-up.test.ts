import { describe, expect, test, vi } from 'vitest';
import { warmUp } from '../../../electron/engine/plan/warm-up';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { decide } from '../../../shared/rules/decide';
import { derivePlan, scenarioId } from '../../bench/derive-plan';

/** What the first edit of a plan would wait for is worked out while nobody does. */
const made = derivePlan(60);
const stamp = { id: '01900000-0000-7000-8000-000000000001', at: '2027-01-02T03:04:05.000Z' };
const edit: Command = {
  type: 'placement/fund',
  scenarioId,
  initiativeIds: ['i4'],
  funding: 'none',
  amount: null,
};

/** The plan as it was just read, and how often all of its cards were made. */
function freshlyRead(): { readonly plan: Plan; readonly looked: () => number } {
  const placement = new Map(made.placement);
  const values = vi.spyOn(placement, 'values');
  return { plan: { ...made, placement }, looked: () => values.mock.calls.length };
}

/** How often the edit makes all cards anew. */
function cardsMadeBy({ plan, looked }: ReturnType<typeof freshlyRead>): number {
  const before = looked();
  expect(decide(plan, edit, stamp).kind).not.toBe('refused');
  return looked() - before;
}

describe('an engine that has opened a plan', () => {
  test('works out what an edit is asked about, so that the first one finds it', async () => {
    expect(cardsMadeBy(freshlyRead())).toBeGreaterThan(0);
    const fresh = freshlyRead();
    await warmUp(fresh.plan, () => true);
    expect(fresh.looked()).toBeGreaterThan(0);
    expect(cardsMadeBy(fresh)).toBe(0);
  });

  test('leaves off where an edit has come first or the plan is closed', async () => {
    const fresh = freshlyRead();
    await warmUp(fresh.plan, () => false);
    expect(fresh.looked()).toBe(0);
  });

  test('does nothing of it with a huge plan', async () => {
    const fresh = freshlyRead();
    const initiative = new Map(
      Array.from({ length: 20_001 }, (_, at) => [`${at}`, made.initiative.get('i1')]),
    );
    await warmUp({ ...fresh.plan, initiative } as Plan, () => true);
    expect(fresh.looked()).toBe(0);
  });

  test('says what fails, and goes on', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    // A plan that no type allows, so that working it out fails.
    await warmUp({ ...made, placement: null } as unknown as Plan, () => true);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
