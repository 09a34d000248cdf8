import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fundedLanes } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import { reserveUse } from '../../../../shared/rules/agreements/reserve-use';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import {
  firstOverload,
  loadTable,
  overloadsOf,
  reserveTaken,
  teamQuarter,
} from '../../../../shared/rules/people/capacity';
import { causesOf } from '../../../../shared/rules/people/load-causes';
import { capacity, effort, peoplePlan, Q, scheduled, team } from '../../../helpers/plans/people-plan';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

function inQuarter(plan: Plan, teamId: string, quarter: number) {
  const row = plan.team.get(teamId);
  if (!row) throw new Error(`no team ${teamId}`);
  return teamQuarter(plan, base, row, quarter);
}

const loads = (plan: Plan, teamId: string, quarters = 8) =>
  Array.from({ length: quarters }, (_, index) => inQuarter(plan, teamId, Q(1) + index).loaded);

test('net days are those of the team less run work; a quarter of its own counts instead', () => {
  const plan = after(peoplePlan(), capacity('Platform', Q(3), 70, 30));
  // 100 - 20 = 80; in Q3 70 - 30 = 40.
  expect([2, 3, 4].map((number) => inQuarter(plan, 'Platform', Q(number)).net)).toEqual([80, 40, 80]);
  const again = after(plan, { type: 'capacity/set', teamId: 'Platform', quarter: Q(3), capacity: null });
  expect(inQuarter(again, 'Platform', Q(3)).net).toBe(80);
});

test('funded work asks for its days over its quarters; what is over is named with what causes it, the largest first', () => {
  // Platform in Q2: 120 / 2 + 30 = 90 on 80 = 112.5 %; Q3: 60 on 80 = 75 %.
  const plan = peoplePlan();
  expect(loads(plan, 'Platform', 4)).toEqual([0, 90, 60, 0]);
  const [over, ...more] = overloadsOf(plan, base);
  expect(more).toEqual([]);
  expect(over).toMatchObject({
    quarter: Q(2),
    loaded: 90,
    usable: 80,
    share: 1.125,
    load: { run: 90, innovate: 0 },
  });
  expect(over?.causes.map(({ work, days }) => [work.initiative.id, days])).toEqual([
    ['Telephony', 60],
    ['ERP', 30],
  ]);
});

test('days are spread like money: front 3, 2, 1, back 1, 2, 3, in whole days of which none is lost', () => {
  const spread = (how: 'even' | 'front' | 'back', days: number) =>
    loads(
      after(
        peoplePlan(),
        scheduled('Telephony', Q(1), 3),
        effort('Telephony', 'Apps', { days, spread: how }),
      ),
      'Apps',
      3,
    ).map((sum, index) => sum - (index === 1 ? 40 : 0));
  expect(spread('front', 60)).toEqual([30, 20, 10]);
  expect(spread('back', 60)).toEqual([10, 20, 30]);
  // 10 over three: 3.33 each, the day that is left goes to the first.
  expect(spread('even', 10)).toEqual([4, 3, 3]);
});

test('nothing is asked by work that is not funded, by stopped work, or by days bought outside', () => {
  const plan = after(peoplePlan(), effort('Loyalty', 'Apps', { days: 0, externalDays: 40 }));
  expect(loads(plan, 'Apps', 4)).toEqual([0, 0, 0, 0]);
  const stopped = after(plan, {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Telephony'],
    mark: 'stop',
  });
  expect(loads(stopped, 'Platform', 4)).toEqual([0, 30, 0, 0]);
  expect(loads(after(plan, moving(['ERP'], 'run', false)), 'Platform', 4)).toEqual([0, 60, 60, 0]);
});

test('days before the plan have been worked: rolled over, work in flight asks for the rest alone', () => {
  const plan = after(peoplePlan(), scheduled('Telephony', Q(3), 4), moving(['ERP'], 'backlog'));
  // 120 days over Q3 2027 to Q2 2028: 30 each.
  expect(loads(plan, 'Platform', 6)).toEqual([0, 0, 30, 30, 30, 30]);
  const next = after(plan, { type: 'plan/roll-over' });
  expect(loadTable(next, base).from).toBe(Q(5));
  expect([5, 6, 7].map((number) => inQuarter(next, 'Platform', Q(number)).loaded)).toEqual([30, 30, 0]);
});

test('the reserves are parts of the net days: 80 net, 10 % for run and 5 % for innovate leave 68', () => {
  const plan = after(peoplePlan(), { type: 'plan/edit', changes: { reserveRun: 10, reserveInnovate: 5 } });
  const platform = inQuarter(plan, 'Platform', Q(2));
  expect(platform).toMatchObject({ net: 80, reserve: { run: 8, innovate: 4 }, usable: 68, loaded: 90 });
  // 90 - 68 = 22 do not fit: the whole reserve of 12 is taken, 10 are beyond it.
  expect(reserveTaken(platform)).toEqual({ run: 8, innovate: 4 });
  // Apps: 50 net, 5 and 2.5 in reserve; of three fractions .0 .5 .5 the reserve of innovate takes the day: 5 + 3 + 42.
  const apps = inQuarter(plan, 'Apps', Q(2));
  expect(apps).toMatchObject({ reserve: { run: 5, innovate: 3 }, usable: 42, loaded: 40 });
  expect(reserveTaken(apps)).toEqual({ run: 0, innovate: 0 });
});

test('what does not fit takes from the reserve of its own lane first, then from the other', () => {
  const reserve = { run: 10, innovate: 6 };
  // 8 beyond; loads 3 to 1: 6 from run, 2 from innovate.
  expect(reserveTaken({ load: { run: 66, innovate: 22 }, loaded: 88, usable: 80, reserve })).toEqual({
    run: 6,
    innovate: 2,
  });
  // Innovate alone: 6 from its own, 2 from run's.
  expect(reserveTaken({ load: { run: 0, innovate: 88 }, loaded: 88, usable: 80, reserve })).toEqual({
    run: 2,
    innovate: 6,
  });
});

test('reserves of more than 100 % together are refused, and nothing changes', () => {
  const plan = peoplePlan();
  expect(ask(plan, { type: 'plan/edit', changes: { reserveRun: 60, reserveInnovate: 41 } })).toMatchObject({
    kind: 'refused',
    refusal: { code: 'reserves-above-all', parameters: { percent: 101 } },
  });
});

test('a team without any days is refused, and so is one whose run work takes all its days or more', () => {
  const refused = (days: number, runDays: number) => {
    const decision = ask(peoplePlan(), team('Apps', days, runDays));
    return decision.kind === 'refused' ? decision.refusal.code : decision.kind;
  };
  expect([refused(0, 0), refused(50, 51), refused(50, 50), refused(50, 49)]).toEqual([
    'team-without-days',
    'run-days-above-days',
    'run-days-take-all',
    'patch',
  ]);
});

test('the use of the reserves adds up over teams and quarters', () => {
  const plan = after(peoplePlan(), { type: 'plan/edit', changes: { reserveRun: 10 } });
  // 12 quarters of Platform at 8 and of Apps at 5 days: 156. Q2: Platform 90 on 72 takes its 8; nothing else is over.
  expect(reserveUse(plan, base)).toEqual({ run: { kept: 156, taken: 8 }, innovate: { kept: 0, taken: 0 } });
});

test('a team without usable days is over with the first day that is asked of it', () => {
  const plan = after(peoplePlan(), capacity('Apps', Q(2), 0, 0));
  expect(overloadsOf(plan, base).map(({ team: { id }, share }) => [id, share])).toEqual([
    ['Apps', null],
    ['Platform', 1.125],
  ]);
});

test('a card is flagged with the first quarter in which one of its teams is over', () => {
  const plan = peoplePlan();
  const of = (id: string) => {
    const card = cardsOf(plan, base).byId.get(id);
    return card ? firstOverload(plan, base, card)?.quarter : undefined;
  };
  expect([of('Telephony'), of('ERP'), of('Loyalty')]).toEqual([Q(2), Q(2), undefined]);
});

const asked = fc.record({
  team: fc.constantFrom('A', 'B'),
  lane: fc.constantFrom('run' as const, 'innovate' as const),
  days: fc.integer({ min: 0, max: 100_000 }),
  spread: fc.constantFrom('even' as const, 'front' as const, 'back' as const),
  start: fc.integer({ min: 0, max: 24 }),
  length: fc.integer({ min: 1, max: 15 }),
});

test('no day is lost: all quarters together are the days of all efforts, and what causes a quarter is its load', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (works) => {
      const plan = after(
        freshPlan(),
        team('A', 100),
        team('B', 100),
        ...works.flatMap(({ team: teamId, lane, days, spread, start, length }, index): Command[] => [
          adding(`${index}`, { outcome: 'risk' }),
          scheduled(`${index}`, Q(1) + start, length),
          moving([`${index}`], lane, true),
          effort(`${index}`, teamId, { days, spread }),
        ]),
      );
      const { load } = loadTable(plan, base);
      const sum = fundedLanes.flatMap((lane) => [...load[lane]]).reduce((all, days) => all + days, 0);
      expect(sum).toBe(works.reduce((all, { days }) => all + days, 0));
      for (const teamId of ['A', 'B'])
        for (let quarter = Q(1); quarter < Q(1) + 40; quarter++)
          expect(causesOf(plan, base, teamId, quarter).reduce((all, { days }) => all + days, 0)).toBe(
            inQuarter(plan, teamId, quarter).loaded,
          );
    }),
    { numRuns: 60 },
  );
});

test('usable days and both reserves are the net days, whatever the percentages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      (days, run, other) => {
        const changes = { reserveRun: run, reserveInnovate: Math.min(other, 99 - run) };
        const plan = after(freshPlan(), team('A', days), { type: 'plan/edit', changes });
        const { net, usable, reserve } = inQuarter(plan, 'A', Q(1));
        expect(usable + reserve.run + reserve.innovate).toBe(net);
        expect(Math.min(usable, reserve.run, reserve.innovate)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
