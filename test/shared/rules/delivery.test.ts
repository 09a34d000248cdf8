import { expect, test } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { attentionOf } from '../../../shared/rules/attention';
import { cardsOf } from '../../../shared/rules/cards';
import type { Command } from '../../../shared/rules/command';
import { conditionsOf, countdownOf, timeBoxOf } from '../../../shared/rules/delivery';
import { showPlan } from '../../../shared/rules/show';
import { attentionWords } from '../../../shared/words/attention-words';
import { conditionWhy, leftWords } from '../../../shared/words/delivery-words';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans';

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

test('what is delivered as usual has no conditions', () => {
  const usual = after(plan, edit('Pilot', { deliveryMode: 'standard' }));
  expect(conditionsOf(usual, card(usual), null)).toEqual([]);
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
      effort: { days: 40, externalDays: 0, spread: 'even' },
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
