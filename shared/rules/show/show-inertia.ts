import type { Plan } from '../../model/plan';
import { inertiaOf, weightOf } from '../services/inertia';

/**
 * The inertia radar as `bimodal show --json` prints it, the heaviest first: money in minor units, `weight` cost × years
 * (null: the years are not known), `staying` and each change over the plan's years.
 */
export function showInertia(plan: Plan, scenarioId: string) {
  return inertiaOf(plan, scenarioId).map((item) => ({
    kind: item.kind === 'service' ? ('service' as const) : ('initiative' as const),
    id: item.id,
    title: item.title,
    costAYear: item.costAYear,
    yearsUnchanged: item.years,
    weight: weightOf(item),
    sunset: item.sunset,
    outcomes: item.outcomes,
    standing: item.standing,
    review: item.review,
    reviewedOn: item.reviewedOn,
    staying: item.staying,
    changes: item.changes.map(
      ({ initiativeId, title, kind, counts, oneOff, runAdded, sideBySide, saved, freedAYear, payback }) => ({
        id: initiativeId,
        title,
        kind,
        funded: counts,
        oneOff,
        runAdded,
        sideBySide,
        saved,
        freedAYear,
        payback,
      }),
    ),
    freedAYear: item.freedAYear,
    enoughFor: item.enough && {
      id: item.enough.initiativeId,
      title: item.enough.title,
      mostAYear: item.enough.mostAYear,
    },
  }));
}
