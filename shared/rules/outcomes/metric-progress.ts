import type { MetricReading } from '../../model/records/metric-reading';
import { daysBetween } from '../time/day-count';

/**
 * `unread`: nothing was read yet. `unknown`: without a baseline or a target nothing can be said. `undated`: on its way or
 * not, there is no date to hold it against.
 */
type MetricStanding = 'unread' | 'unknown' | 'undated' | 'reached' | 'on-the-way' | 'behind';

export interface MetricProgress {
  readonly standing: MetricStanding;
  /** The reading of the latest day. */
  readonly latest: MetricReading | null;
  /** How much of the way from baseline to target is done: 0 at the baseline, 1 at the target; may lie beyond both. */
  readonly share: number | null;
  /** Where the straight line is on the day of the latest reading, in the metric's unit. */
  readonly expected: number | null;
}

/** What a metric is to do: from a baseline on a day to a target by another. Days are YYYY-MM-DD. */
export interface MetricCourse {
  readonly baseline: number | null;
  readonly target: number | null;
  /** null: the day of the first reading. */
  readonly from: string | null;
  readonly by: string | null;
}

/**
 * How a metric stands at its latest reading: reached at the target or beyond it, seen from the baseline; else on the way
 * where it is at the straight line from baseline to target between their days or ahead of it, and behind where it is not.
 * After the date the line stays at the target. `readings` in the order of their days.
 */
export function metricProgress(course: MetricCourse, readings: readonly MetricReading[]): MetricProgress {
  const { baseline, target, by } = course;
  const latest = readings.at(-1) ?? null;
  if (latest === null) return { standing: 'unread', latest, share: null, expected: null };
  if (baseline === null || target === null || baseline === target)
    return { standing: 'unknown', latest, share: null, expected: null };
  const way = target - baseline;
  const share = (latest.value - baseline) / way;
  if (by === null) return { standing: share >= 1 ? 'reached' : 'undated', latest, share, expected: null };
  const from = course.from ?? readings[0]?.day ?? latest.day;
  const part = elapsed(from, latest.day, by);
  const expected = clean(baseline + way * part);
  const standing = share >= 1 ? 'reached' : share >= part - dust ? 'on-the-way' : 'behind';
  return { standing, latest, share, expected };
}

/** Binary fractions of a share carry no more than this. */
const dust = 1e-9;

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** Which part of the time between two days has passed on a day, 0 to 1. */
function elapsed(from: string, day: string, by: string): number {
  if (day >= by) return 1;
  const whole = daysBetween(from, by);
  return whole <= 0 ? 1 : Math.max(0, daysBetween(from, day)) / whole;
}
