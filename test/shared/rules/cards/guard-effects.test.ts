import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { quarterIn } from '../../../../shared/model/quarter';
import type { ServiceEffect } from '../../../../shared/model/records/service-effect';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import type { Command } from '../../../../shared/rules/command';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

const ending = (changes: Partial<ServiceEffect> = {}): Command => ({
  type: 'effect/set',
  effect: {
    id: 'e',
    initiativeId: 'A',
    serviceId: 's',
    kind: 'end',
    amount: null,
    from: quarterIn(2028, 1),
    parallelQuarters: 0,
    ...changes,
  },
});

/** A service of 5.0M that A ends with 2027, and a hard budget of 2.0M for 2028. */
function plan(hard = true) {
  return after(
    freshPlan(),
    { type: 'service/add', id: 's', name: 's', changes: { cost: M(5) } },
    adding('A', { outcome: 'efficiency', cost: M(1) }),
    adding('B', { outcome: 'efficiency', cost: M(1) }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['A'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    moving(['A'], 'run', true),
    ending(),
    { type: 'budget/set', scenarioId: base, fiscalYear: 2028, scope: 'total', amount: M(2), hard },
  );
}

const crossing = (spent: number) => ({
  kind: 'needs-reason',
  crossings: [
    {
      cause: 'budget',
      parameters: { scope: 'total', year: 2028, budget: M(2), spent: M(spent), over: M(spent - 2) },
      initiativeIds: ['A'],
    },
  ],
});

test('what a service costs again once it is no longer ended asks for a reason where it crosses a hard budget', () => {
  expect(driftOf(plan(), base, 2).years[1]?.spend).toBe(0);
  const deleted: Command = { type: 'effect/delete', ids: ['e'] };
  // All of 2028 is paid again: 5.0M, which is 3.0M over.
  expect(ask(plan(), deleted)).toMatchObject(crossing(5));
  expect(ask(plan(false), deleted).kind).toBe('patch');
  const decision = ask(plan(), deleted, 'The exit is off');
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  expect([...apply(plan(), decision.patch).override.values()]).toMatchObject([
    { cause: 'budget', reason: 'The exit is off', initiativeIds: ['A'] },
  ]);
});

test('so does an end that comes later, and more quarters in parallel', () => {
  // Three of the four quarters of 2028, 1.25M each: 3.75M.
  expect(ask(plan(), ending({ from: quarterIn(2028, 4) }))).toMatchObject(crossing(3.75));
  expect(ask(plan(), ending({ parallelQuarters: 3 }))).toMatchObject(crossing(3.75));
  // One quarter stays within the 2.0M.
  expect(ask(plan(), ending({ parallelQuarters: 1 })).kind).toBe('patch');
});

test('what another initiative that is not funded does to a service crosses nothing', () => {
  expect(ask(plan(), ending({ id: 'f', initiativeId: 'B' })).kind).toBe('patch');
});
