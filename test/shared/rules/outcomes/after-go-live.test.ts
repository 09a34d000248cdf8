import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { blankAdoption } from '../../../../shared/model/records/adoption';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import { afterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import { realisedByKind } from '../../../../shared/rules/outcomes/realised';
import { showPlan } from '../../../../shared/rules/show/show';
import { monthsAfter } from '../../../../shared/rules/time/day-count';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const line = (id: string, kind: 'margin' | 'cashable', likely: number, initiativeId = 'Shop'): Command => ({
  type: 'benefit/set',
  line: {
    id,
    initiativeId,
    kind,
    low: likely,
    likely,
    high: likely,
    rampQuarters: 2,
    offsetQuarters: 1,
    claimant: 'Ann',
  },
});

const found = (benefitId: string, day: string, amount: number): Command => ({
  type: 'realised/set',
  values: [{ initiativeId: 'Shop', benefitId, day, amount, by: 'Ann' }],
});

const reviewed = (day: string, reopened: readonly string[] = [], finding = 'Half of it came'): Command => ({
  type: 'live-review/set',
  review: { id: `r${day}`, initiativeId: 'Shop', day, by: 'Bob', finding, reopened: [...reopened] },
});

/** The shop is built in Q1 2027 and live from 1 April; the portal from 1 October, if it is funded. */
function plan(...commands: readonly Command[]): Plan {
  const scheduled = (id: string, number: number): Command => ({
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: [id],
    changes: { start: quarterIn(2027, number), lengthQuarters: 1 },
  });
  return after(
    freshPlan(),
    adding('Shop', { outcome: 'revenue', cost: 100 }),
    adding('Portal', { outcome: 'revenue', cost: 100 }),
    adding('Mail', { outcome: 'efficiency', cost: 100 }),
    scheduled('Shop', 1),
    scheduled('Portal', 3),
    scheduled('Mail', 3),
    moving(['Shop', 'Portal'], 'innovate', true),
    moving(['Mail'], 'run', true),
    line('m1', 'margin', 1_000),
    line('m2', 'margin', 500),
    line('c', 'cashable', 300),
    ...commands,
  );
}

const shown = (now: Plan, today: string) =>
  afterGoLive(now, base, today).map(({ card, isLive, isDue, day }) => [
    card.initiative.id,
    isLive,
    isDue,
    day,
  ]);

test('what is live by its plan is asked about, and funded innovations six months before; run work only once it is live', () => {
  expect(shown(plan(), '2026-09-30')).toEqual([]);
  expect(shown(plan(), '2026-10-01')).toEqual([['Shop', false, false, '2027-04-01']]);
  expect(shown(plan(), '2027-04-01')).toEqual([
    ['Shop', true, false, '2027-04-01'],
    ['Portal', false, false, '2027-10-01'],
  ]);
  // The shop is due by then, since nobody has looked.
  expect(shown(plan(), '2027-10-01')).toEqual([
    ['Shop', true, true, '2027-04-01'],
    ['Mail', true, false, '2027-10-01'],
    ['Portal', true, false, '2027-10-01'],
  ]);
});

test('not funded, or stopped, nothing goes live; a status says so alone, and its day is not the one planned for later', () => {
  expect(shown(plan(moving(['Shop'], 'innovate', false)), '2027-05-01').map(([id]) => id)).toEqual([
    'Portal',
  ]);
  const live = plan(moving(['Portal'], 'innovate', false), {
    type: 'initiative/edit',
    ids: ['Portal'],
    changes: { status: 'live' },
  });
  expect(shown(live, '2027-05-01')).toContainEqual(['Portal', true, false, null]);
});

test('six months after go-live the review is overdue, until there is one; the months are a setting', () => {
  const overdue = (now: Plan, today: string) =>
    attentionOf(now, base, today).find(({ code }) => code === 'live-reviews-overdue')?.initiativeIds ?? [];
  expect(overdue(plan(), '2027-09-30')).toEqual([]);
  expect(overdue(plan(), '2027-10-01')).toEqual(['Shop']);
  expect(overdue(plan({ type: 'plan/edit', changes: { reviewMonths: 3 } }), '2027-07-01')).toEqual(['Shop']);
  expect(overdue(plan(reviewed('2027-09-15')), '2027-10-01')).toEqual([]);
  // One of before it went live says nothing of what came.
  expect(overdue(plan(reviewed('2027-03-15')), '2027-10-01')).toEqual(['Shop']);
  // It went live later than planned.
  const later: Command = {
    type: 'adoption/set',
    adoption: { ...blankAdoption, id: 'Shop', liveOn: '2027-06-15' },
  };
  expect(overdue(plan(later), '2027-12-14')).toEqual([]);
  expect(overdue(plan(later), '2027-12-15')).toEqual(['Shop']);
});

test('of margin 1,000 + 500 only the first was looked at: 400 of 1,000 is 40 %; cashable stands apart, not looked at', () => {
  const now = plan(found('m1', '2027-07-01', 200), found('m1', '2027-10-01', 400));
  const [shop] = afterGoLive(now, base, '2027-10-01');
  expect(realisedByKind(shop?.lines ?? [])).toEqual([
    { kind: 'margin', promised: 1_500, looked: 1_000, realised: 400, part: 0.4 },
    { kind: 'cashable', promised: 300, looked: 0, realised: 0, part: null },
  ]);
  // Live in Q2, one quarter later, over a ramp of two: the whole of it from Q1 2028.
  expect(shop?.lines[0]).toMatchObject({ part: 0.4, fullFrom: quarterIn(2028, 1), latest: { amount: 400 } });
  // It went live a year early, in Q2 2026: so does all that follows.
  const early: Command = {
    type: 'adoption/set',
    adoption: { ...blankAdoption, id: 'Shop', liveOn: '2026-05-10' },
  };
  const [first] = afterGoLive(after(now, early), base, '2027-10-01');
  expect(first?.lines[0]?.fullFrom).toBe(quarterIn(2027, 1));
});

test('a review opens a claim again and the next one closes it', () => {
  const reopened = (now: Plan) =>
    attentionOf(now, base, '2028-01-01').find(({ code }) => code === 'claims-reopened')?.initiativeIds ?? [];
  const open = plan(reviewed('2027-10-01', ['m1']));
  expect(reopened(open)).toEqual(['Shop']);
  expect(afterGoLive(open, base, '2028-01-01')[0]?.lines.map(({ isReopened }) => isReopened)).toEqual([
    true,
    false,
    false,
  ]);
  expect(reopened(after(open, reviewed('2027-12-01')))).toEqual([]);
  expect(reopened(after(open, { type: 'benefit/delete', ids: ['m1'] }))).toEqual([]);
});

test('lines of another initiative, more than all users and rows that are gone are refused', () => {
  const refusalOf = (command: Command) => {
    const decision = ask(plan(line('p', 'margin', 1, 'Portal')), command);
    return decision.kind === 'refused' ? decision.refusal.code : decision.kind;
  };
  expect(refusalOf(found('p', '2027-07-01', 1))).toBe('line-missing');
  expect(refusalOf(reviewed('2027-07-01', ['p']))).toBe('line-missing');
  expect(refusalOf({ type: 'adoption/set', adoption: { ...blankAdoption, id: 'Shop', target: 101 } })).toBe(
    'adoption-above-all',
  );
  expect(
    refusalOf({
      type: 'adoption/set',
      adoption: { ...blankAdoption, id: 'Shop', unit: 'users', target: 101 },
    }),
  ).toBe('patch');
  expect(refusalOf({ type: 'adoption/set', adoption: { ...blankAdoption, id: 'no' } })).toBe(
    'initiative-missing',
  );
  expect(refusalOf({ type: 'realised/delete', ids: ['no'] })).toBe('reading-missing');
  expect(refusalOf({ type: 'live-review/delete', ids: ['no'] })).toBe('review-missing');
});

test('with the initiative goes all that was found of it; a change of currency converts it', () => {
  const full = plan(found('m1', '2027-07-01', 200), reviewed('2027-10-01'), {
    type: 'adoption/set',
    adoption: { ...blankAdoption, id: 'Shop', users: 'Shop staff' },
  });
  const gone = after(full, { type: 'initiative/delete', ids: ['Shop'] });
  expect([gone.adoption.size, gone.realisedValue.size, gone.liveReview.size]).toEqual([0, 0, 0]);
  const dollars = after(full, { type: 'plan/change-currency', currency: 'USD', rate: 1.5 });
  expect(dollars.realisedValue.get('m1.2027-07-01')?.amount).toBe(300);
  expect(after(full, { type: 'benefit/delete', ids: ['m1'] }).realisedValue.size).toBe(0);
});

test('six months after 31 August is the last of February', () => {
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsAfter('2027-04-01', 6)).toBe('2027-10-01');
  expect(monthsAfter('2027-12-15', 1)).toBe('2028-01-15');
});

test('show --json names what went live with each line’s part, and both metrics of a goal with their readings', () => {
  const now = plan(
    found('m1', '2027-07-01', 400),
    reviewed('2027-10-01', ['m1']),
    { type: 'adoption/set', adoption: { ...blankAdoption, id: 'Shop', target: 80, actual: 60 } },
    {
      type: 'goal/set',
      goal: { ...blankGoal, id: 'g', name: 'Sell online', outcome: 'revenue', baseline: 1, target: 3 },
    },
    {
      type: 'metric-reading/set',
      readings: [{ goalId: 'g', side: 'business', day: '2027-07-01', value: 2 }],
    },
  );
  const { realised, metrics } = showPlan(now, 0, '2027-10-01');
  expect(realised.initiatives.find(({ title }) => title === 'Shop')).toMatchObject({
    liveOn: '2027-04-01',
    adoption: { target: 80, actual: 60, part: 0.75 },
    benefits: [
      { kind: 'margin', promised: 1_000, realised: 400, part: 0.4, reopened: true, fullFrom: '2028Q1' },
      { kind: 'margin', promised: 500, realised: null, part: null, reopened: false },
      { kind: 'cashable', promised: 300, realised: null },
    ],
    review: { day: '2027-10-01', by: 'Bob' },
    isDue: false,
  });
  expect(metrics).toMatchObject([
    {
      goal: 'Sell online',
      metrics: [{ side: 'business', readings: [{ value: 2 }], standing: 'undated', share: 0.5 }],
    },
  ]);
});
