import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import {
  type BaselineRead,
  baselineDayOf,
  readingOfBaseline,
} from '../../../../shared/rules/outcomes/baseline-day';
import { measuresOf } from '../../../../shared/rules/outcomes/goal-measures';
import { after, freshPlan } from '../../../helpers/plans/plans';

const goal = {
  ...blankGoal,
  id: 'g',
  name: 'Sell online',
  outcome: 'revenue' as const,
  baseline: 24,
  target: 33,
  targetDate: '2027-12-31',
};
const fresh = after(freshPlan(), { type: 'goal/set', goal });
const read = after(fresh, {
  type: 'metric-reading/set',
  readings: [{ goalId: 'g', side: 'business', day: '2027-07-02', value: 26 }],
});
const business = (plan: typeof fresh) => {
  const [first] = measuresOf(plan, goal);
  if (!first) throw new Error('a goal has a business metric');
  return first;
};

test('a goal without an IT metric keeps the day of its baseline as its first reading, and the line begins there', () => {
  expect(baselineDayOf(business(read))).toBeNull();
  const answer = readingOfBaseline(goal, business(read), '2027-01-01') as Extract<BaselineRead, { ok: true }>;
  expect(answer.reading).toEqual({ goalId: 'g', side: 'business', day: '2027-01-01', value: 24 });
  const told = after(read, { type: 'metric-reading/set', readings: [answer.reading] });
  expect(baselineDayOf(business(told))).toBe('2027-01-01');
  expect(business(told).progress).toMatchObject({ standing: 'behind', expected: 28.5 });
});

test('the day that is said beside the IT metric holds for both', () => {
  const pair = { id: 'g', name: 'Availability', unit: '%', baseline: 99, target: 99.9, since: '2026-12-01' };
  const paired = after(read, { type: 'metric-pair/set', pair });
  expect(baselineDayOf(business(paired))).toBe('2026-12-01');
});

test('a day at or after the first reading, or at or after the target’s, is refused, and so is one without a baseline', () => {
  const why = (of: typeof goal, day: string) => {
    const answer = readingOfBaseline(of, business(read), day);
    return answer.ok ? null : answer.code;
  };
  expect(why(goal, '2027-07-01')).toBeNull();
  expect(why(goal, '2027-07-02')).toBe('baseline-after-reading');
  expect(readingOfBaseline(goal, business(fresh), '2027-12-30').ok).toBe(true);
  expect(readingOfBaseline(goal, business(fresh), '2027-12-31')).toEqual({
    ok: false,
    code: 'baseline-after-target',
  });
  expect(readingOfBaseline({ ...goal, baseline: null }, business(fresh), '2027-01-01').ok).toBe(false);
});
