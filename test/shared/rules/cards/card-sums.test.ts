import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { attentionOf } from '../../../../shared/rules/attention';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { loadTable } from '../../../../shared/rules/people/capacity';
import { forgotten } from '../../../helpers/forgotten';
import { capacity, effort, Q, scheduled, team } from '../../../helpers/plans/people-plan';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const ids = ['a', 'b', 'c', 'd', 'e'];
const id = fc.constantFrom(...ids);
const services = fc.constantFrom('s', 't');
const teams = fc.constantFrom('A', 'B');
const money = fc.integer({ min: -3_000, max: 900_000 });

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(id, fc.constantFrom('run' as const, 'innovate' as const, 'backlog' as const), fc.boolean())
    .map(([one, lane, funded]) => moving([one], lane, funded)),
  fc
    .tuple(id, fc.integer({ min: -3, max: 12 }), fc.integer({ min: 1, max: 9 }))
    .map(([one, start, length]) => scheduled(one, Q(1) + start, length)),
  fc
    .tuple(id, money, money)
    .map(
      ([one, cost, runCost]) =>
        ({ type: 'initiative/edit', ids: [one], changes: { cost, runCost } }) satisfies Command,
    ),
  fc
    .tuple(id, fc.constantFrom('none', 'stop', 'must'))
    .map(
      ([one, mark]) =>
        ({ type: 'placement/mark', scenarioId: base, initiativeIds: [one], mark }) satisfies Command,
    ),
  fc
    .tuple(services, money, fc.integer({ min: 0, max: 900 }))
    .map(
      ([one, cost, indexation]) =>
        ({ type: 'service/edit', ids: [one], changes: { cost, indexation } }) satisfies Command,
    ),
  fc.tuple(services, fc.constantFrom('actual', 'forecast'), money, fc.integer({ min: 0, max: 7 })).map(
    ([serviceId, stage, amount, quarter]) =>
      ({
        type: 'money/set',
        line: {
          ...simpleMoneyLine({ serviceId }, 'run', amount),
          id: `${serviceId}-${stage}-${quarter % 3}`,
          stage,
          anchor: Q(1) + quarter,
        },
      }) satisfies Command,
  ),
  fc
    .tuple(services, fc.constantFrom('actual', 'forecast'), fc.nat(2))
    .map(
      ([serviceId, stage, at]) =>
        ({ type: 'money/delete', ids: [`${serviceId}-${stage}-${at}`] }) satisfies Command,
    ),
  fc.tuple(id, money).map(
    ([initiativeId, likely]) =>
      ({
        type: 'initiative/edit',
        ids: [initiativeId],
        changes: { benefit: { kind: 'cashable', low: likely, likely, high: likely } },
      }) satisfies Command,
  ),
  fc.tuple(id, services, fc.option(fc.integer({ min: 1, max: 40_000 }))).map(
    ([initiativeId, serviceId, amount]) =>
      ({
        type: 'effect/set',
        effect: {
          id: `${initiativeId}-${serviceId}`,
          initiativeId,
          serviceId,
          kind: amount === null ? 'end' : 'shrink',
          amount,
          from: null,
          parallelQuarters: 1,
        },
      }) satisfies Command,
  ),
  fc
    .tuple(id, teams, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 9 }))
    .map(([one, who, days, externalDays]) => effort(one, who, { days, externalDays, spread: 'front' })),
  fc.tuple(teams, fc.integer({ min: 1, max: 90 })).map(([who, days]) => team(who, days, 0, days * 100)),
  fc
    .tuple(teams, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 90 }))
    .map(([who, at, days]) => capacity(who, Q(1) + at, days)),
  fc.constant<Command>({ type: 'team/delete', ids: ['B'] }),
  fc.constant<Command>({ type: 'plan/roll-over' }),
);

function firstPlan(): Plan {
  return after(
    freshPlan(),
    team('A', 60),
    team('B', 40, 10, 5_000),
    { type: 'service/add', id: 's', name: 's', changes: { cost: 400_000 } },
    { type: 'service/add', id: 't', name: 't', changes: { cost: 90_000, indexation: 300 } },
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: 1_000, hard: true },
    ...ids.map((each) => adding(each, { outcome: 'risk', cost: 70_000, runCost: 900 })),
  );
}

function shown(plan: Plan) {
  const { usable, load } = loadTable(plan, base);
  return {
    figures: figuresOf(plan, base),
    drift: driftOf(plan, base, 5),
    usable: [...usable],
    load: [[...load.run], [...load.innovate]],
    attention: attentionOf(plan, base),
  };
}

test('after any edits the figures are those of a plan of which nothing is remembered', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
      let plan = firstPlan();
      shown(plan);
      for (const command of sequence) {
        const decision = ask(plan, command, 'because');
        if (decision.kind !== 'patch') continue;
        plan = apply(plan, decision.patch);
        expect(shown(plan)).toEqual(shown(forgotten(plan)));
      }
    }),
    { numRuns: 60 },
  );
});
