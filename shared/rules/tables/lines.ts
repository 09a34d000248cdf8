import type { Money } from '../../model/money';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Comment } from '../../model/records/comment';
import type { DecisionEntry } from '../../model/records/decision-entry';
import type { Dependency } from '../../model/records/dependency';
import type { Effort } from '../../model/records/effort';
import type { Emergency } from '../../model/records/emergency';
import type { HiddenWork } from '../../model/records/hidden-work';
import type { Link } from '../../model/records/link';
import type { LiveReview } from '../../model/records/live-review';
import type { MetricReading } from '../../model/records/metric-reading';
import type { Milestone } from '../../model/records/milestone';
import type { MoneyLine } from '../../model/records/money-line';
import type { OwnValue } from '../../model/records/own-field';
import type { RealisedValue } from '../../model/records/realised-value';
import type { RequiredRole } from '../../model/records/required-role';
import type { ServiceEffect } from '../../model/records/service-effect';
import { grouping } from './grouping';

/** The money lines of an initiative or a service, by the id of either. */
export const moneyLinesByOwner = grouping((row: MoneyLine) => row.initiativeId ?? row.serviceId);

/** Those of run money alone: what is one-off leaves the lists of others as they are. */
export const runLinesByOwner = grouping((row: MoneyLine) =>
  row.nature === 'run' ? (row.initiativeId ?? row.serviceId) : null,
);

export const benefitLinesByInitiative = grouping((row: BenefitLine) => row.initiativeId);

export const effortsByInitiative = grouping((row: Effort) => row.initiativeId);

export const effortsByTeam = grouping((row: Effort) => row.teamId);

export const effectsByInitiative = grouping((row: ServiceEffect) => row.initiativeId);

export const effectsByService = grouping((row: ServiceEffect) => row.serviceId);

export const milestonesByInitiative = grouping((row: Milestone) => row.initiativeId);

export const decisionsByInitiative = grouping((row: DecisionEntry) => row.initiativeId);

export const commentsByInitiative = grouping((row: Comment) => row.initiativeId);

export const linksByInitiative = grouping((row: Link) => row.initiativeId);

/** Of both metrics of a goal. */
export const readingsByGoal = grouping((row: MetricReading) => row.goalId);

export const realisedByInitiative = grouping((row: RealisedValue) => row.initiativeId);

export const liveReviewsByInitiative = grouping((row: LiveReview) => row.initiativeId);
/** Work on initiatives that their askers do not see. */
export const hiddenWorkByInitiative = grouping((row: HiddenWork) => row.initiativeId);

export const rolesByInitiative = grouping((row: RequiredRole) => row.initiativeId);

/** What was expedited out of the reserve. */
export const emergenciesByInitiative = grouping((row: Emergency) => row.initiativeId);

/** Values in fields of one's own. */
export const ownValuesByInitiative = grouping((row: OwnValue) => row.initiativeId);
export const ownValuesByField = grouping((row: OwnValue) => row.fieldId);

/** The dependencies that begin at an initiative (what it needs, excludes, enables), and those that lead to it. */
export const dependenciesFrom = grouping((row: Dependency) => row.fromId);
export const dependenciesTo = grouping((row: Dependency) => row.toId);

/** The sum of the lines of one nature and stage, the planned ones unless another is named; null where there is none. */
export function sumOf(
  lines: readonly MoneyLine[],
  nature: MoneyLine['nature'],
  stage: MoneyLine['stage'] = 'planned',
): Money | null {
  let sum: Money | null = null;
  for (const line of lines)
    if (line.nature === nature && line.stage === stage) sum = (sum ?? 0) + line.amount;
  return sum;
}
