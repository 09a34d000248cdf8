import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { goLiveOf, spendingWindow } from '../../../../shared/rules/time/schedule';

const start2027 = quarterIn(2027, 1);

test('without a start the work begins with the plan', () => {
  expect(spendingWindow(null, 2, start2027)).toEqual({ first: start2027, last: quarterIn(2027, 2) });
});

test('what began before the plan is done on what is left of it, at least on the first quarter', () => {
  const window = spendingWindow(quarterIn(2026, 3), 4, start2027);
  expect(window).toEqual({ first: start2027, last: quarterIn(2027, 2) });
  expect(spendingWindow(quarterIn(2020, 1), 4, start2027)).toEqual({ first: start2027, last: start2027 });
});

test('what is done before the plan lies where it lay, and went live then', () => {
  const window = spendingWindow(quarterIn(2026, 1), 2, start2027, true);
  expect(window).toEqual({ first: quarterIn(2026, 1), last: quarterIn(2026, 2) });
  expect(goLiveOf({ window })).toBe(quarterIn(2026, 3));
});
