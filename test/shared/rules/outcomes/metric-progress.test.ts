import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MetricReading } from '../../../../shared/model/records/metric-reading';
import { type MetricCourse, metricProgress } from '../../../../shared/rules/outcomes/metric-progress';

const course: MetricCourse = { baseline: 24, target: 33, from: null, by: '2027-12-31' };

const read = (...values: readonly (readonly [day: string, value: number])[]): MetricReading[] =>
  values.map(([day, value]) => ({ id: day, goalId: 'g', side: 'business', day, value }));

test('half the time from 1 January to 31 December is 182 of 364 days: 24 + 9 × 0.5 = 28.5 is expected on 2 July', () => {
  const progress = metricProgress(course, read(['2027-01-01', 24], ['2027-07-02', 28.5]));
  expect(progress).toMatchObject({ standing: 'on-the-way', share: 0.5, expected: 28.5 });
});

test('a reading under the line is behind, one at the target is reached whatever the day', () => {
  expect(metricProgress(course, read(['2027-01-01', 24], ['2027-07-02', 28]))).toMatchObject({
    standing: 'behind',
    expected: 28.5,
  });
  expect(metricProgress(course, read(['2027-01-01', 24], ['2027-02-01', 33])).standing).toBe('reached');
});

test('after the date the line stays at the target: anything less is behind', () => {
  expect(metricProgress(course, read(['2027-01-01', 24], ['2028-05-01', 32.9]))).toMatchObject({
    standing: 'behind',
    expected: 33,
  });
});

test('a metric that is to fall is on the way where it is lower than the line', () => {
  const falling: MetricCourse = { baseline: 46, target: 25, from: '2027-01-01', by: '2027-12-31' };
  expect(metricProgress(falling, read(['2027-07-02', 30])).standing).toBe('on-the-way');
  expect(metricProgress(falling, read(['2027-07-02', 40])).standing).toBe('behind');
  expect(metricProgress(falling, read(['2027-07-02', 20])).standing).toBe('reached');
});

test('the day of the baseline counts where it is said, else that of the first reading', () => {
  const since = { ...course, from: '2026-01-01' };
  // 2026-01-01 to 2027-12-31 are 729 days, to 2027-01-01 they are 365: 24 + 9 × 365/729.
  expect(metricProgress(since, read(['2027-01-01', 26])).expected).toBeCloseTo(28.506, 3);
  expect(metricProgress(course, read(['2027-01-01', 26])).expected).toBe(24);
});

test('nothing is said without readings, without a baseline, or without a date', () => {
  expect(metricProgress(course, []).standing).toBe('unread');
  expect(metricProgress({ ...course, baseline: null }, read(['2027-01-01', 1])).standing).toBe('unknown');
  expect(metricProgress({ ...course, by: null }, read(['2027-01-01', 27]))).toMatchObject({
    standing: 'undated',
    expected: null,
  });
  expect(metricProgress({ ...course, by: null }, read(['2027-01-01', 34])).standing).toBe('reached');
});

const value = fc.integer({ min: -1_000, max: 1_000 });
const day = fc
  .integer({ min: 0, max: 1_500 })
  .map((after) => new Date(Date.UTC(2026, 0, 1) + after * 86_400_000).toISOString().slice(0, 10));

test('a metric that rises and one that falls by as much stand alike', () => {
  fc.assert(
    fc.property(value, value, day, day, value, day, (baseline, target, from, by, now, on) => {
      fc.pre(baseline !== target);
      const rising = metricProgress({ baseline, target, from, by }, read([on, now]));
      const falling = metricProgress({ baseline: -baseline, target: -target, from, by }, read([on, -now]));
      expect(falling.standing).toBe(rising.standing);
      expect(rising.expected).not.toBeNull();
    }),
  );
});

test('what is expected lies between baseline and target', () => {
  fc.assert(
    fc.property(value, value, day, day, day, (baseline, target, from, by, on) => {
      fc.pre(baseline !== target);
      const { expected } = metricProgress({ baseline, target, from, by }, read([on, baseline]));
      expect(expected).toBeGreaterThanOrEqual(Math.min(baseline, target));
      expect(expected).toBeLessThanOrEqual(Math.max(baseline, target));
    }),
  );
});
