import { blankGoal } from '../../shared/model/blank';
import { quarterIn } from '../../shared/model/quarter';
import type { Command } from '../../shared/rules/command';
import { simpleMoneyLine } from '../../shared/rules/initiatives/simple-lines';
import { scenarioId } from './derive-plan';

/** The edit number `at` of its kind, in a plan of so many initiatives. */
export type Kind = (at: number, count: number) => Command;

const edited = (at: number, changes: Extract<Command, { type: 'initiative/edit' }>['changes']): Command => ({
  type: 'initiative/edit',
  ids: [`i${at}`],
  changes,
});

const team = (
  at: number,
  count: number,
  changed: { daysPerQuarter?: number; dayRate?: number },
): Command => ({
  type: 'team/set',
  team: {
    id: `t${at % 20}`,
    name: `Team ${at % 20}`,
    daysPerQuarter: (count * 6) / 20,
    runDaysPerQuarter: count / 20,
    dayRate: 80_000,
    ...changed,
  },
});

/** What is edited of one initiative. */
const ofInitiatives: Readonly<Record<string, Kind>> = {
  'a move across the line': (at, count) => ({
    type: 'placement/move',
    scenarioId,
    initiativeIds: [`i${(at * 6 + 1) % count}`],
    lane: at % 2 ? 'run' : 'innovate',
    funded: at % 3 > 0,
    before: null,
  }),
  'an initiative more': (at, count) => ({
    type: 'initiative/add',
    scenarioId,
    id: `more${count}.${at}`,
    title: 'One more',
    lane: 'backlog',
    changes: { cost: 1_000_000 },
  }),
  'an edit of a cost': (at, count) => edited((at * 6 + 4) % count, { cost: 5_000_000 + at }),
  'an edit of a benefit': (at, count) =>
    edited((at * 6 + 4) % count, {
      benefit: { kind: 'margin', low: at, likely: at * 1_000, high: 9_000_000 },
    }),
  'a change of a start': (at, count) => ({
    type: 'placement/schedule',
    scenarioId,
    initiativeIds: [`i${(at * 6 + 2) % count}`],
    changes: { start: quarterIn(2027, 1) + (at % 12), lengthQuarters: 1 + (at % 5) },
  }),
  'an amount that is given': (at, count) => ({
    type: 'placement/fund',
    scenarioId,
    initiativeIds: [`i${(at * 6 + 2) % count}`],
    funding: 'amount',
    amount: 100_000 + at,
  }),
  'a mark': (at, count) => ({
    type: 'placement/mark',
    scenarioId,
    initiativeIds: [`i${(at * 6 + 2) % count}`],
    mark: at % 2 ? 'must' : 'stop',
  }),
  'a line of money': (at, count) => {
    const initiativeId = `i${(at * 6 + 5) % count}`;
    const line = { ...simpleMoneyLine({ initiativeId }, 'oneOff', 300_000 + at), id: `line${at}` };
    return { type: 'money/set', line: { ...line, spread: 'front' } };
  },
  'an edit of an effort': (at, count) => ({
    type: 'effort/set',
    initiativeId: `i${(at * 6 + 4) % count}`,
    teamId: `t${at % 20}`,
    effort: { days: 30 + at, externalDays: at % 10, spread: 'even' },
  }),
  'another goal, programme and job size': (at, count) =>
    edited((at * 6 + 3) % count, {
      goalId: `g${at % 30}`,
      programme: `Programme ${at % 40}`,
      jobSize: 1 + (at % 20),
    }),
  'a dependency': (at, count) => {
    const [from, to] = [(at * 2) % count, (at * 2 + 1) % count];
    return {
      type: 'dependency/set',
      dependency: {
        id: `i${from}.enables.i${to}`,
        fromId: `i${from}`,
        toId: `i${to}`,
        kind: 'enables',
        share: 500,
      },
    };
  },
  'a gate': (at, count) => {
    const id = `i${(at * 6) % count}`;
    return {
      type: 'milestone/set',
      milestone: { id: `${id}.gate`, initiativeId: id, name: 'Gate', kind: 'gate', offsetQuarters: at % 5 },
    };
  },
  'a decision': (at, count) => ({
    type: 'decision/set',
    entry: {
      id: `d${(at * 4) % count}`,
      initiativeId: `i${(at * 4) % count}`,
      at: '2026-11-26T09:00:00.000Z',
      verdict: 'later',
      reason: `Reason ${at}`,
      wouldChange: '',
      reviewBy: '2026-11-30',
    },
  }),
};

/** What is edited of the whole plan. */
const ofThePlan: Readonly<Record<string, Kind>> = {
  'an edit of a service': (at, count) => ({
    type: 'service/edit',
    ids: [`s${at % (count / 10)}`],
    changes: { cost: 3_000_000 + at, indexation: at % 500 },
  }),
  'a budget': (at, count) => ({
    type: 'budget/set',
    scenarioId,
    fiscalYear: 2027 + (at % 5),
    scope: 'run',
    amount: count * 9_000_000 + at,
    hard: false,
    contingency: at % 100,
  }),
  'a goal': (at) => ({
    type: 'goal/set',
    goal: {
      ...blankGoal,
      id: `g${at % 30}`,
      name: `Goal ${at % 30}`,
      outcome: 'risk',
      unit: 'points',
      baseline: at,
      target: 60 + at,
      targetDate: '2028-12-31',
    },
  }),
  'days of a team': (at, count) => team(at, count, { daysPerQuarter: (count * 6) / 20 + at }),
  'a day rate': (at, count) => team(at, count, { dayRate: 70_000 + at }),
  'the priority': (at) => ({
    type: 'plan/edit',
    changes: { priorityRevenue: 30 + (at % 10), priorityEfficiency: 30, priorityRisk: 40 - (at % 10) },
  }),
  'the guardrail': (at) => ({
    type: 'plan/edit',
    changes: { guardrailMin: 20 + (at % 20), guardrailMax: 60 + (at % 20), guardrailHard: false },
  }),
  'the reserves': (at) => ({
    type: 'plan/edit',
    changes: { reserveRun: 5 + (at % 10), reserveInnovate: at % 7 },
  }),
  'the discount rate': (at) => ({ type: 'plan/edit', changes: { discountRate: 700 + at } }),
  'a weight of the score': (at) => ({ type: 'plan/edit', changes: { weightEase: 10 + (at % 50) } }),
  'the name of a scenario': (at) => ({
    type: 'scenario/edit',
    id: 'second',
    changes: { name: `Second ${at}` },
  }),
};

/** The edits a person makes while planning, each over and over on another initiative, service, team or setting. */
export const kinds: Readonly<Record<string, Kind>> = { ...ofInitiatives, ...ofThePlan };
