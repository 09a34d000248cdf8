import type { Plan } from '../../model/plan';
import { knownMoney } from '../questions/known-money';

/**
 * What is known of the funded money as `bimodal show --json` prints it: money in minor units, shares from 0 to 1 or null.
 * `four` is what has outcome, cost, start and business owner; `initiatives` those that are asked, `missing` those of them
 * without an answer, `withoutCost` those that no sum has in it.
 */
export function showKnown(plan: Plan, scenarioId: string) {
  const { askedAbove, initiatives, money, fourMoney, four, withoutFour, withoutCost, questions } = knownMoney(
    plan,
    scenarioId,
  );
  return {
    askedAbove,
    initiatives,
    money,
    four: { money: fourMoney, share: four, missing: withoutFour },
    withoutCost,
    questions: questions.map(({ question, asked, missing, money: of, knownMoney: known, share }) => ({
      question,
      initiatives: asked,
      missing,
      money: of,
      known,
      share,
    })),
  };
}
