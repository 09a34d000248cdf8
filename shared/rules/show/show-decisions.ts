import { type Plan, settingsOf } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import { dateGapOf } from '../cards/date-gap';
import { decisionLog } from '../decisions/decisions';

/** The decision log as `bimodal show --json` prints it, the newest first; `reviewBy` is a day or null. */
export function showDecisions(plan: Plan) {
  return decisionLog(plan.decisionEntry).map(
    ({ initiativeId, at, verdict, reason, wouldChange, reviewBy }) => ({
      initiativeId,
      title: plan.initiative.get(initiativeId)?.title ?? '',
      at,
      verdict,
      reason,
      wouldChange,
      reviewBy,
    }),
  );
}

/**
 * When the business needs an initiative and when it is ready, as `bimodal show --json` prints it, for all that have both
 * days: `days` above 0 is too late. `from` says whether IT named the day ("earliest") or the plan does ("plan").
 */
export function showDateGaps(plan: Plan, scenarioId: string) {
  const { fiscalYearFirstMonth } = settingsOf(plan);
  return [...cardsOf(plan, scenarioId).byId.values()].flatMap((card) => {
    const gap = dateGapOf(card, fiscalYearFirstMonth);
    const { id, title, agreedBy } = card.initiative;
    return gap ? [{ id, title, ...gap, agreed: agreedBy }] : [];
  });
}
