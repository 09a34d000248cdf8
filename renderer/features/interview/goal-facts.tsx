import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { tiedTo } from '../../../shared/rules/outcomes/goals';
import { answeredBy } from '../../../shared/rules/peers/peers';
import { outcomeNames } from '../../../shared/words/codes';
import { bareMoney } from '../../../shared/words/money';
import { aimWords } from '../../../shared/words/outcomes/goal-words';
import { pressureWords } from '../../../shared/words/outcomes/pressure-words';
import { say } from '../../../shared/words/say';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { FactList } from './fact-list';

/** So many of its initiatives are named, those given most first. */
const named = 6;

/** The goal that is asked about, once for all initiatives that are tied to it, with what is known of it and of them. */
export function GoalFacts({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const goal = plan.goal.get(card.initiative.goalId ?? '');
  if (!goal) return null;
  const { scenarioId } = card.placement;
  const { byId } = cardsOf(plan, scenarioId);
  const cards = (tiedTo(plan, scenarioId).get(goal.id) ?? [])
    .flatMap(({ initiative }) => byId.get(initiative.id) ?? [])
    .filter(({ funded }) => funded);
  const money = cards.reduce((sum, { fundedAmount }) => sum + fundedAmount, 0);
  const titles = cards
    .toSorted((a, b) => b.fundedAmount - a.fundedAmount)
    .slice(0, named)
    .map(({ initiative }) => initiative.title);
  const { peer, pressure } = answeredBy(plan, goal);
  return (
    <FactList
      title={goal.name}
      about={goal.description}
      facts={[
        [say`Outcome`, outcomeNames[goal.outcome]],
        [say`Metric`, [goal.metric, aimWords(goal, speech)].filter(Boolean).join(', ')],
        [say`Sponsor`, goal.sponsor],
        [say`Capability that changes`, goal.capability],
        [say`Peer`, peer?.name ?? ''],
        [say`Pressure`, pressure ? pressureWords(pressure) : ''],
        [say`Funded`, bareMoney(money, speech)],
        [
          say`Initiatives`,
          [...titles, ...(cards.length > named ? [say`${cards.length - named} more`] : [])].join(', '),
        ],
      ]}
    />
  );
}
