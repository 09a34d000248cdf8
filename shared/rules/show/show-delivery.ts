import { type Plan, settingsOf } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import { conditionsOf, timeBoxOf } from '../roadmap/delivery';
import { longWithoutSlice } from '../roadmap/first-slice';

/** For `show --json`: work that is not delivered as usual, with its conditions on a day, and long innovations without a first slice. */
export function showDelivery(plan: Plan, day: string) {
  const { scenarioId } = settingsOf(plan);
  const cards = [...cardsOf(plan, scenarioId).byId.values()];
  return {
    initiatives: cards
      .filter(({ initiative }) => initiative.deliveryMode !== 'standard')
      .map((card) => {
        const { id, title, deliveryMode, agreedRules, learned } = card.initiative;
        return {
          id,
          title,
          mode: deliveryMode,
          timeBoxEnd: timeBoxOf(card)?.end ?? null,
          conditions: conditionsOf(plan, card, day).map(({ condition, state, why }) => ({
            condition,
            state,
            why: why.code,
          })),
          agreedRules,
          learned,
        };
      }),
    noFirstSlice: longWithoutSlice(plan, scenarioId).map(({ initiative: { id, title }, placement }) => ({
      id,
      title,
      quarters: placement.lengthQuarters,
    })),
  };
}
