import fc from 'fast-check';
import { blankGoal } from '../../../shared/model/blank';
import {
  deliveryModes,
  dependencyKinds,
  effectKinds,
  marks,
  outcomes,
  spreads,
  verdicts,
} from '../../../shared/model/codes';
import { quarterIn } from '../../../shared/model/quarter';
import { dependencyId } from '../../../shared/model/records/dependency';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { adding, after, base, freshPlan, moving } from '../plans/plans';
import { serviceSums } from '../plans/service-sums';
import { agreementCommandsTried } from './agreement-commands';
import { splitCommands, strengthCommands } from './delivery-commands';
import { measuredCommands } from './measured-commands';
import { planWideCommands } from './plan-wide-commands';

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
const audited = { id: 'audit', text: 'figures the auditor accepts', outcomes: ['risk' as const] };
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
  { type: 'peer/set', peer: { id: 'cso', name: 'CSO', place: 4, pressures: [audited] } },
  { type: 'peer/set', peer: { id: 'cmo', name: 'Brands', place: 2, pressures: [] } },
  { type: 'peer/delete', ids: ['cfo'] },
  { type: 'peer/delete', ids: ['cso'] },
  { type: 'peer/restore', id: 'cfo' },
  { type: 'liaison/set', liaison: { id: 'l', businessUnit: 'Sales', person: 'Ann' } },
  { type: 'liaison/delete', ids: ['l'] },
  ...strengthCommands,
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

/** Commands of every kind that plans, on the few initiatives, services, teams, goals and scenarios that there may be. */
export const planningCommands: fc.Arbitrary<Command> = fc.oneof(
  money,
  serviceSums(services, quarter),
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
        deliveryMode: fc.constantFrom(...deliveryModes),
        programme: fc.constantFrom('', 'P'),
        timeBoxEnd: fc.option(fc.constantFrom('2027-06-30', '2029-01-31')),
      },
      { requiredKeys: [] },
    ),
  }),
  splitCommands(id, scenarioId),
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
  fc.record({ serviceId: fc.constantFrom(...services), newId: fc.uuid() }).map(({ serviceId, newId }) => ({
    type: 'service/propose' as const,
    scenarioId: base,
    cards: [{ id: newId, serviceId, title: newId, description: '', effectId: `${newId} effect` }],
  })),
  fc
    .record({
      one: fc.constantFrom(...goals),
      outcome: fc.constantFrom(...outcomes),
      peerId: fc.constantFrom(null, 'cfo', 'cso'),
    })
    .map(({ one, outcome, peerId }) => ({
      type: 'goal/set' as const,
      goal: { ...blankGoal, id: one, name: one, outcome, peerId },
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
  fc.constantFrom(...measuredCommands),
  fc.constantFrom(...agreementCommandsTried),
  ...planWideCommands,
);

/** Something of each kind is there, so that most commands find what they speak of. */
export const startedPlan = () =>
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
