import type { Plan } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import { scoresOf } from '../scores/scores';

/**
 * The scores of every initiative as `bimodal show --json` prints them, whatever its lane; what cannot be known is null,
 * never 0. `weighted` from 0 to 100, `npv` in minor units over five years, `payback` in quarters from the start of the
 * work or "never", `ratio` benefits over costs, `wsjf` and `valueEffort` in points over points.
 */
export function showScores(plan: Plan, scenarioId: string) {
  const { byId } = cardsOf(plan, scenarioId);
  return [...scoresOf(plan, scenarioId)].map(([id, scores]) => {
    const card = byId.get(id);
    const { weighted, npv, payback, ratio, wsjf, valueEffort } = scores;
    return {
      id,
      title: card?.initiative.title ?? '',
      lane: card?.placement.lane ?? 'backlog',
      weighted,
      npv: npv?.value ?? null,
      payback,
      ratio,
      wsjf,
      valueEffort,
    };
  });
}
