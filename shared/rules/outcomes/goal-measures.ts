import type { Plan } from '../../model/plan';
import type { Goal } from '../../model/records/goal';
import { type MetricReading, type MetricSide } from '../../model/records/metric-reading';
import { readingsByGoal } from '../tables/lines';
import { type MetricCourse, type MetricProgress, metricProgress } from './metric-progress';

/** One of the two metrics of a goal with all that was read of it. */
export interface Measure extends MetricCourse {
  readonly side: MetricSide;
  /** Empty where nobody has named it. */
  readonly name: string;
  readonly unit: string;
  /** In the order of their days. */
  readonly readings: readonly MetricReading[];
  readonly progress: MetricProgress;
}

/** The metrics of a goal: the business one, and IT's beside it where the goal has a pair. */
export function measuresOf(plan: Plan, goal: Goal): readonly Measure[] {
  const pair = plan.metricPair.get(goal.id);
  const read = readingsByGoal(plan.metricReading).of(goal.id);
  const measure = (
    side: MetricSide,
    what: Pick<Measure, 'name' | 'unit' | 'baseline' | 'target'>,
  ): Measure => {
    const readings = read
      .filter((reading) => reading.side === side)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const course = { ...what, from: pair?.since ?? null, by: goal.targetDate };
    return { side, ...course, readings, progress: metricProgress(course, readings) };
  };
  const { metric, unit, baseline, target } = goal;
  const business = measure('business', { name: metric, unit, baseline, target });
  if (!pair) return [business];
  const it = { name: pair.name, unit: pair.unit, baseline: pair.baseline, target: pair.target };
  return [business, measure('it', it)];
}
