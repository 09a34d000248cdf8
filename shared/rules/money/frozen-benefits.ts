import type { Plan } from '../../model/plan';
import type { BaselineItem } from '../../model/records/baseline-item';
import type { BenefitLine } from '../../model/records/benefit-line';
import { grouping } from '../tables/grouping';

/** What baselines promised, by baseline. */
export const itemsByScenario = grouping((row: BaselineItem) => row.scenarioId);

/** What a baseline promised that an initiative brings; null where it kept no benefits, since it is older than that. */
export function frozenBenefits({ id, initiativeId, benefits }: BaselineItem): readonly BenefitLine[] | null {
  return benefits && benefits.map((line, index) => ({ ...line, id: `${id}.${index}`, initiativeId }));
}

/** Whether a scenario counts with the benefits of today although it is a baseline: one that kept none of its own. */
export function lacksBenefits(plan: Plan, scenarioId: string): boolean {
  return itemsByScenario(plan.baselineItem)
    .of(scenarioId)
    .some(({ benefits }) => benefits === null);
}
