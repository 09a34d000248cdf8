import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { allFigures } from '../../helpers/all-figures';
import { adding, after, ask, base, freshPlan } from '../../helpers/plans';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const look = { scenarioId: base, others: [], years: 5, today: '2026-11-26' };

test('plans of the past are let go, whatever was derived of them', async () => {
  let plan = after(freshPlan(), adding('a', { cost: 1_000 }));
  const past: WeakRef<Plan>[] = [];
  for (let cost = 1; cost <= 20; cost++) {
    for (const shown of Object.values(allFigures)) shown(plan, look);
    const decision = ask(plan, { type: 'initiative/edit', ids: ['a'], changes: { cost } });
    if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
    past.push(new WeakRef(plan));
    plan = apply(plan, decision.patch);
  }
  // What a weak reference was asked for lives on until the end of the turn.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(past.filter((each) => each.deref()).length).toBeLessThan(3);
  expect(plan.initiative.size).toBe(1);
});
