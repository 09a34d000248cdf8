import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import { adding, after, ask, at, base, freshPlan, moving } from '../../../helpers/plans/plans';

const fundable = { outcome: 'risk', cost: 1_000 } as const;

function guardrail(hard: boolean): Command {
  return { type: 'plan/edit', changes: { guardrailMin: 40, guardrailMax: 60, guardrailHard: hard } };
}

/** Two funded in run, one funded in innovate, one to decide: run has 2/3 of the change money. */
function plan(...first: Command[]): Plan {
  return after(
    freshPlan(),
    ...first,
    ...['a', 'b', 'c', 'd'].map((id) => adding(id, fundable)),
    moving(['a'], 'run', true),
    moving(['c'], 'innovate', true),
  );
}

test('crossing a hard guardrail asks for a reason, a soft one does not', () => {
  expect(ask(plan(guardrail(true)), moving(['b'], 'run', true))).toMatchObject({
    kind: 'needs-reason',
    crossings: [
      {
        cause: 'guardrail',
        parameters: { min: 40, max: 60, share: 2 / 3, before: 0.5 },
        initiativeIds: ['b'],
      },
    ],
  });
  expect(ask(plan(guardrail(false)), moving(['b'], 'run', true)).kind).toBe('patch');
});

test('the first money of a plan and a step back towards the guardrail are not asked about', () => {
  const empty = after(freshPlan(), guardrail(true), adding('a', fundable), adding('b', fundable));
  const one = after(empty, moving(['a'], 'run', true));
  expect(ask(one, moving(['b'], 'innovate', true)).kind).toBe('patch');
});

test('the ends of a guardrail are inside it, to the cent', () => {
  const limits: Command = {
    type: 'plan/edit',
    changes: { guardrailMin: 40, guardrailMax: 55, guardrailHard: true },
  };
  const cost = (id: string, amount: number) => adding(id, { outcome: 'risk', cost: amount });
  const even = after(
    freshPlan(),
    limits,
    cost('a', 45),
    cost('b', 45),
    cost('c', 10),
    cost('d', 11),
    moving(['a'], 'run', true),
    moving(['b'], 'innovate', true),
  );
  expect(ask(even, moving(['c'], 'run', true)).kind).toBe('patch');
  expect(attentionOf(after(even, moving(['c'], 'run', true)), base).map((line) => line.code)).not.toContain(
    'outside-guardrail',
  );
  expect(ask(even, moving(['d'], 'run', true))).toMatchObject({ kind: 'needs-reason' });
});

test('with a reason the command is done and the override ledger keeps it', () => {
  const before = plan(guardrail(true));
  const decision = ask(before, moving(['b'], 'run', true), 'The regulator asked for it');
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const ledger = [...apply(before, decision.patch).override.values()];
  expect(ledger).toMatchObject([
    { cause: 'guardrail', reason: 'The regulator asked for it', at, scenarioId: base, initiativeIds: ['b'] },
  ]);
});

test('crossing a hard budget of any year asks for a reason; staying within it does not', () => {
  const budget = (amount: number, hard = true): Command => ({
    type: 'budget/set',
    scenarioId: base,
    fiscalYear: 2027,
    scope: 'run',
    amount,
    hard,
  });
  const move = moving(['b'], 'run', true);
  expect(ask(plan(budget(1_999)), move)).toMatchObject({
    kind: 'needs-reason',
    crossings: [
      { cause: 'budget', parameters: { scope: 'run', year: 2027, budget: 1_999, spent: 2_000, over: 1 } },
    ],
  });
  expect(ask(plan(budget(2_000)), move).kind).toBe('patch');
  expect(ask(plan(budget(1_999, false)), move).kind).toBe('patch');
});

test('a dearer initiative crosses a hard budget as well', () => {
  const hard = plan({
    type: 'budget/set',
    scenarioId: base,
    fiscalYear: 2027,
    scope: 'total',
    amount: 2_500,
    hard: true,
  });
  const edit = (cost: number) => ask(hard, { type: 'initiative/edit', ids: ['a'], changes: { cost } });
  expect(edit(1_500).kind).toBe('patch');
  expect(edit(1_501)).toMatchObject({ kind: 'needs-reason', crossings: [{ cause: 'budget' }] });
});

test('taking a mandatory or contracted card below the line, out of the lane or away asks for a reason', () => {
  for (const pin of [{ mandatory: true }, { contracted: true }]) {
    const pinned = after(plan(), { type: 'initiative/edit', ids: ['a'], changes: pin });
    const commands: Command[] = [
      moving(['a'], 'run', false),
      moving(['a'], 'backlog'),
      { type: 'placement/fund', scenarioId: base, initiativeIds: ['a'], funding: 'none', amount: null },
      { type: 'initiative/delete', ids: ['a'] },
    ];
    for (const command of commands) {
      expect(ask(pinned, command)).toMatchObject({ kind: 'needs-reason', crossings: [{ cause: 'pinned' }] });
      expect(ask(pinned, command, 'Agreed with the board').kind).toBe('patch');
    }
    expect(ask(pinned, moving(['a'], 'innovate', true)).kind).toBe('patch');
  }
});
