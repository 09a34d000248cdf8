import type { Card } from '../../../shared/rules/cards/card';
import { laneWords, outcomeNames } from '../../../shared/words/codes';
import { bareMoney } from '../../../shared/words/money';
import { quarterWords } from '../../../shared/words/quarters';
import { say, sayAs } from '../../../shared/words/say';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { FactList } from './fact-list';

/** The initiative that is asked about, with what is known of it that may help to answer. */
export function CardFacts({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const { initiative, placement, cost, fundedAmount } = card;
  const goal = plan.goal.get(initiative.goalId ?? '')?.name ?? '';
  const service = plan.service.get(initiative.serviceId ?? '')?.name ?? '';
  const source = plan.import.get(initiative.importId ?? '')?.source ?? '';
  const given =
    cost === null ? say`no cost yet` : say`${bareMoney(fundedAmount, speech)} of ${bareMoney(cost, speech)}`;
  const facts: readonly (readonly [string, string])[] = [
    [say`List`, laneWords[placement.lane]],
    [say`Funded`, given],
    [say`Outcome`, outcomeNames[initiative.outcome ?? 'none']],
    [say`Start`, placement.start === null ? '' : quarterWords(placement.start, speech)],
    [say`Business owner`, initiative.businessOwner],
    [say`IT owner`, initiative.itOwner],
    [say`Programme`, initiative.programme],
    [say`Business unit`, initiative.businessUnit],
    [say`Goal`, goal],
    [say`Service`, service],
    [sayAs('source')`From`, [source, initiative.sourceKey].filter(Boolean).join(', ')],
  ];
  return <FactList title={initiative.title} facts={facts} about={initiative.description} />;
}
