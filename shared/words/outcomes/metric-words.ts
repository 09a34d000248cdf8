import type { MetricSide } from '../../model/records/metric-reading';
import type { Measure } from '../../rules/outcomes/goal-measures';
import { percent } from '../money';
import { dayWords } from '../report-days';
import type { Rule } from '../rule-sources';
import { sources } from '../rule-sources';
import { say, sayAs } from '../say';
import type { Speech } from '../speech';
import { readingWords } from './goal-words';

export const sideNames: Readonly<Record<MetricSide, string>> = {
  business: say`Business metric`,
  it: say`IT metric`,
};

/** How the standing of a metric is made; the screens and the report say it alike. */
export const metricRule: Rule = [
  say`Metrics`,
  say`Part of the way = (latest reading − baseline) ÷ (target − baseline). The line runs straight from the baseline, on the day it was read (else that of the first reading), to the target on the goal’s date. Reached: at the target or beyond. On the way: at the line or ahead of it on the day of the latest reading. Behind: not there yet. After the date the line stays at the target.`,
  sources.own,
];

/** What is said where only IT metrics stand. */
export const onlyItWords = say`Only IT metrics stand here: name what the business gains, as the revenue of new products beside availability.`;

/** "On the way: 50 % done, the line is at 28.5 %"; "Behind: …"; "Not read yet". */
export function standingWords(measure: Measure, speech: Speech): string {
  const { progress, unit, baseline } = measure;
  const { standing, share, expected } = progress;
  const done = share === null ? '' : partDone(share, speech);
  const line =
    expected === null ? '' : say`, the line is at ${readingWords(rounded(expected, measure), unit, speech)}`;
  switch (standing) {
    case 'unread':
      return say`Not read yet`;
    case 'unknown':
      return baseline === null ? say`No baseline to hold it against` : say`No target to hold it against`;
    case 'undated':
      return say`${done}, without a date to hold it against`;
    case 'reached':
      return say`Reached`;
    case 'on-the-way':
      return say`On the way: ${done}${line}`;
    case 'behind':
      return say`Behind: ${done}${line}`;
  }
}

/** With one digit more than a person has written of the metric: the line lies between readings, not on one. */
function rounded(expected: number, { baseline, target, progress: { latest } }: Measure): number {
  const digits = [baseline, target, latest?.value ?? null].map((value) => digitsOf(value ?? 0));
  return Number(expected.toFixed(Math.min(6, Math.max(...digits) + 1)));
}

/** How many stand after the point. */
function digitsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function partDone(share: number, speech: Speech): string {
  if (share < 0) return say`further away than at the start`;
  return say`${percent(share, speech)} of the way`;
}

/** "27.1 % on 30 Jun 2027"; empty where nothing was read. */
export function latestWords({ progress: { latest }, unit }: Measure, speech: Speech): string {
  return latest ? say`${readingWords(latest.value, unit, speech)} on ${dayWords(latest.day, speech)}` : '';
}

/** All that a small chart shows, for those who do not see it. */
export function chartWords(measure: Measure, speech: Speech): string {
  const { name, side, unit, baseline, target, by, readings } = measure;
  const value = (reading: number) => readingWords(reading, unit, speech);
  const course = [
    baseline !== null && sayAs('value')`from ${value(baseline)}`,
    target !== null && say`to ${value(target)}`,
    by !== null && say`by ${dayWords(by, speech)}`,
  ].filter(Boolean);
  const read = readings.slice(-mostSaid).map((each) => `${dayWords(each.day, speech)}: ${value(each.value)}`);
  const earlier = readings.length > mostSaid ? say`${readings.length - mostSaid} earlier, then ` : '';
  const parts = [
    course.length > 0 && course.join(' '),
    readings.length > 0 ? say`readings: ${earlier}${read.join(', ')}` : say`not read yet`,
  ];
  return `${name || sideNames[side]}: ${parts.filter(Boolean).join('; ')}`;
}

/** More readings than that nobody listens to. */
const mostSaid = 8;
