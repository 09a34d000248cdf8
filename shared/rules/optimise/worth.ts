import type { BenefitKind } from '../../model/codes';
import type { Plan } from '../../model/plan';
import { stepping } from '../../model/steps';
import type { Card } from '../cards/card';
import { scoresOf } from '../scores/scores';
import type { Objective } from './best-set-question';

/**
 * What each candidate adds to the objective: its net present value of cash in minor units (`netPresentWorth`), its points
 * of the weighted score (0 to 100), or the likely sum a year at full effect of its benefits of a kind, which work that is
 * paid no further than a gate does not bring. Scores are of the work in full, as everywhere. null: not known.
 */
export function* worthSteps(
  plan: Plan,
  scenarioId: string,
  cards: readonly Card[],
  objective: Objective,
): Generator<void, readonly (number | null)[]> {
  const worths: (number | null)[] = [];
  if (objective === 'npv' || objective === 'weighted') {
    const scores = scoresOf(plan, scenarioId);
    yield* stepping(cards, ({ initiative }) => worths.push(scores.goodness(initiative.id, objective)));
    return worths;
  }
  yield* stepping(cards, (card) => worths.push(benefitsOf(card, objective)));
  return worths;
}

function benefitsOf({ benefits, funded, goesLive }: Card, kind: BenefitKind): number | null {
  const lines = benefits.filter((line) => line.kind === kind);
  if (lines.length === 0) return null;
  if (funded && !goesLive) return 0;
  return lines.reduce((sum, { likely }) => sum + likely, 0);
}
