import { difference } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { isBeforeYear } from '../../model/quarter';
import type { Goal } from '../../model/records/goal';
import type { Initiative } from '../../model/records/initiative';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { answeredBy } from '../peers/peers';
import { removedWhere, rowsOf, upserted } from '../tables/upsert';

/**
 * Adds or changes a goal. Refuses a target that equals the baseline (nothing would move), and a new date before the plan's
 * first fiscal year, and a new answer to a peer or a pressure that is not there.
 */
export function setGoal(plan: Plan, { goal }: CommandOf<'goal/set'>): Decision {
  if (goal.baseline !== null && goal.baseline === goal.target) return refuse('goal-does-not-move');
  const { firstYear: year, fiscalYearFirstMonth } = settingsOf(plan);
  const isNewDate = goal.targetDate !== (plan.goal.get(goal.id)?.targetDate ?? null);
  if (goal.targetDate !== null && isNewDate && isBeforeYear(goal.targetDate, year, fiscalYearFirstMonth))
    return refuse('goal-date-before-plan', [], { year });
  if (!isAnswerKnown(plan, goal)) return refuse('goal-pressure-unknown');
  return patched(upserted(plan, 'goal', goal), plan.goal.has(goal.id) ? 'goal-edited' : 'goal-added', {
    title: goal.name,
  });
}

function isAnswerKnown(plan: Plan, goal: Goal): boolean {
  const before = plan.goal.get(goal.id);
  if (before && before.peerId === goal.peerId && before.pressureId === goal.pressureId) return true;
  const { peer, pressure } = answeredBy(plan, goal);
  return (goal.peerId === null || peer !== undefined) && (goal.pressureId === null || pressure !== undefined);
}

/** Removes goals with what was measured of them; their initiatives keep their outcome and are tied to no goal. Refuses what is not there. */
export function deleteGoals(plan: Plan, { ids }: CommandOf<'goal/delete'>): Decision {
  const rows = rowsOf(plan, 'goal', ids);
  if (!rows) return refuse('goal-missing');
  const gone = new Set<string | null>(ids);
  const changed = [...plan.initiative.values()].flatMap((row) =>
    gone.has(row.goalId) ? (difference(row, { goalId: null, goalContribution: null }) ?? []) : [],
  );
  const patch = {
    goal: { removed: rows },
    initiative: { changed },
    ...removedWhere(plan, 'metricPair', ({ id }) => gone.has(id)),
    ...removedWhere(plan, 'metricReading', ({ goalId }) => gone.has(goalId)),
  };
  return patched(patch, 'goal-deleted', {
    count: rows.length,
    title: rows[0]?.name ?? '',
  });
}

/** What tying an initiative to a goal says of its outcome: the goal's, where it has none or only an assumed one. */
export function inheritedOutcome(
  plan: Plan,
  row: Initiative,
  goalId: string | null | undefined,
): Pick<Initiative, 'outcome' | 'outcomeAssumed'> | null {
  const goal = goalId ? plan.goal.get(goalId) : undefined;
  if (!goal || (row.outcome !== null && !row.outcomeAssumed)) return null;
  return { outcome: goal.outcome, outcomeAssumed: false };
}
