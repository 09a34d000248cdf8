import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { solveProgram } from '../../../../electron/engine/solver/solve-program';
import type { Plan } from '../../../../shared/model/plan';
import { allAtOnce } from '../../../../shared/model/steps';
import type { Command } from '../../../../shared/rules/command';
import { bestSetOf, bestSetProblemSteps, noSetOf } from '../../../../shared/rules/optimise/best-set';
import type { BestSetQuestion } from '../../../../shared/rules/optimise/best-set-question';
import { candidatesOf } from '../../../../shared/rules/optimise/candidates';
import { bestSetFacts } from '../../../../shared/rules/optimise/facts';
import { programOf } from '../../../../shared/rules/optimise/program';
import { question } from '../../../helpers/best-set-plans';
import { effort, Q, scheduled, team } from '../../../helpers/plans/people-plan';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const highs = await loadHighs();
const M = (amount: number) => amount * 100_000_000;

function seek(plan: Plan, asked: BestSetQuestion = question()) {
  const problem = allAtOnce(bestSetProblemSteps(plan, base, asked));
  const solved = solveProgram(highs, problem.program, { seconds: 10, gap: 0.002 });
  if (solved.kind === 'none') throw new Error('no time');
  return solved.kind === 'solved' ? bestSetOf(problem, solved) : noSetOf(problem, solved);
}

const found = (plan: Plan, asked?: BestSetQuestion) => {
  const answer = seek(plan, asked);
  if (answer.kind !== 'found') throw new Error(JSON.stringify(answer));
  return answer;
};
const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);

/** Work of one year that brings a margin a year from the next on. */
function work(
  id: string,
  cost: number | null,
  margin: number,
  changes: Parameters<typeof adding>[1] = {},
): Command[] {
  const benefit = { kind: 'margin' as const, low: 0, likely: M(margin), high: M(margin) };
  const all = { outcome: 'revenue' as const, benefit, ...(cost !== null && { cost: M(cost) }), ...changes };
  return [adding(id, all, 'innovate'), scheduled(id, Q(1), 4)];
}

const budget = (amount: number, scope: 'innovate' | 'total' = 'innovate'): Command => ({
  type: 'budget/set',
  scenarioId: base,
  fiscalYear: 2027,
  scope,
  amount: M(amount),
  hard: true,
});
const needs = (fromId: string, toId: string): Command => ({
  type: 'dependency/set',
  dependency: { id: `${fromId}.needs.${toId}`, fromId, toId, kind: 'needs', share: 0 },
});
const mark = (id: string, as: 'must' | 'never'): Command => ({
  type: 'placement/mark',
  scenarioId: base,
  initiativeIds: [id],
  mark: as,
});

describe('what can be chosen', () => {
  test('what stands in the two lists, but for what lacks an outcome or a cost, is marked never, or is live', () => {
    const plan = after(
      freshPlan(),
      ...work('Free', 1, 1),
      ...work('NoCost', null, 1),
      ...work('NoOutcome', 1, 1, { outcome: null }),
      ...work('Never', 1, 1),
      ...work('Live', 1, 1, { status: 'live' }),
      adding('Backlog', { outcome: 'risk', mandatory: true }),
      mark('Never', 'never'),
    );
    const { cards, leftOut, missing } = candidatesOf(plan, base);
    expect(cards.map(({ initiative }) => initiative.id)).toEqual(['Free']);
    expect(leftOut).toEqual({ backlog: 1, outcome: 1, cost: 1, never: 1, over: 1 });
    // What has to be done and cannot be chosen is told, or nobody would know.
    expect(missing).toEqual([{ title: 'Backlog', why: 'backlog' }]);
    expect(found(plan).missing).toEqual(missing);
  });

  test('funded work keeps the amount it has: one that is given half leaves more for others', () => {
    const plan = after(
      freshPlan(),
      budget(3),
      ...work('Half', 2, 1),
      ...work('Two', 2, 1),
      moving(['Half'], 'innovate', true),
    );
    expect(ids(found(plan).funded)).toEqual([]);
    const half = after(plan, {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['Half'],
      funding: 'amount',
      amount: M(1),
    });
    expect(ids(found(half).funded)).toEqual(['Two']);
  });

  test('the facts of a question count what can be held', () => {
    const plan = after(
      freshPlan(),
      budget(3),
      ...work('A', 1, 1, { mandatory: true }),
      ...work('B', 1, 1, { status: 'delivering' }),
      moving(['B'], 'innovate', true),
      needs('A', 'B'),
      team('Apps', 10),
      { type: 'plan/edit', changes: { guardrailMin: 10, guardrailMax: 60 } },
    );
    expect(bestSetFacts(plan, base)).toEqual({
      candidates: 2,
      leftOut: { backlog: 0, outcome: 0, cost: 0, never: 0, over: 0 },
      funded: 1,
      underWay: 1,
      pinned: 1,
      budgets: 1,
      teams: 1,
      guardrail: { min: 10, max: 60 },
      dependencies: 1,
    });
  });
});

describe('the best set', () => {
  test('fills what is free with what is worth most, and replaces what is funded only where it may', () => {
    const plan = after(
      freshPlan(),
      budget(3),
      ...work('Old', 2, 1),
      ...work('New', 3, 3),
      ...work('Small', 1, 0.8),
      moving(['Old'], 'innovate', true),
    );
    expect(found(plan)).toMatchObject({ funded: [{ id: 'Small' }], dropped: [], kept: 1 });
    const free = found(plan, question({ funded: false }));
    expect(free).toMatchObject({ funded: [{ id: 'New' }], dropped: [{ id: 'Old' }], kept: 0 });
    expect(free.after).toBeGreaterThan(free.before);
    // What of the others would pay for itself does not fit.
    expect(free.bindings).toMatchObject([{ keepsOut: 2, what: { code: 'budget' } }]);
  });

  test('takes nothing that costs more than it brings, nor anything of which nothing is known', () => {
    const plan = after(
      freshPlan(),
      ...work('Loss', 5, 0.1),
      adding('Dark', { outcome: 'risk', cost: M(1) }, 'run'),
    );
    expect(found(plan)).toMatchObject({ funded: [], unknown: 1, worthless: 1, bindings: [] });
  });

  test('keeps teams within their days, and says which quarter keeps out what', () => {
    const plan = after(
      freshPlan(),
      team('Apps', 50),
      ...work('A', 1, 2),
      ...work('B', 1, 1.5),
      effort('A', 'Apps', { days: 120 }),
      effort('B', 'Apps', { days: 120 }),
    );
    const answer = found(plan);
    expect(ids(answer.funded)).toEqual(['A']);
    expect(answer.bindings[0]).toMatchObject({
      keepsOut: 1,
      amount: 30,
      what: { code: 'team', parameters: { team: 'Apps', quarter: Q(1), limit: 50 } },
    });
    expect(ids(found(plan, question({ teams: false })).funded)).toEqual(['A', 'B']);
  });

  test('funds what needs another only with it, finished before: dates do not move', () => {
    const later = (id: string) => scheduled(id, Q(5), 4);
    const plan = after(
      freshPlan(),
      budget(2),
      ...work('Base', 2, 0.1),
      ...work('Top', 1, 3),
      later('Top'),
      needs('Top', 'Base'),
    );
    expect(ids(found(plan).funded)).toEqual(['Top', 'Base']);
    const early = after(plan, scheduled('Top', Q(4), 4));
    expect(ids(found(early).funded)).toEqual([]);
    expect(ids(found(early, question({ dependencies: false })).funded)).toEqual(['Top']);
  });

  test('of two that are worth the same the funded one stays', () => {
    const plan = after(
      freshPlan(),
      budget(2),
      ...work('A', 2, 1),
      ...work('B', 2, 1),
      moving(['B'], 'innovate', true),
    );
    expect(found(plan, question({ funded: false }))).toMatchObject({ funded: [], dropped: [], kept: 1 });
  });

  test('is the same whenever it is asked', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      work(`i${index}`, 1 + ((index * 7) % 5) / 4, 1 + ((index * 11) % 9) / 9),
    );
    const plan = after(freshPlan(), budget(12), ...many.flat());
    expect(found(plan)).toEqual(found(plan));
  });
});

describe('where a limit is crossed already', () => {
  const crossed = () =>
    after(freshPlan(), ...work('A', 3, 1), ...work('B', 1, 1), moving(['A'], 'innovate', true), budget(2));

  test('it may stay so but not get worse, as edits are held to it', () => {
    expect(found(crossed())).toMatchObject({ funded: [], dropped: [], kept: 1 });
  });

  test('strictly there is no set, and what contradicts each other is named', () => {
    expect(seek(crossed(), question({ asNow: false }))).toEqual({
      kind: 'impossible',
      conflict: [
        { code: 'kept', parameters: { title: 'A' } },
        { code: 'budget', parameters: { scope: 'innovate', year: 2027, limit: M(2), set: M(2) } },
      ],
      isLeast: true,
    });
  });

  test('a conflict is told by money and what is fixed, where chains of dependencies would say the same', () => {
    const plan = after(
      freshPlan(),
      budget(2),
      ...work('A', 2, 1),
      ...work('B', 1, 1),
      scheduled('B', Q(5), 1),
      needs('B', 'A'),
      ...['A', 'B'].map((id) => mark(id, 'must')),
      ...work('Law', 1, 0),
      mark('Law', 'must'),
    );
    const answer = seek(plan);
    expect(answer.kind === 'impossible' && answer.conflict.map(({ code }) => code)).toEqual([
      'pinned-new',
      'pinned-new',
      'budget',
    ]);
  });
});

test('without time a conflict is told as it is known, and not as the least there is', () => {
  const many = Array.from({ length: 30 }, (_, index) => work(`i${index}`, 1, 1));
  const plan = after(
    freshPlan(),
    ...many.flat(),
    ...many.map((_, index) => moving([`i${index}`], 'innovate', true)),
    budget(2),
  );
  const problem = allAtOnce(bestSetProblemSteps(plan, base, question({ asNow: false })));
  expect(solveProgram(highs, problem.program, { seconds: 1e-9, gap: 0 })).toMatchObject({
    kind: 'impossible',
    isLeast: false,
  });
  expect(solveProgram(highs, problem.program, { seconds: 10, gap: 0 })).toMatchObject({ isLeast: true });
});

test('a scenario of a set refuses what copying and funding refuse, and asks for a reason where a limit is crossed', () => {
  const plan = after(
    freshPlan(),
    budget(2),
    ...work('A', 1, 1),
    ...work('B', 2, 1),
    ...work('Bare', 1, 1, { outcome: null }),
  );
  const made = (fund: string[], name = 'Best') =>
    ask(plan, { type: 'scenario/add-set', id: 'best', name, sourceId: base, fund, drop: [] });
  expect(made(['A'])).toMatchObject({ kind: 'patch', label: { code: 'scenario-added' } });
  expect(made([])).toMatchObject({ kind: 'patch' });
  expect(made(['A'], 'base')).toMatchObject({ kind: 'refused', refusal: { code: 'name-taken' } });
  expect(made(['Bare'])).toMatchObject({ kind: 'refused', refusal: { code: 'outcome-missing' } });
  expect(made(['gone'])).toMatchObject({ kind: 'refused', refusal: { code: 'initiative-missing' } });
  expect(made(['A', 'B'])).toMatchObject({ kind: 'needs-reason', crossings: [{ cause: 'budget' }] });
});

test('figures of a program are scaled, not rounded', () => {
  const limit = { what: { code: 'budget', parameters: {} }, at: [0, 1], by: [123_456_789_123, 1], base: 1 };
  const { rows } = programOf([5, -10], () => false, [
    { ...limit, lower: -Infinity, upper: 123_456_789_124, slack: 0, measure: null },
  ]);
  const [row] = rows;
  expect(Math.max(...(row?.by ?? []))).toBeLessThanOrEqual(1000);
  expect((row?.by[0] ?? 0) / (row?.by[1] ?? 1)).toBe(123_456_789_123);
  expect(row?.upper).toBe(row?.by[0]);
});
