import type { Plan } from '../../model/plan';
import type { Goal } from '../../model/records/goal';
import type { Work } from '../cards/card';
import { joining, memoByFirst, onceForEach } from '../tables/memo';
import { goalsOf } from './goals';
import { isItInternal } from './it-internal';

/**
 * Whether a goal is measured by what IT watches alone: its business metric is one of IT's own, or it has none beside an IT
 * metric. A goal without any metric is not measured at all, which is another matter.
 */
export function hasOnlyItMetrics(plan: Plan, goal: Goal): boolean {
  const pair = plan.metricPair.get(goal.id);
  if (goal.metric.trim() === '') return pair !== undefined;
  return isItInternal(goal.metric) && (!pair || isItInternal(pair.name));
}

interface PairFindings {
  /** Goals that something funded serves and that only IT metrics stand for; and the funded initiatives. */
  readonly onlyIt: readonly Goal[];
  readonly onlyItCards: readonly Work[];
  /** Funded innovations whose goal has no IT metric beside its own. */
  readonly unpaired: readonly Work[];
}

const innovations = memoByFirst((cards: readonly Work[]): readonly Work[] =>
  cards.filter(({ placement }) => placement.lane === 'innovate'),
);

const onlyItOf = joining<Work>();
const unpairedOf = joining<Work>();

/** What is to be said of the metrics of the goals that a scenario's funded work serves. */
export const pairFindings = onceForEach((plan: Plan, scenarioId: string): PairFindings => {
  const { goals } = goalsOf(plan, scenarioId);
  const served = goals.filter(({ funded }) => funded.length > 0);
  const onlyIt = served.filter(({ goal }) => hasOnlyItMetrics(plan, goal));
  return {
    onlyIt: onlyIt.map(({ goal }) => goal),
    onlyItCards: onlyItOf(onlyIt.map(({ funded }) => funded)),
    unpaired: unpairedOf(
      served.filter(({ goal }) => !plan.metricPair.has(goal.id)).map(({ funded }) => innovations(funded)),
    ),
  };
});
