import { difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type RealisedValue, realisedValueId } from '../../model/records/realised-value';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { rowsOf, upserted } from '../tables/upsert';

/**
 * Says who uses an initiative and how many do. Refuses an initiative that is not there, and more than 100 per cent of its
 * users.
 */
export function setAdoption(plan: Plan, { adoption }: CommandOf<'adoption/set'>): Decision {
  const initiative = plan.initiative.get(adoption.id);
  if (!initiative) return refuse('initiative-missing', [adoption.id]);
  const { unit, target, actual } = adoption;
  if (unit === 'percent' && Math.max(target ?? 0, actual ?? 0) > 100)
    return refuse('adoption-above-all', [adoption.id]);
  return patched(upserted(plan, 'adoption', adoption), 'adoption-set', { title: initiative.title });
}

/**
 * Writes down what benefit lines bring a year; of several of one line and day the last one holds. Refuses a line that is
 * not there, or is another initiative's.
 */
export function setRealised(plan: Plan, { values }: CommandOf<'realised/set'>): Decision {
  const rows = new Map<string, RealisedValue>();
  for (const value of values) {
    if (plan.benefitLine.get(value.benefitId)?.initiativeId !== value.initiativeId)
      return refuse('line-missing', [value.initiativeId]);
    const id = realisedValueId(value.benefitId, value.day);
    rows.set(id, { id, ...value });
  }
  const added = [...rows.values()].filter(({ id }) => !plan.realisedValue.has(id));
  const changed = [...rows.values()].flatMap((row) => {
    const present = plan.realisedValue.get(row.id);
    return (present && difference(present, row)) ?? [];
  });
  const title = plan.initiative.get(values[0]?.initiativeId ?? '')?.title ?? '';
  return patched({ realisedValue: { added, changed } }, 'realised-set', { count: rows.size, title });
}

/** Removes what was found of benefit lines. Refuses what is not there. */
export function deleteRealised(plan: Plan, { ids }: CommandOf<'realised/delete'>): Decision {
  const rows = rowsOf(plan, 'realisedValue', ids);
  if (!rows) return refuse('reading-missing');
  const title = plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '';
  return patched({ realisedValue: { removed: rows } }, 'realised-deleted', { count: rows.length, title });
}

/**
 * Writes a review after go-live down, or changes it. Refuses an initiative that is not there, and to open the claim of a
 * line again that is not the initiative's.
 */
export function setLiveReview(plan: Plan, { review }: CommandOf<'live-review/set'>): Decision {
  const initiative = plan.initiative.get(review.initiativeId);
  if (!initiative) return refuse('initiative-missing', [review.initiativeId]);
  const isOther = (id: string) => plan.benefitLine.get(id)?.initiativeId !== initiative.id;
  if (review.reopened.some(isOther)) return refuse('line-missing', [initiative.id]);
  const code = review.reopened.length > 0 ? 'claims-reopened' : 'live-reviewed';
  return patched(upserted(plan, 'liveReview', review), code, {
    count: review.reopened.length,
    title: initiative.title,
  });
}

/** Removes reviews. Refuses what is not there. */
export function deleteLiveReviews(plan: Plan, { ids }: CommandOf<'live-review/delete'>): Decision {
  const rows = rowsOf(plan, 'liveReview', ids);
  if (!rows) return refuse('review-missing');
  const title = plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '';
  return patched({ liveReview: { removed: rows } }, 'live-review-deleted', { count: rows.length, title });
}
