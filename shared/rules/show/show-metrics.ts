import type { Plan } from '../../model/plan';
import { baselineDayOf } from '../outcomes/baseline-day';
import { type Measure, measuresOf } from '../outcomes/goal-measures';
import { goalsOf } from '../outcomes/goals';
import { hasOnlyItMetrics } from '../outcomes/pair-findings';

/**
 * The metrics of each goal as `bimodal show --json` prints them, the business one first: `share` is how much of the way is
 * done (1: all of it), `expected` where the straight line is on the day of the latest reading, in the metric's unit; null
 * where not known.
 */
export function showMetrics(plan: Plan, scenarioId: string) {
  return goalsOf(plan, scenarioId).goals.map(({ goal }) => ({
    goal: goal.name,
    onlyIt: hasOnlyItMetrics(plan, goal),
    metrics: measuresOf(plan, goal).map(shownMeasure),
  }));
}

function shownMeasure(measure: Measure) {
  const { side, name, unit, baseline, target, readings, progress } = measure;
  const { standing, share, expected } = progress;
  return {
    side,
    name,
    unit,
    baseline,
    target,
    since: baselineDayOf(measure),
    readings: readings.map(({ day, value }) => ({ day, value })),
    standing,
    share,
    expected,
  };
}
