import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Patch } from '../../../shared/model/patch';
import { samePatch } from '../../../shared/model/same-patch';
import { adding, ask, base, freshPlan } from '../../helpers/plans/plans';

const ids = ['a', 'b', 'c', 'd'];
const decision = ask(freshPlan(), adding('a', { cost: 1_000, tags: ['one', 'two'] }));
const adds: Patch = decision.kind === 'patch' ? decision.patch : {};
const changes: Patch = {
  placement: {
    changed: ids.map((id, at) => ({
      id: `${base}.${id}`,
      from: { fundingAmount: at },
      to: { fundingAmount: at + 1 },
    })),
  },
};

test('a patch that crossed a border is the same: rows that came, went and changed', () => {
  const removes: Patch = { initiative: { removed: adds.initiative?.added ?? [] } };
  for (const patch of [adds, changes, removes, {}])
    expect(samePatch(patch, structuredClone(patch))).toBe(true);
  expect(samePatch({}, { initiative: {} })).toBe(true);
});

test('of a row more, one less, another order or another kind of change it is another', () => {
  const [first, ...rest] = changes.placement?.changed ?? [];
  const others: Patch[] = [
    { placement: { changed: rest } },
    { placement: { changed: first ? [...rest, first] : rest } },
    { placement: {} },
    { ...changes, ...adds },
    {},
  ];
  for (const other of others) {
    expect(samePatch(changes, other)).toBe(false);
    expect(samePatch(other, changes)).toBe(false);
  }
  expect(samePatch(adds, { initiative: { removed: adds.initiative?.added ?? [] } })).toBe(false);
});

test('a field of any row that differs makes it another', () => {
  fc.assert(
    fc.property(
      fc.nat(ids.length - 1),
      fc.constantFrom('from', 'to', 'id'),
      fc.integer({ min: 10, max: 99 }),
      (at, side, amount) => {
        const changed = changes.placement?.changed?.map((change, index) => {
          if (index !== at) return change;
          return side === 'id'
            ? { ...change, id: `${amount}` }
            : { ...change, [side]: { fundingAmount: amount } };
        });
        return !samePatch(changes, { placement: { changed: changed ?? [] } });
      },
    ),
  );
});
