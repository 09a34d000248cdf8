import { difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type MetricReading, metricReadingId } from '../../model/records/metric-reading';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { rowsOf, upserted } from '../tables/upsert';

/** Pairs an IT metric with a goal, or changes it. Refuses a goal that is not there, a target that is the baseline, and
 * baselines that were read on the day of the target or after it. */
export function setPair(plan: Plan, { pair }: CommandOf<'metric-pair/set'>): Decision {
  const goal = plan.goal.get(pair.id);
  if (!goal) return refuse('goal-missing');
  if (pair.baseline !== null && pair.baseline === pair.target) return refuse('goal-does-not-move');
  if (pair.since !== null && goal.targetDate !== null && pair.since >= goal.targetDate)
    return refuse('baseline-after-target');
  return patched(upserted(plan, 'metricPair', pair), 'metric-pair-set', { title: goal.name });
}

/** Takes IT metrics away, with what was read of them. Refuses what is not there. */
export function deletePairs(plan: Plan, { ids }: CommandOf<'metric-pair/delete'>): Decision {
  const rows = rowsOf(plan, 'metricPair', ids);
  if (!rows) return refuse('goal-missing');
  const gone = new Set(ids);
  const read = [...plan.metricReading.values()].filter(
    ({ goalId, side }) => side === 'it' && gone.has(goalId),
  );
  const title = plan.goal.get(rows[0]?.id ?? '')?.name ?? '';
  return patched({ metricPair: { removed: rows }, metricReading: { removed: read } }, 'metric-pair-deleted', {
    title,
  });
}

/**
 * Writes readings down; of several of one goal, metric and day the last one holds. Refuses a goal that is not there, and
 * readings of an IT metric that the goal does not have.
 */
export function setReadings(plan: Plan, { readings }: CommandOf<'metric-reading/set'>): Decision {
  const rows = new Map<string, MetricReading>();
  for (const reading of readings) {
    const goal = plan.goal.get(reading.goalId);
    if (!goal) return refuse('goal-missing');
    if (reading.side === 'it' && !plan.metricPair.has(goal.id))
      return refuse('pair-missing', [], { title: goal.name });
    const id = metricReadingId(goal.id, reading.side, reading.day);
    rows.set(id, { id, ...reading });
  }
  const added = [...rows.values()].filter(({ id }) => !plan.metricReading.has(id));
  const changed = [...rows.values()].flatMap((row) => {
    const present = plan.metricReading.get(row.id);
    return (present && difference(present, row)) ?? [];
  });
  const title = plan.goal.get(readings[0]?.goalId ?? '')?.name ?? '';
  return patched({ metricReading: { added, changed } }, 'metric-readings-set', { count: rows.size, title });
}

/** Removes readings. Refuses what is not there. */
export function deleteReadings(plan: Plan, { ids }: CommandOf<'metric-reading/delete'>): Decision {
  const rows = rowsOf(plan, 'metricReading', ids);
  if (!rows) return refuse('reading-missing');
  const title = plan.goal.get(rows[0]?.goalId ?? '')?.name ?? '';
  return patched({ metricReading: { removed: rows } }, 'metric-reading-deleted', {
    count: rows.length,
    title,
  });
}
