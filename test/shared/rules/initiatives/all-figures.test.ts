import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { benefitKinds, marks, outcomes } from '../../../../shared/model/codes';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { dependencyId } from '../../../../shared/model/records/dependency';
import type { Command } from '../../../../shared/rules/command';
import { simpleBenefitLine } from '../../../../shared/rules/initiatives/simple-lines';
import { type Look, shownOf } from '../../../helpers/all-figures';
import { forgotten } from '../../../helpers/forgotten';
import { capacity, effort, Q, team } from '../../../helpers/plans/people-plan';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const services = ['s', 't'];
const teams = ['A', 'B'];
const goals = ['g', 'h'];
const open = [base, 'other'];

const id = fc.constantFrom(...ids);
/** Few sums, so that many are equal and their order is told by something else. */
const sum = fc.constantFrom(0, 1_000, 20_000, 20_000, 90_000);
const scenarioId = fc.constantFrom(...open);
const name = fc.constantFrom('', 'North', 'South');

const edit = fc
  .record({
    ids: fc.subarray(ids, { minLength: 1, maxLength: 2 }),
    changes: fc.record(
      {
        cost: fc.option(sum),
        runCost: fc.option(fc.constantFrom(-900, 400)),
        spent: fc.option(sum),
        exitCost: fc.option(sum),
        committed: fc.option(sum),
        programme: name,
        businessUnit: name,
        outcome: fc.option(fc.constantFrom(...outcomes)),
        goalId: fc.option(fc.constantFrom(...goals)),
        goalContribution: fc.option(fc.constantFrom(0.1, 0.2, 7)),
        businessValue: fc.option(fc.integer({ min: 1, max: 20 })),
        jobSize: fc.option(fc.integer({ min: 1, max: 20 })),
        neededBy: fc.option(fc.constantFrom('2027-02-01', '2028-05-01')),
        status: fc.constantFrom('approved' as const, 'delivering' as const, 'live' as const),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ ids: edited, changes }): Command => ({ type: 'initiative/edit', ids: edited, changes }));

const benefit = fc
  .record({
    one: id,
    kind: fc.constantFrom(...benefitKinds),
    likely: sum,
    rampQuarters: fc.integer({ min: 0, max: 5 }),
    claimant: fc.constantFrom('', 'Ana', ' Bo'),
    which: fc.constantFrom('first', 'second'),
  })
  .map(({ one, kind, likely, which, ...more }): Command => {
    const line = simpleBenefitLine(one, { kind, low: 0, likely, high: likely });
    return { type: 'benefit/set', line: { ...line, ...more, id: `${one}.${which}` } };
  });

const effect = fc
  .record({ one: id, at: fc.constantFrom(...services), amount: fc.constantFrom(null, 900, 40_000) })
  .map(
    ({ one, at, amount }): Command => ({
      type: 'effect/set',
      effect: {
        id: `${one}.${at}`,
        initiativeId: one,
        serviceId: at,
        kind: amount === null ? 'end' : 'shrink',
        amount,
        from: null,
        parallelQuarters: 1,
      },
    }),
  );

const dependency = fc
  .record({
    fromId: id,
    toId: id,
    kind: fc.constantFrom('needs' as const, 'enables' as const, 'excludes' as const),
    share: fc.constantFrom(0, 2_500, 9_000),
  })
  .filter(({ fromId, toId }) => fromId !== toId)
  .map(
    (row): Command => ({
      type: 'dependency/set',
      dependency: { ...row, id: dependencyId(row.fromId, row.kind, row.toId) },
    }),
  );

const placed = fc.oneof(
  fc
    .tuple(
      id,
      fc.constantFrom('run' as const, 'innovate' as const, 'backlog' as const),
      fc.boolean(),
      scenarioId,
    )
    .map(([one, lane, funded, where]): Command => ({ ...moving([one], lane, funded), scenarioId: where })),
  fc.tuple(id, fc.integer({ min: -3, max: 12 }), fc.integer({ min: 1, max: 9 }), scenarioId).map(
    ([one, start, lengthQuarters, where]): Command => ({
      type: 'placement/schedule',
      scenarioId: where,
      initiativeIds: [one],
      changes: { start: Q(1) + start, lengthQuarters },
    }),
  ),
  fc.tuple(id, fc.constantFrom(...marks), scenarioId).map(
    ([one, mark, where]): Command => ({
      type: 'placement/mark',
      scenarioId: where,
      initiativeIds: [one],
      mark,
    }),
  ),
);

const others = fc.oneof(
  id.map((one): Command => adding(one, { outcome: 'risk', cost: 20_000, programme: 'North' })),
  id.map((one): Command => ({ type: 'initiative/delete', ids: [one] })),
  fc
    .tuple(id, fc.constantFrom(...teams), fc.integer({ min: 0, max: 300 }))
    .map(([one, who, days]) => effort(one, who, { days, externalDays: days % 9, spread: 'front' })),
  // At 9,000 a day what is given stays below the cost: then it ends at a gate, saves nothing, and leaves more to others.
  fc.tuple(fc.constantFrom(...teams), fc.constantFrom(null, 100, 9_000)).map(
    ([who, dayRate]): Command => ({
      type: 'team/set',
      team: { id: who, name: who, daysPerQuarter: 60, runDaysPerQuarter: 0, dayRate },
    }),
  ),
  fc.tuple(id, fc.constantFrom(2_000, 20_000), fc.constantFrom(null, 0)).map(
    ([one, amount, until]): Command => ({
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: [one],
      funding: 'amount',
      amount,
      ...(until !== null && { until }),
    }),
  ),
  fc
    .tuple(fc.constantFrom(...teams), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 90 }))
    .map(([who, at, days]) => capacity(who, Q(1) + at, days)),
  fc.tuple(fc.constantFrom(...services), sum, fc.integer({ min: 0, max: 900 })).map(
    ([one, cost, indexation]): Command => ({
      type: 'service/edit',
      ids: [one],
      changes: { cost, indexation },
    }),
  ),
  fc.tuple(fc.constantFrom(...goals), fc.constantFrom(...outcomes), fc.constantFrom(null, 3)).map(
    ([one, outcome, target]): Command => ({
      type: 'goal/set',
      goal: { ...blankGoal, id: one, name: one, outcome, baseline: 1, target, targetDate: '2028-06-30' },
    }),
  ),
  fc.tuple(scenarioId, fc.constantFrom(2027, 2028), fc.option(sum)).map(
    ([where, fiscalYear, amount]): Command => ({
      type: 'budget/set',
      scenarioId: where,
      fiscalYear,
      scope: 'total',
      amount,
      hard: false,
    }),
  ),
  fc
    .integer({ min: 0, max: 900 })
    .map((discountRate): Command => ({ type: 'plan/edit', changes: { discountRate } })),
);

const commands = fc.oneof(edit, benefit, effect, dependency, placed, placed, others);

/** Everything hangs together: two scenarios and a baseline of six initiatives, a third of whose figures are equal. */
function firstPlan(): Plan {
  return after(
    freshPlan(),
    team('A', 60),
    team('B', 40, 10, 5_000),
    { type: 'service/add', id: 's', name: 's', changes: { cost: 400_000 } },
    { type: 'service/add', id: 't', name: 't', changes: { cost: 90_000, indexation: 300 } },
    ...goals.map(
      (one): Command => ({ type: 'goal/set', goal: { ...blankGoal, id: one, name: one, outcome: 'risk' } }),
    ),
    ...ids.map((one, at) =>
      adding(one, {
        outcome: 'risk',
        cost: 20_000,
        runCost: 900,
        goalId: at % 2 ? 'g' : null,
        programme: at % 3 ? 'North' : '',
        benefit: { kind: 'cashable', low: 0, likely: 1_000, high: 1_000 },
      }),
    ),
    moving(['a', 'b', 'c'], 'run', true),
    moving(['d'], 'innovate', true),
    ...ids.map((one) => effort(one, 'A', { days: 40, externalDays: 0, spread: 'even' })),
    { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base },
    { type: 'scenario/freeze', id: 'kept', name: 'Kept', sourceId: base },
  );
}

const looks: readonly Look[] = [base, 'other', 'kept'].map((one) => ({
  scenarioId: one,
  others: [base, 'other', 'kept'].filter((other) => other !== one),
  years: 3,
  today: '2026-11-26',
}));

test('after any edits, and after some are undone, every figure is that of a plan of which nothing is remembered', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(commands, fc.nat(3)), { maxLength: 12 }), (sequence) => {
      let plan = firstPlan();
      for (const look of looks) shownOf(plan, look);
      for (const [command, chance] of sequence) {
        const decision = ask(plan, command, 'because');
        if (decision.kind !== 'patch') continue;
        const patches = chance === 0 ? [decision.patch, invert(decision.patch)] : [decision.patch];
        for (const patch of patches) {
          plan = apply(plan, patch);
          // Each plan takes over from the one before: what went wrong on the way is there at the end.
          for (const look of looks) shownOf(plan, look);
        }
      }
      const anew = forgotten(plan);
      for (const look of looks) expect(shownOf(plan, look)).toEqual(shownOf(anew, look));
    }),
    // A slow machine tries fewer.
    { numRuns: 30, interruptAfterTimeLimit: 10_000 },
  );
});
