import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import {
  dependencyKinds,
  effectKinds,
  marks,
  outcomes,
  spreads,
  verdicts,
} from '../../../shared/model/codes';
import { dependencyId } from '../../../shared/model/dependency';
import { apply, invert, isEmpty } from '../../../shared/model/patch';
import { patchBetweenSteps } from '../../../shared/model/patch-between';
import {
  type Plan,
  type PlanRecords,
  recordSchemas,
  type TableName,
  tableNames,
} from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { allAtOnce } from '../../../shared/model/steps';
import { checkPlan } from '../../../shared/rules/check-plan';
import type { Command } from '../../../shared/rules/command';
import { driftOf } from '../../../shared/rules/drift';
import { figuresOf } from '../../../shared/rules/figures';
import { restoreInitiative } from '../../../shared/rules/restore-initiative';
import { simpleMoneyLine } from '../../../shared/rules/simple-lines';
import { type Look, shownOf } from '../../helpers/all-figures';
import { forgotten } from '../../helpers/forgotten';
import { adding, after, ask, at, base, freshPlan, moving } from '../../helpers/plans';

const ids = ['a', 'b', 'c'];
const services = ['s', 't'];
const teams = ['x', 'y'];
const goals = ['g', 'h'];
const scenarios = [base, 'other', 'frozen'];

const id = fc.constantFrom(...ids);
const sum = fc.integer({ min: -50_000, max: 500_000 });
const positive = fc.integer({ min: 0, max: 500_000 });
const quarter = fc.integer({ min: quarterIn(2026, 1), max: quarterIn(2030, 4) });
const scenarioId = fc.constantFrom(...scenarios);
const constant = <T extends string>(type: T) => fc.constant(type);

const region = { id: 'region', name: 'Region', choices: [], weight: 0, place: 0 };
const spoken = { id: 'said', initiativeId: 'a', at: '2026-11-26T09:00:00.000Z', author: '', text: 'Yes' };
const userAdditions: readonly Command[] = [
  { type: 'view/set', view: { id: 'v', name: 'Risky', content: { find: 'risk' } } },
  { type: 'view/delete', ids: ['v'] },
  { type: 'own-field/set', field: { ...region, kind: 'money' } },
  { type: 'own-field/set', field: { ...region, kind: 'money', weight: -40 } },
  { type: 'own-value/set', fieldId: 'region', initiativeIds: ['a'], value: 90_000 },
  { type: 'own-field/set', field: { ...region, kind: 'text' } },
  { type: 'own-field/delete', ids: ['region'] },
  { type: 'own-value/set', fieldId: 'region', initiativeIds: ['a', 'b'], value: 700 },
  { type: 'own-value/set', fieldId: 'region', initiativeIds: ['b'], value: 'Europe' },
  { type: 'own-value/set', fieldId: 'region', initiativeIds: ['b'], value: null },
  { type: 'comment/set', comment: spoken },
  { type: 'comment/delete', ids: ['said'] },
  { type: 'link/set', link: { id: 'l', initiativeId: 'b', name: '', url: 'https://example.org' } },
  { type: 'link/delete', ids: ['l'] },
];

const money: fc.Arbitrary<Command> = fc
  .record({
    initiativeId: id,
    nature: fc.constantFrom('oneOff' as const, 'run' as const),
    stage: fc.constantFrom('planned' as const, 'forecast' as const, 'actual' as const),
    amounts: fc.array(sum, { minLength: 1, maxLength: 4 }),
    spread: fc.constantFrom(...spreads),
    anchor: fc.option(quarter),
    rampQuarters: fc.integer({ min: 0, max: 4 }),
    parallelQuarters: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ initiativeId, nature, amounts, spread, ...more }) => {
    const amount = amounts.reduce((total, each) => total + each, 0);
    const byHand = spread === 'manual' ? amounts : null;
    const line = { ...simpleMoneyLine({ initiativeId }, nature, amount), ...more, spread, amounts: byHand };
    return { type: 'money/set', line: { ...line, id: `${initiativeId}.${nature}.${more.stage}` } };
  });

const effect: fc.Arbitrary<Command> = fc
  .record({
    initiativeId: id,
    serviceId: fc.constantFrom(...services),
    kind: fc.constantFrom(...effectKinds),
    saving: positive,
    from: fc.option(quarter),
    parallelQuarters: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ saving, kind, ...more }) => ({
    type: 'effect/set',
    effect: {
      ...more,
      kind,
      id: `${more.initiativeId}.${more.serviceId}`,
      amount: kind === 'shrink' ? saving : null,
    },
  }));

const dependency: fc.Arbitrary<Command> = fc
  .record({ fromId: id, toId: id, kind: fc.constantFrom(...dependencyKinds), share: fc.nat(10_000) })
  .filter(({ fromId, toId }) => fromId !== toId)
  .map((row) => ({
    type: 'dependency/set',
    dependency: { ...row, id: dependencyId(row.fromId, row.kind, row.toId) },
  }));

const commands: fc.Arbitrary<Command> = fc.oneof(
  money,
  effect,
  dependency,
  fc.record({ type: constant('initiative/add'), id }).map(({ id: added }) => adding(added, { cost: 1_000 })),
  fc.record({
    type: constant('initiative/edit-each'),
    scenarioId,
    rows: fc.uniqueArray(
      fc.record({
        id,
        changes: fc.record(
          { outcome: fc.option(fc.constantFrom(...outcomes)), cost: fc.option(positive), title: id },
          { requiredKeys: [] },
        ),
        place: fc.record(
          {
            lane: fc.constantFrom('run' as const, 'innovate' as const, 'backlog' as const),
            funding: fc.constantFrom(
              { funding: 'full' as const, amount: null },
              { funding: 'none' as const, amount: null },
              { funding: 'amount' as const, amount: 400 },
            ),
            start: fc.option(quarter),
            mark: fc.constantFrom(...marks),
          },
          { requiredKeys: [] },
        ),
      }),
      { selector: (row) => row.id, minLength: 1 },
    ),
  }),
  fc.record({
    type: constant('initiative/edit'),
    ids: fc.subarray(ids, { minLength: 1 }),
    changes: fc.record(
      {
        outcome: fc.option(fc.constantFrom(...outcomes)),
        cost: fc.option(positive),
        spent: fc.option(positive),
        exitCost: fc.option(positive),
        goalId: fc.option(fc.constantFrom(...goals)),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: constant('initiative/delete'), ids: fc.subarray(ids, { minLength: 1 }) }),
  fc
    .record({ one: id, lane: fc.constantFrom('run' as const, 'innovate' as const), scenarioId })
    .map(({ one, lane, scenarioId: inOne }) => ({ ...moving([one], lane, true), scenarioId: inOne })),
  fc.record({
    type: constant('placement/schedule'),
    scenarioId,
    initiativeIds: fc.subarray(ids, { minLength: 1 }),
    changes: fc.record({ start: fc.option(quarter), lengthQuarters: fc.integer({ min: 1, max: 9 }) }),
  }),
  fc.record({
    type: constant('placement/mark'),
    scenarioId,
    initiativeIds: fc.subarray(ids, { minLength: 1 }),
    mark: fc.constantFrom(...marks),
  }),
  fc
    .record({
      one: fc.constantFrom(...services),
      cost: positive,
      indexation: fc.integer({ min: -500, max: 900 }),
    })
    .map(({ one, cost, indexation }) => ({
      type: 'service/add' as const,
      id: one,
      name: one,
      changes: { cost, indexation },
    })),
  fc.record({
    type: constant('service/edit'),
    ids: fc.constantFrom(...services.map((one) => [one])),
    changes: fc.record(
      {
        cost: fc.option(positive),
        sourcing: fc.constantFrom('internal' as const, 'external' as const, null),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: constant('service/delete'), ids: fc.constantFrom(...services.map((one) => [one])) }),
  fc
    .record({ one: fc.constantFrom(...goals), outcome: fc.constantFrom(...outcomes) })
    .map(({ one, outcome }) => ({
      type: 'goal/set' as const,
      goal: { ...blankGoal, id: one, name: one, outcome },
    })),
  fc.record({ type: constant('goal/delete'), ids: fc.constantFrom(...goals.map((one) => [one])) }),
  fc
    .record({ one: fc.constantFrom(...teams), days: fc.nat(200), dayRate: fc.option(positive) })
    .map(({ one, days, dayRate }) => ({
      type: 'team/set' as const,
      team: { id: one, name: one, daysPerQuarter: days, runDaysPerQuarter: 0, dayRate },
    })),
  fc.record({ type: constant('team/delete'), ids: fc.constantFrom(...teams.map((one) => [one])) }),
  fc.record({
    type: constant('effort/set'),
    initiativeId: id,
    teamId: fc.constantFrom(...teams),
    effort: fc.option(
      fc.record({
        days: fc.nat(90),
        externalDays: fc.nat(20),
        spread: fc.constantFrom('even', 'front', 'back'),
      }),
    ),
  }),
  fc.record({ initiativeId: id, verdict: fc.constantFrom(...verdicts) }).map(({ initiativeId, verdict }) => ({
    type: 'decision/set' as const,
    entry: {
      id: initiativeId,
      initiativeId,
      at: '2026-11-26T09:00:00.000Z',
      verdict,
      reason: 'because',
      wouldChange: '',
      reviewBy: null,
    },
  })),
  fc.constantFrom(...userAdditions),
  fc.constantFrom(
    { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base } as const,
    { type: 'scenario/freeze', id: 'frozen', name: 'Frozen', sourceId: base } as const,
    { type: 'scenario/delete', id: 'other' } as const,
    { type: 'scenario/delete', id: base } as const,
    { type: 'scenario/adopt', id: 'other' } as const,
    { type: 'scenario/adopt', id: base } as const,
    { type: 'plan/roll-over' } as const,
    { type: 'plan/change-currency', currency: 'CHF', rate: 1.07 } as const,
  ),
  fc.record({
    type: constant('budget/set'),
    scenarioId,
    fiscalYear: fc.constantFrom(2027, 2028),
    scope: fc.constantFrom('total', 'run', 'innovate'),
    amount: fc.option(positive),
    hard: fc.boolean(),
    contingency: fc.integer({ min: 0, max: 1_000 }),
  }),
);

/** Something of each kind is there, so that most commands find what they speak of. */
const start = () =>
  after(
    freshPlan(),
    adding('a', { cost: 90_000, outcome: 'risk' }),
    adding('b', { cost: 7, outcome: 'revenue' }),
    { type: 'service/add', id: 's', name: 's', changes: { cost: 40_000, indexation: 300 } },
    {
      type: 'team/set',
      team: { id: 'x', name: 'x', daysPerQuarter: 60, runDaysPerQuarter: 20, dayRate: 500 },
    },
    { type: 'goal/set', goal: { ...blankGoal, id: 'g', name: 'g', outcome: 'efficiency' } },
    moving(['a'], 'run', true),
  );

function badRecords(plan: Plan): string[] {
  return tableNames.flatMap((name) =>
    [...(plan[name] as ReadonlyMap<string, PlanRecords[TableName]>)].flatMap(([key, row]) => {
      const read = recordSchemas[name].safeParse(row);
      return read.success && read.data.id === key ? [] : [`${name} ${key}`];
    }),
  );
}

test('whatever is done, it is undone exactly, leaves a plan that holds, and what is remembered is what would be computed', () => {
  fc.assert(
    fc.property(fc.array(commands, { minLength: 1, maxLength: 25 }), (sequence) => {
      let plan = start();
      for (const command of sequence) {
        const decision = ask(plan, command, 'because');
        if (decision.kind !== 'patch') continue;
        const next = apply(plan, decision.patch);
        if (!isEmpty(decision.patch)) expect(apply(next, invert(decision.patch))).toEqual(plan);
        expect(badRecords(next)).toEqual([]);
        expect(checkPlan(next)).toEqual([]);
        plan = next;
        // Each plan takes over from the one before: what went wrong on the way is there at the end.
        for (const look of looksAt(plan)) shownOf(plan, look);
      }
      const fresh = forgotten(plan);
      for (const look of looksAt(plan)) {
        expect(shownOf(plan, look)).toEqual(shownOf(fresh, look));
        const { years } = driftOf(plan, look.scenarioId, 2);
        expect(years[0]?.spend).toBe(figuresOf(plan, look.scenarioId).spend);
      }
    }),
    // A slow machine tries fewer.
    { numRuns: 60, interruptAfterTimeLimit: 12_000 },
  );
});

/** Each scenario, with all others beside it. */
function looksAt(plan: Plan): Look[] {
  const all = [...plan.scenario.keys()];
  return all.map((scenarioIn) => ({
    scenarioId: scenarioIn,
    others: all.filter((other) => other !== scenarioIn),
    years: 2,
    today: '2026-11-26',
  }));
}

test('whatever was done, plan and initiative can go back to any state they had', () => {
  fc.assert(
    fc.property(fc.array(commands, { minLength: 2, maxLength: 25 }), fc.nat(24), (sequence, when) => {
      const states = [start()];
      for (const command of sequence) {
        const decision = ask(states.at(-1) as Plan, command, 'because');
        if (decision.kind === 'patch') states.push(apply(states.at(-1) as Plan, decision.patch));
      }
      const now = states.at(-1) as Plan;
      const then = states[when % states.length] as Plan;
      expect(apply(now, allAtOnce(patchBetweenSteps(now, then)))).toEqual(then);
      const decision = restoreInitiative(now, then, 'a', at);
      if (decision.kind !== 'patch') return;
      const next = apply(now, decision.patch);
      expect(badRecords(next)).toEqual([]);
      expect(checkPlan(next)).toEqual([]);
      expect(next.initiative.get('a')?.title).toBe(then.initiative.get('a')?.title);
      for (const table of tableNames)
        for (const row of next[table].values() as Iterable<{ id: string; initiativeId?: string }>)
          if (row.initiativeId !== 'a' && row.id !== 'a' && table !== 'dependency')
            expect((now[table] as ReadonlyMap<string, unknown>).get(row.id)).toBe(row);
    }),
    { numRuns: 100 },
  );
});
