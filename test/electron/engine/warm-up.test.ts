import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { keepUp, warmUp } from '../../../electron/engine/plan/warm-up';
import { apply, letPastGo } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { decide } from '../../../shared/rules/decide';
import { derivePlan, scenarioId } from '../../bench/derive-plan';
import { writePlan } from '../../bench/plan-file';
import { tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

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

/** The plan after an edit that nobody was asked about, as an undo is; every place is where it was. */
function unasked(plan: Plan, businessOwner: string): Plan {
  const from = { businessOwner: plan.initiative.get('i4')?.businessOwner ?? '' };
  const next = apply(plan, { initiative: { changed: [{ id: 'i4', from, to: { businessOwner } }] } });
  letPastGo(next);
  return next;
}

describe('what limits are asked of', () => {
  test('is taken over from edit to edit, though nobody asks for it in between', async () => {
    const lost = freshlyRead();
    await warmUp(lost.plan, () => true);
    const after = unasked(unasked(lost.plan, 'A'), 'B');
    expect(cardsMadeBy({ ...lost, plan: after })).toBeGreaterThan(0);

    const kept = freshlyRead();
    await warmUp(kept.plan, () => true);
    let { plan } = kept;
    for (const owner of ['A', 'B']) {
      const before = plan;
      plan = unasked(before, owner);
      await keepUp(plan, before, () => true);
    }
    expect(cardsMadeBy({ ...kept, plan })).toBe(0);
  });

  test('is not worked out of a plan that is gone, nor of one that did not come by the edit', async () => {
    const fresh = freshlyRead();
    await keepUp(unasked(fresh.plan, 'A'), fresh.plan, () => false);
    const looked = fresh.looked();
    await keepUp(fresh.plan, made, () => true);
    expect(fresh.looked()).toBe(looked);
  });

  test('is known to an engine after edits were taken back', async () => {
    const path = join(tempFolder(), 'plan.bimodal');
    writePlan(path, made);
    const engine = testEngine();
    valueOf(await engine.open(path));
    const page = await engine.page();
    const edited = async (businessOwner: string) =>
      expect(
        await page.do({ type: 'initiative/edit', ids: ['i4'], changes: { businessOwner } }),
      ).toMatchObject({ kind: 'done' });
    await edited('A');
    await edited('B');
    const looked = vi.spyOn(engine.engine.session().plan.placement, 'values');
    for (let step = 0; step < 2; step++) {
      valueOf(await page.ask('history/undo', {}));
      for (let turn = 0; turn < 9; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    looked.mockClear();
    await edited('C');
    expect(looked).not.toHaveBeenCalled();
  });
});
