import { difference, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { BenefitLine } from '../../model/records/benefit-line';
import { liveReviewsByInitiative, realisedByInitiative } from '../tables/lines';

/** What takes benefit lines away with what was found of them; reviews no longer open their claims again. */
export function removedBenefits(plan: Plan, removed: readonly BenefitLine[]): Patch {
  if (removed.length === 0) return {};
  const gone = new Set(removed.map(({ id }) => id));
  const initiativeIds = [...new Set(removed.map(({ initiativeId }) => initiativeId))];
  const values = initiativeIds
    .flatMap((id) => realisedByInitiative(plan.realisedValue).of(id))
    .filter(({ benefitId }) => gone.has(benefitId));
  const reviews = initiativeIds
    .flatMap((id) => liveReviewsByInitiative(plan.liveReview).of(id))
    .flatMap((row) => difference(row, { reopened: row.reopened.filter((id) => !gone.has(id)) }) ?? []);
  return {
    benefitLine: { removed },
    ...(values.length > 0 && { realisedValue: { removed: values } }),
    ...(reviews.length > 0 && { liveReview: { changed: reviews } }),
  };
}
