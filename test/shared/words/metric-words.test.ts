import { expect, test } from 'vitest';
import type { MetricReading } from '../../../shared/model/records/metric-reading';
import type { Measure } from '../../../shared/rules/outcomes/goal-measures';
import { type MetricCourse, metricProgress } from '../../../shared/rules/outcomes/metric-progress';
import { chartWords, latestWords, standingWords } from '../../../shared/words/outcomes/metric-words';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

function measure(
  course: MetricCourse,
  ...values: readonly (readonly [day: string, value: number])[]
): Measure {
  const readings = values.map(
    ([day, value]): MetricReading => ({ id: day, goalId: 'g', side: 'it', day, value }),
  );
  const progress = metricProgress(course, readings);
  return { side: 'it', name: 'Availability', unit: '%', ...course, readings, progress };
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const course = { baseline: 98.9, target: 99.8, from: '2027-01-01', by: '2028-12-31' };

test('the line is told with one digit more than the metric is written with', () => {
  // 89 of 730 days: 98.9 + 0.9 × 0.1219 = 99.0097.
  const words = standingWords(measure(course, ['2027-03-31', 99.3]), speech);
  expect(plain(words)).toBe('On the way: 44 % of the way, the line is at 99.01 %');
});

test('what is worse than at the start is told so, and what was not read as well', () => {
  expect(plain(standingWords(measure(course, ['2027-03-31', 98]), speech))).toBe(
    'Behind: further away than at the start, the line is at 99.01 %',
  );
  expect(standingWords(measure(course), speech)).toBe('Not read yet');
  expect(latestWords(measure(course), speech)).toBe('');
  expect(standingWords(measure({ ...course, target: null }, ['2027-03-31', 98]), speech)).toBe(
    'No target to hold it against',
  );
});

test('a chart of many readings names the last eight', () => {
  const days = Array.from({ length: 10 }, (_, at) => [`2027-02-${10 + at}`, 99] as const);
  expect(plain(chartWords(measure(course, ...days), speech))).toMatch(
    /^Availability: from 98.9 % to 99.8 % by 31 Dec 2028; readings: 2 earlier, then 12 Feb 2027: 99 %, /,
  );
});
