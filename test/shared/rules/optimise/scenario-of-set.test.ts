import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, difference, type Patch } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { guarded } from '../../../../shared/rules/cards/guard';
import type { CommandOf } from '../../../../shared/rules/command';
import { decide } from '../../../../shared/rules/decide';
import { candidatesOf } from '../../../../shared/rules/optimise/candidates';
import { anyChoicePlan } from '../../../helpers/best-set-plans';
import { base } from '../../../helpers/plans/plans';

const stamp = { id: 'step', at: '2026-11-28T00:00:00.000Z', reason: 'Agreed' };

/** Copies the scenario, then funds in the copy, and asks about both as one step: the patch of the copy's rows and the overrides. */
function stepByStep(plan: Plan, fund: readonly string[], drop: readonly string[]) {
  const copy = decide(plan, { type: 'scenario/add', id: 'best', name: 'Best', sourceId: base }, stamp);
  if (copy.kind !== 'patch') throw new Error(JSON.stringify(copy));
  const copied = apply(plan, copy.patch);
  const changed = [...copied.placement.values()].flatMap((row) => {
    if (row.scenarioId !== 'best') return [];
    const isFunded = fund.includes(row.initiativeId);
    if (!isFunded && !drop.includes(row.initiativeId)) return [];
    const to = { funding: isFunded ? 'full' : 'none', fundingAmount: null, fundingUntil: null } as const;
    return difference(row, to) ?? [];
  });
  const patch: Patch = { placement: { changed } };
  const command: CommandOf<'placement/fund'> = {
    type: 'placement/fund',
    scenarioId: 'best',
    initiativeIds: [...fund],
    funding: 'full',
    amount: null,
  };
  const funded = guarded(copied, command, { ...copy, patch }, stamp);
  if (funded.kind !== 'patch') throw new Error(JSON.stringify(funded));
  return { after: apply(copied, patch), overrides: funded.patch.override?.added };
}

test('a scenario of a set is what copying and then funding would make, with the same limits overridden', () => {
  let overridden = 0;
  fc.assert(
    fc.property(anyChoicePlan(8), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (plan, turned) => {
      const cards = candidatesOf(plan, base).cards.filter((_, index) => turned[index]);
      const ids = (isFunded: boolean) =>
        cards.filter(({ funded }) => funded === isFunded).map(({ initiative }) => initiative.id);
      const [fund, drop] = [ids(false), ids(true)];
      const command = {
        type: 'scenario/add-set',
        id: 'best',
        name: 'Best',
        sourceId: base,
        fund,
        drop,
      } as const;
      const made = decide(plan, command, stamp);
      // What cannot be funded at all is no part of a set.
      if (made.kind === 'refused') return;
      if (made.kind !== 'patch') throw new Error(JSON.stringify(made));
      const { after, overrides } = stepByStep(plan, fund, drop);
      expect([...apply(plan, made.patch).placement]).toEqual([...after.placement]);
      expect(made.patch.override?.added).toEqual(overrides);
      overridden += overrides?.length ?? 0;
    }),
    { numRuns: 200 },
  );
  expect(overridden).toBeGreaterThan(10);
});
