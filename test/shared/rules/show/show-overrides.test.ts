import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import type { Command } from '../../../../shared/rules/command';
import { decide } from '../../../../shared/rules/decide';
import { showPlan } from '../../../../shared/rules/show/show';
import { figureRows } from '../../../../shared/words/figure-rows/figure-rows';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

function crossing(before: Plan, id: string, at: string, command: Command): Plan {
  const decision = decide(before, command, { id, at, reason: `because of ${id}` });
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  return apply(before, decision.patch);
}

/** A hard budget of 1.0M crossed by 2.5M in the plan, then by 2.5M in another scenario. */
function plan(): Plan {
  const before = after(
    freshPlan(),
    adding('a', { outcome: 'risk', cost: 250_000_000 }),
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'run', amount: 100_000_000, hard: true },
    { type: 'scenario/add', id: 'cut', sourceId: base, name: 'Cut 10 %' },
  );
  const once = crossing(before, 'o', '2026-11-01T09:00:00.000Z', moving(['a'], 'run', true));
  return crossing(once, 'p', '2026-11-02T09:00:00.000Z', {
    ...moving(['a'], 'run', true),
    scenarioId: 'cut',
  });
}

test('the ledger is shown with the scenario of each crossing, the newest first', () => {
  const figures = {
    scope: 'run',
    year: 2027,
    budget: 100_000_000,
    spent: 250_000_000,
    over: 150_000_000,
  };
  const initiatives = [{ id: 'a', title: 'a' }];
  expect(showPlan(plan(), 0).overrides).toEqual([
    {
      at: '2026-11-02T09:00:00.000Z',
      scenario: 'Cut 10 %',
      cause: 'budget',
      figures,
      reason: 'because of p',
      initiatives,
    },
    {
      at: '2026-11-01T09:00:00.000Z',
      scenario: showPlan(plan(), 0).scenario,
      cause: 'budget',
      figures,
      reason: 'because of o',
      initiatives,
    },
  ]);
});

test('in the table each crossing has its figures, under its scenario', () => {
  const rows = figureRows(showPlan(plan(), 0)).filter(({ group }) => group === 'Overrides');
  expect(rows.slice(0, 5)).toEqual(
    [
      ['Crossed', 'text', 'budget'],
      ['Reason', 'text', 'because of p'],
      ['Budget', null, 100_000_000],
      ['Spent', null, 250_000_000],
      ['Over', null, 150_000_000],
    ].map(([what, name, value]) => ({
      group: 'Overrides',
      scenario: 'Cut 10 %',
      of: '2026-11-02T09:00:00.000Z Keep the lights on',
      what,
      year: 2027,
      quarter: '',
      unit: name ? { kind: 'named', name } : { kind: 'money' },
      value,
    })),
  );
});
