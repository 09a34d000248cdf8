import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { apply, changedSince, letPastGo, type Patch, tableChangedSince } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { allFigures } from '../../helpers/all-figures';
import { adding, after, ask, base, freshPlan } from '../../helpers/plans/plans';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
// What a weak reference was asked for lives on until the end of the turn.
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const look = { scenarioId: base, others: [], years: 5, today: '2026-11-26' };

const costs = (plan: Plan, cost: number): Patch => {
  const decision = ask(plan, { type: 'initiative/edit', ids: ['a'], changes: { cost } });
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  return decision.patch;
};

test('plans of the past are let go, whatever was derived of them', async () => {
  let plan = after(freshPlan(), adding('a', { cost: 1_000 }));
  const past: WeakRef<Plan>[] = [];
  for (let cost = 1; cost <= 20; cost++) {
    for (const shown of Object.values(allFigures)) shown(plan, look);
    past.push(new WeakRef(plan));
    plan = apply(plan, costs(plan, cost));
  }
  await nextTask();
  collect();
  expect(past.filter((each) => each.deref()).length).toBeLessThan(3);
  expect(plan.initiative.size).toBe(1);
});

test('a plan that took the place of another knows that one, which knows nothing of what was before and after it', () => {
  const first = after(freshPlan(), adding('a', { cost: 1_000 }));
  const second = apply(first, costs(first, 1));
  const patch = costs(second, 2);
  const third = apply(second, patch);
  expect(changedSince(second)?.before).toBe(first);
  letPastGo(third);
  expect(changedSince(third)?.before).toBe(second);
  expect(tableChangedSince(third.moneyLine)?.before).toBe(second.moneyLine);
  expect([changedSince(second), tableChangedSince(second.moneyLine)]).toEqual([null, null]);
  expect(apply(second, patch)).not.toBe(third);
  expect(apply(second, patch)).toEqual(third);
});
