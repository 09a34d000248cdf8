import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { fiscalYearOf, quarterIn, quarterOfYear } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { attentionOf } from '../../../../shared/rules/attention';
import { budgetYearsOf } from '../../../../shared/rules/budgets/budget-years';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { richPlan } from '../../../helpers/plans/rich-plan';

const M = (amount: number) => Math.round(amount * 100_000_000);
const rollOver: Command = { type: 'plan/roll-over' };

const scheduled = (id: string, start: number | null, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

function line(id: string, amount: number, changes: Partial<MoneyLine>): Command {
  const own = simpleMoneyLine({ initiativeId: id }, 'oneOff', amount);
  return { type: 'money/set', line: { ...own, id: `${id}.more.${changes.stage}`, ...changes } };
}

/**
 * What a person reads of each later year; quarters as well, since a year could hide a shift within it. Not whether a cost is
 * entered of some funded work: work that is done leaves with the year, and with it what nobody has said of it.
 */
function later(plan: Plan, scenarioId: string, until = 2036) {
  const from = quarterIn(2028, 1);
  const { firstYear } = settingsOf(plan);
  const { years, quarters } = driftOf(plan, scenarioId, until - firstYear);
  return {
    quarters: quarters.filter(({ quarter }) => quarter >= from),
    years: years.filter(({ year }) => year > 2027),
    budgets: budgetYearsOf(plan, scenarioId, until - firstYear)
      .filter(({ year }) => year > 2027)
      .map(({ lines, ...year }) => ({
        ...year,
        lines: lines.map(({ isEntered: _isEntered, isFreeKnown: _isFreeKnown, ...costs }) => costs),
      })),
  };
}

const money = (plan: Plan, id: string) => {
  const card = cardsOf(plan, base).byId.get(id);
  return { spent: card?.spent, left: card?.left };
};

const oneOffs = (plan: Plan, count: number) =>
  driftOf(plan, base, count).years.map(({ change }) => change.run);

test('a forecast is spent once: 2.8M over Q3 2027 to Q2 2028 is 1.4M and 1.4M; then 1.4M is booked and 1.4M left', () => {
  const plan = after(
    freshPlan(),
    adding('A', { cost: M(2.4), outcome: 'risk' }),
    scheduled('A', quarterIn(2027, 3), 4),
    moving(['A'], 'run', true),
    line('A', M(2.8), { stage: 'forecast' }),
  );
  expect(oneOffs(plan, 3)).toEqual([M(1.4), M(1.4), 0]);
  const next = after(plan, rollOver);
  expect(oneOffs(next, 2)).toEqual([M(1.4), 0]);
  expect(money(next, 'A')).toEqual({ spent: M(1.4), left: M(1.4) });
});

test('without a start, work has begun with the plan and stays there: 2.4M over eight quarters, 1.2M a year, run from 2029', () => {
  const plan = after(
    freshPlan(),
    adding('A', { cost: M(2.4), runCost: M(0.4), outcome: 'risk' }),
    scheduled('A', null, 8),
    moving(['A'], 'run', true),
  );
  expect(oneOffs(plan, 3)).toEqual([M(1.2), M(1.2), 0]);
  const next = after(plan, rollOver);
  expect(oneOffs(next, 3)).toEqual([M(1.2), 0, 0]);
  expect(driftOf(next, base, 2).years.map(({ added }) => added)).toEqual([0, M(0.4)]);
  expect(cardsOf(next, base).byId.get('A')?.placement.start).toBe(quarterIn(2027, 1));
  // In flight, it is not told that its start lies in the past.
  expect(attentionOf(next, base).map(({ code }) => code)).not.toContain('starts-before-plan');
});

test('late work went live in the plan’s second quarter and did not go live before it: over a ramp it saves 2.75M in 2028, not 4M', () => {
  // One quarter in 2026 that is not booked: it falls on Q1 2027, live from Q2. 4M a year over a ramp of seven quarters:
  // an eighth of 1M more each quarter, so Q2 2027 to Q4 2027 are 1/8 to 3/8 and 2028 is (4 + 5 + 6 + 7) / 8 = 2.75M.
  const plan = after(
    freshPlan(),
    adding('A', { cost: M(1), outcome: 'risk' }),
    scheduled('A', quarterIn(2026, 1), 1),
    moving(['A'], 'run', true),
    line('A', -M(4), { nature: 'run', stage: 'planned', rampQuarters: 7 }),
  );
  expect(driftOf(plan, base, 2).years.map(({ saved }) => saved)).toEqual([-M(0.75), -M(2.75)]);
  expect(driftOf(after(plan, rollOver), base, 1).years[0]?.saved).toBe(-M(2.75));
});

test('stopped work whose exit cost falls in the next year stays until then', () => {
  // The last booking is Q4 2027, so the 0.15M of leaving it fall in Q1 2028.
  const plan = after(
    freshPlan(),
    adding('A', { cost: M(2), exitCost: M(0.15), outcome: 'risk' }),
    moving(['A'], 'run', true),
    line('A', M(0.6), { stage: 'actual', anchor: quarterIn(2027, 4) }),
    { type: 'placement/mark', scenarioId: base, initiativeIds: ['A'], mark: 'stop' },
  );
  expect(oneOffs(plan, 2)).toEqual([M(0.6), M(0.15)]);
  const next = after(plan, rollOver);
  expect(oneOffs(next, 2)).toEqual([M(0.15), 0]);
  const end = after(next, rollOver);
  expect(oneOffs(end, 1)).toEqual([0]);
  expect(cardsOf(end, base).byId.get('A')?.placement.lane).toBe('backlog');
});

test('the last year a plan can hold has no next one', () => {
  const last = after(freshPlan(), { type: 'plan/edit', changes: { firstYear: 2199 } });
  expect(ask(last, rollOver)).toMatchObject({ kind: 'refused', refusal: { code: 'no-next-year' } });
  const before = after(freshPlan(), { type: 'plan/edit', changes: { firstYear: 2198 } });
  expect(ask(before, rollOver).kind).toBe('patch');
});

test('a year that is started twice, after the first year was set back, books what is new beside what is booked', () => {
  const plan = after(
    freshPlan(),
    adding('A', { cost: M(2.4), outcome: 'risk' }),
    scheduled('A', quarterIn(2027, 1), 8),
    moving(['A'], 'run', true),
    rollOver,
    { type: 'plan/edit', changes: { firstYear: 2027 } },
    line('A', -M(0.3), { stage: 'actual', anchor: quarterIn(2027, 1) }),
    { type: 'initiative/edit', ids: ['A'], changes: { cost: M(3) } },
  );
  const decision = ask(plan, rollOver);
  if (decision.kind !== 'patch') throw new Error('refused');
  const next = apply(plan, decision.patch);
  expect(later(next, base)).toEqual(later(plan, base));
  expect(apply(next, invert(decision.patch))).toEqual(plan);
});

const quarter = fc.integer({ min: quarterIn(2025, 1), max: quarterIn(2031, 4) });
const extra = fc.record({
  of: fc.nat(7),
  stage: fc.constantFrom('planned' as const, 'forecast' as const, 'actual' as const),
  // Discounts and refunds among them.
  amounts: fc.array(fc.integer({ min: -(10 ** 7), max: 10 ** 8 }), { minLength: 1, maxLength: 8 }),
  anchor: fc.option(quarter),
  /** Booked from a file that names its months: up to which of the quarter; 0: it names none. */
  months: fc.integer({ min: 0, max: 3 }),
});
const decisions = fc.record({
  of: fc.nat(7),
  what: fc.constantFrom('amount' as const, 'until' as const, 'unfunded' as const, 'live' as const),
  amount: fc.integer({ min: 0, max: 10 ** 9 }),
  until: fc.nat(8),
});

/** Sums by hand, part of the money, up to a quarter of the work, work that is live already, work that lost its funding. */
function decided(plan: Plan, rows: readonly Drawn[]): Plan {
  return rows.reduce((now, row) => {
    const command = commandOf(row, now);
    const decision = command && ask(now, command, 'because');
    return decision?.kind === 'patch' ? apply(now, decision.patch) : now;
  }, plan);
}

type Of<T> = T extends fc.Arbitrary<infer V> ? V : never;
type Drawn = Of<typeof extra> | Of<typeof decisions>;

function monthOf(at: number, month: number): { period: string } {
  const number = (quarterOfYear(at) - 1) * 3 + month;
  return { period: `${fiscalYearOf(at)}-${String(number).padStart(2, '0')}` };
}

function commandOf(row: Drawn, plan: Plan): Command | null {
  const id = `i${row.of % plan.initiative.size}`;
  if ('stage' in row) {
    const amount = row.amounts.reduce((sum, each) => sum + each, 0);
    if (row.stage === 'actual' && row.anchor !== null && row.months > 0)
      return line(id, amount, {
        stage: row.stage,
        anchor: row.anchor,
        bookings: [{ ...monthOf(row.anchor, row.months), costCentre: '', text: '', amount, rows: 1 }],
      });
    return line(id, amount, {
      stage: row.stage,
      spread: 'manual',
      amounts: [...row.amounts],
      anchor: row.anchor,
    });
  }
  if (row.what === 'live') return { type: 'initiative/edit', ids: [id], changes: { status: 'live' } };
  return {
    type: 'placement/fund',
    scenarioId: base,
    initiativeIds: [id],
    funding: row.what === 'unfunded' ? 'none' : 'amount',
    amount: row.what === 'unfunded' ? null : row.amount,
    ...(row.what === 'until' && { until: row.until }),
  };
}

const plans = fc
  .tuple(richPlan(), fc.array(fc.oneof(extra, decisions), { maxLength: 8 }))
  .map(([plan, rows]) => decided(plan, rows));

test('what is live before the end of its work stays live, and goes on costing what it runs for', () => {
  const plan = decided(
    after(
      freshPlan(),
      adding('i0', { outcome: 'risk', cost: M(1), runCost: M(1) }, 'run'),
      scheduled('i0', null, 5),
    ),
    [
      { of: 0, what: 'until', amount: 0, until: 0 },
      { of: 0, what: 'live', amount: 0, until: 0 },
    ],
  );
  const decision = ask(plan, rollOver);
  if (decision.kind !== 'patch') throw new Error('refused');
  const next = apply(plan, decision.patch);
  expect(next.initiative.get('i0')?.status).toBe('live');
  expect(later(next, base)).toEqual(later(plan, base));
});

test('every later year costs what it did, in the plan, in what was made from it and in baselines; undo gives it all back', () => {
  fc.assert(
    fc.property(plans, fc.array(fc.nat(7), { maxLength: 3 }), (plan, dropped) => {
      const dropping = dropped.map((index) => `i${index % plan.initiative.size}`);
      const before = after(
        plan,
        { type: 'scenario/freeze', id: 'promise', name: 'Promise', sourceId: base },
        { type: 'scenario/add', id: 'copy', name: 'Copy', sourceId: base },
        { type: 'scenario/add', id: 'less', name: 'Less', sourceId: base },
        {
          type: 'placement/fund',
          scenarioId: 'less',
          initiativeIds: dropping.filter((id) => plan.placement.get(`${base}.${id}`)?.mark !== 'stop'),
          funding: 'none',
          amount: null,
        },
        {
          type: 'budget/set',
          scenarioId: 'less',
          fiscalYear: 2029,
          scope: 'run',
          amount: M(3),
          hard: false,
        },
      );
      const decision = ask(before, rollOver);
      if (decision.kind !== 'patch') throw new Error('refused');
      const next = apply(before, decision.patch);
      for (const scenarioId of [base, 'copy', 'less', 'promise'])
        expect(later(next, scenarioId)).toEqual(later(before, scenarioId));
      expect(apply(next, invert(decision.patch))).toEqual(before);
    }),
    { numRuns: 80 },
  );
});
