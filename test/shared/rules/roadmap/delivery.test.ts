import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { quarterIn } from '../../../../shared/model/quarter';
import { blankAdoption } from '../../../../shared/model/records/adoption';
import { attentionOf } from '../../../../shared/rules/attention';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { conditionsOf, countdownOf, timeBoxOf } from '../../../../shared/rules/roadmap/delivery';
import { showPlan } from '../../../../shared/rules/show/show';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { conditionWhy, leftWords } from '../../../../shared/words/cards/delivery-words';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const schedule = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});
const edit = (id: string, changes: Extract<Command, { type: 'initiative/edit' }>['changes']): Command => ({
  type: 'initiative/edit',
  ids: [id],
  changes,
});

/** A firewalled pilot from Q2 2027 for two quarters, so to the end of September. */
const plan = after(
  freshPlan(),
  adding('Pilot', { outcome: 'revenue', cost: 1_000, deliveryMode: 'firewall' }),
  schedule('Pilot', quarterIn(2027, 2), 2),
  moving(['Pilot'], 'innovate', true),
);
const card = (of = plan, id = 'Pilot') => {
  const found = cardsOf(of, base).byId.get(id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
};
const stateOf = (of: typeof plan, condition: string, today: string | null = null, id = 'Pilot') =>
  conditionsOf(of, card(of, id), today).find((found) => found.condition === condition);
const codes = (of: typeof plan, today: string | null = null) =>
  attentionOf(of, base, today).map(({ code }) => code);

const toldOf = (of: typeof plan, id = 'Pilot') =>
  conditionsOf(of, card(of, id), null).map(({ condition, state, why }) => [condition, state, why.code]);

test('what is delivered as usual asks for two owners, a measure and a first use within nine months', () => {
  const usual = after(plan, edit('Pilot', { deliveryMode: 'standard' }));
  expect(toldOf(usual)).toEqual([
    ['pair', 'not-met', 'no-business-owner'],
    ['measured', 'not-met', 'no-measure'],
    ['firstSlice', 'met', 'short'],
  ]);
  const better = after(
    usual,
    edit('Pilot', { businessOwner: 'Ada', itOwner: 'Bo' }),
    { type: 'adoption/set', adoption: { ...blankAdoption, id: 'Pilot', users: 'Sales', target: 80 } },
    schedule('Pilot', quarterIn(2027, 2), 4),
  );
  expect(toldOf(better)).toEqual([
    ['pair', 'met', 'pair'],
    ['measured', 'met', 'adoption-target'],
    ['firstSlice', 'not-met', 'no-slice'],
  ]);
  // What is delivered as usual is told beside it, and does not need attention.
  expect(codes(usual)).not.toContain('delivery-unmet');
});

test('one person who leads for both sides is no pair', () => {
  const one = after(
    plan,
    edit('Pilot', { deliveryMode: 'standard', businessOwner: 'Ada', itOwner: ' ada ' }),
  );
  expect(stateOf(one, 'pair')).toMatchObject({ state: 'not-met', why: { code: 'one-leader' } });
  const clean = after(one, edit('Pilot', { deliveryMode: 'cleanSlate', deliveryTicks: ['empowers'] }));
  expect(stateOf(clean, 'empowers')).toMatchObject({ state: 'not-met', why: { code: 'one-leader' } });
});

const aim = (target: number | null): Command => ({
  type: 'goal/set',
  goal: { ...blankGoal, id: 'g', name: 'Sell more', outcome: 'revenue', metric: 'Orders', target },
});

test('a goal is clear once it says where its metric is to get', () => {
  const tied = after(plan, aim(null), edit('Pilot', { goalId: 'g' }));
  expect(stateOf(plan, 'oneGoal')).toMatchObject({ state: 'not-met', why: { code: 'no-goal' } });
  expect(stateOf(tied, 'oneGoal')).toMatchObject({ state: 'not-met', why: { code: 'goal-unclear' } });
  expect(stateOf(after(tied, aim(500)), 'oneGoal')).toMatchObject({ state: 'met', why: { code: 'goal' } });
});

test('what mandatory work needs is mission-critical, whatever is ticked', () => {
  const needed = after(
    plan,
    adding('Law', { outcome: 'risk', mandatory: true }),
    edit('Pilot', { deliveryTicks: ['notCritical'] }),
    {
      type: 'dependency/set',
      dependency: { id: 'Law.needs.Pilot', fromId: 'Law', toId: 'Pilot', kind: 'needs', share: 0 },
    },
  );
  expect(stateOf(needed, 'notCritical')).toMatchObject({
    state: 'not-met',
    why: { code: 'pinned-needs-it', parameters: { title: 'Law' } },
  });
  const free = after(needed, edit('Law', { mandatory: false }));
  expect(stateOf(free, 'notCritical')).toMatchObject({ state: 'met', why: { code: 'ticked' } });
});

const effort = (days: number, externalDays = 0): Command[] => [
  {
    type: 'team/set',
    team: { id: 't', name: 'Web', daysPerQuarter: 9_000, runDaysPerQuarter: 0, dayRate: null },
  },
  { type: 'effort/set', initiativeId: 'Pilot', teamId: 't', effort: { days, externalDays, spread: 'even' } },
];

test('ten people are a small team, eleven are not; nobody knows without days', () => {
  expect(stateOf(plan, 'smallTeam')).toMatchObject({ state: 'unknown', byHand: false });
  // Q2 2027 has 65 working days, Q3 66: 1,300 days in all are 650 in each, ten people of 65 days; one more each are eleven.
  expect(stateOf(after(plan, ...effort(1_300)), 'smallTeam')).toMatchObject({
    state: 'met',
    why: { parameters: { people: 10, quarter: quarterIn(2027, 2) } },
  });
  const large = after(plan, ...effort(1_000, 302));
  expect(stateOf(large, 'smallTeam')).toMatchObject({
    state: 'not-met',
    why: { parameters: { people: 11 } },
  });
});

test('a team that gives less than half of a person frees nobody', () => {
  // Half of 66 working days are 33: 32 and 32 are less, 33 in one of them are not.
  const half = after(plan, ...effort(64), edit('Pilot', { deliveryTicks: ['freed'] }));
  expect(stateOf(half, 'freed')).toMatchObject({ state: 'not-met', why: { code: 'half-time' } });
  expect(codes(half)).toContain('delivery-unmet');
  expect(stateOf(after(half, ...effort(66)), 'freed')).toMatchObject({ state: 'met' });
  // In a box of one month, 22 working days, 32 days are more than one person gives.
  const month = after(half, edit('Pilot', { timeBoxEnd: '2027-04-30' }));
  expect(stateOf(month, 'freed')).toMatchObject({ state: 'met' });
});

test('what people alone know is not known until it is ticked', () => {
  expect(stateOf(plan, 'oneCapability')).toMatchObject({ state: 'unknown', byHand: true });
  const ticked = after(plan, edit('Pilot', { deliveryTicks: ['oneCapability'] }));
  expect(stateOf(ticked, 'oneCapability')).toMatchObject({ state: 'met', why: { code: 'ticked' } });
});

test('work that is mandatory is mission-critical, whatever is ticked', () => {
  const must = after(plan, edit('Pilot', { deliveryTicks: ['notCritical'], mandatory: true }));
  expect(stateOf(must, 'notCritical')).toMatchObject({ state: 'not-met', why: { code: 'is-mandatory' } });
});

test('the time-box ends with the last quarter of the work, or on the day that is said', () => {
  expect(timeBoxOf(card())).toEqual({ end: '2027-09-30', from: 'plan' });
  const said = after(plan, edit('Pilot', { timeBoxEnd: '2027-08-31' }));
  expect(timeBoxOf(card(said))).toEqual({ end: '2027-08-31', from: 'said' });
  // The work goes on to the end of September, a month beyond the box.
  expect(stateOf(said, 'timeBox')).toMatchObject({ state: 'not-met', why: { code: 'planned-beyond-box' } });
});

test('the countdown runs to the end of the time-box and beyond', () => {
  // From 15 August to 30 September there are 46 days, six whole weeks.
  expect(countdownOf(card(), '2027-08-15')).toBe(46);
  expect(leftWords(46)).toBe('6 weeks left');
  // From 30 September to 22 October there are 22 days, three whole weeks.
  expect(countdownOf(card(), '2027-10-22')).toBe(-22);
  expect(leftWords(-22)).toBe('3 weeks over');
  expect([leftWords(0), leftWords(1), leftWords(13), leftWords(14)]).toEqual([
    'ends today',
    '1 day left',
    '13 days left',
    '2 weeks left',
  ]);
  expect(codes(plan, '2027-10-22')).toContain('time-box-over');
  expect(codes(plan, '2027-09-30')).not.toContain('time-box-over');
});

test('what was learned is asked for once it is over', () => {
  expect(stateOf(plan, 'learned', '2027-08-15')).toMatchObject({ state: 'unknown' });
  expect(stateOf(plan, 'learned', '2027-10-22')).toMatchObject({ state: 'not-met' });
  const told = after(plan, edit('Pilot', { learned: 'Ask users in the first week.' }));
  expect(stateOf(told, 'learned', '2027-10-22')).toMatchObject({ state: 'met' });
});

const twoFirewalls = after(
  plan,
  adding('Sensor', { outcome: 'revenue', cost: 1_000, deliveryMode: 'firewall' }),
  schedule('Sensor', quarterIn(2027, 3), 2),
  moving(['Sensor'], 'innovate', true),
  {
    type: 'team/set',
    team: { id: 't', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
  },
  ...['Pilot', 'Sensor'].map(
    (initiativeId): Command => ({
      type: 'effort/set',
      initiativeId,
      teamId: 't',
      effort: { days: 100, externalDays: 0, spread: 'even' },
    }),
  ),
);

test('a team on two firewalled initiatives in one quarter is freed for neither', () => {
  const found = stateOf(twoFirewalls, 'freed');
  expect(found).toMatchObject({
    state: 'not-met',
    why: { code: 'shared-team', parameters: { team: 'Web', title: 'Sensor', quarter: quarterIn(2027, 3) } },
  });
  const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
  expect(found && conditionWhy(found.why, speech)).toBe(
    'Web also works on “Sensor”, firewalled too, in Q3 2027. Move one of them, or give it another team.',
  );
  const shared = attentionOf(twoFirewalls, base).find(({ code }) => code === 'firewall-shared-team');
  expect(shared?.initiativeIds).toEqual(['Pilot', 'Sensor']);
  expect(shared && attentionWords(shared, speech)).toMatch(/web works on two firewalled/i);
  const apart = after(twoFirewalls, schedule('Sensor', quarterIn(2027, 4), 2));
  expect(stateOf(apart, 'freed')).toMatchObject({ state: 'unknown' });
});

test('a clean slate asks for both leaders and one goal', () => {
  const clean = after(plan, edit('Pilot', { deliveryMode: 'cleanSlate', businessOwner: 'Ada' }));
  expect(conditionsOf(clean, card(clean), null).map(({ condition, state }) => [condition, state])).toEqual([
    ['customerMinded', 'unknown'],
    ['empowers', 'not-met'],
    ['team', 'unknown'],
    ['oneGoal', 'not-met'],
  ]);
  expect(codes(clean)).toContain('delivery-unmet');
});

test('an innovation over nine months wants a first usable slice within them', () => {
  expect(codes(plan)).not.toContain('no-first-slice');
  const long = after(plan, schedule('Pilot', quarterIn(2027, 2), 4));
  expect(codes(long)).toContain('no-first-slice');
  const milestone = (offsetQuarters: number): Command => ({
    type: 'milestone/set',
    milestone: { id: 'm', initiativeId: 'Pilot', name: 'In use', kind: 'usable', offsetQuarters },
  });
  expect(codes(after(long, milestone(2)))).not.toContain('no-first-slice');
  expect(codes(after(long, milestone(3)))).toContain('no-first-slice');
});

test('show tells the way of delivery with its conditions', () => {
  expect(showPlan(plan, 1).delivery.initiatives).toMatchObject([
    { title: 'Pilot', mode: 'firewall', timeBoxEnd: '2027-09-30' },
  ]);
});
