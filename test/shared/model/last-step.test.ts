import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastStep, planBack } from '../../../shared/model/last-step';
import { apply, invert, type Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { adding, after, ask, base, freshPlan } from '../../helpers/plans/plans';

const count = 250;
const ids = Array.from({ length: count }, (_, index) => `i${index}`);
const plan = after(freshPlan(), ...ids.map((id) => adding(id, { cost: 1_000, tags: ['one'] })));

function patchOf(before: Plan, command: Command): Patch {
  const decision = ask(before, command);
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  return decision.patch;
}

const costs: Command = {
  type: 'initiative/edit-each',
  scenarioId: base,
  rows: ids.map((id, at) => ({ id, changes: { cost: 2_000 + at, tags: [`t${at % 3}`] }, place: {} })),
};

/** A step of many rows, and the patch that takes it back as it comes from the file. */
function stepped(command: Command = costs) {
  const patch = patchOf(plan, command);
  const next = apply(plan, patch);
  const back = JSON.parse(JSON.stringify(invert(patch))) as Patch;
  return { patch, next, back, step: lastStep(plan, patch, next) };
}

test('a large step that is taken back leads to the very plan before it, and done again to the very plan after it', () => {
  const { next, back, step, patch } = stepped();
  expect(planBack(step, next, back)).toBe(plan);
  expect(apply(next, back)).toEqual(plan);
  const undone = lastStep(next, back, plan);
  expect(planBack(undone, plan, structuredClone(patch))).toBe(next);
});

test('a patch that differs in any field of any row leads elsewhere', () => {
  const { next, back, step } = stepped();
  const spoilt = (at: number, side: 'from' | 'to', amount: number): Patch => {
    const changed = back.moneyLine?.changed?.map((change, index) =>
      index === at ? { ...change, [side]: { ...change[side], amount } } : change,
    );
    return { ...back, moneyLine: { changed: changed ?? [] } };
  };
  fc.assert(
    fc.property(
      fc.nat(count - 1),
      fc.constantFrom('from' as const, 'to' as const),
      fc.integer({ min: 9_000_000 }),
      (at, side, value) => planBack(step, next, spoilt(at, side, value)) === null,
    ),
  );
});

describe('nothing is led back to', () => {
  const { next, back, step } = stepped();

  test('of another plan, or where no step is known', () => {
    expect(planBack(step, plan, back)).toBeNull();
    expect(planBack(null, next, back)).toBeNull();
  });

  test('by a patch of fewer or more rows, or of other ones', () => {
    const changed = back.moneyLine?.changed ?? [];
    for (const rows of [changed.slice(1), [...changed, ...changed.slice(0, 1)], changed.toReversed()])
      expect(planBack(step, next, { ...back, moneyLine: { changed: rows } })).toBeNull();
    expect(
      planBack(step, next, { ...back, team: { removed: [] as never[], added: [{} as never] } }),
    ).toBeNull();
  });

  test('where rows came or went, or few were changed: the plan before is let go', () => {
    const few = patchOf(plan, { type: 'initiative/edit', ids: ids.slice(0, 199), changes: { cost: 5 } });
    expect(lastStep(plan, few, apply(plan, few))).toBeNull();
    const taken = patchOf(plan, { type: 'initiative/edit', ids, changes: { cost: null } });
    expect(taken.moneyLine?.removed).toHaveLength(count);
    expect(lastStep(plan, taken, apply(plan, taken))).toBeNull();
  });
});
