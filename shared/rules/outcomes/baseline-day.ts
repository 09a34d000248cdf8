import type { Goal } from '../../model/records/goal';
import type { MetricReading } from '../../model/records/metric-reading';
import type { Measure } from './goal-measures';

/**
 * The day on which the baseline of a metric was read, YYYY-MM-DD: as it is said beside the IT metric, else that of the first
 * reading where it has the baseline's value; null where nobody has said.
 */
export function baselineDayOf({ from, baseline, readings }: Measure): string | null {
  if (from !== null) return from;
  const [first] = readings;
  return first && first.value === baseline ? first.day : null;
}

export type BaselineRead =
  | { readonly ok: true; readonly reading: Omit<MetricReading, 'id'> }
  | {
      readonly ok: false;
      readonly code: 'baseline-missing' | 'baseline-after-target' | 'baseline-after-reading';
    };

/**
 * The baseline of a goal as the first reading of its business metric, so that the line begins on that day (YYYY-MM-DD) though no
 * IT metric carries it. Refuses a goal without a baseline, the day of the target or a later one, and a day on or after the
 * first reading.
 */
export function readingOfBaseline(
  { id, baseline, targetDate }: Goal,
  { readings }: Pick<Measure, 'readings'>,
  day: string,
): BaselineRead {
  if (baseline === null) return { ok: false, code: 'baseline-missing' };
  if (targetDate !== null && day >= targetDate) return { ok: false, code: 'baseline-after-target' };
  const [first] = readings;
  if (first && day >= first.day) return { ok: false, code: 'baseline-after-reading' };
  return { ok: true, reading: { goalId: id, side: 'business', day, value: baseline } };
}
