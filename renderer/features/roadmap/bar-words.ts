import type { Money } from '../../../shared/model/money';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Card } from '../../../shared/rules/cards/card';
import { quarterOfMilestone } from '../../../shared/rules/cards/gate-amount';
import { countdownOf } from '../../../shared/rules/roadmap/delivery';
import { milestonesByInitiative } from '../../../shared/rules/tables/lines';
import { leftWords } from '../../../shared/words/cards/delivery-words';
import {
  milestoneAtEndWords,
  tiedByWords,
  tieWords,
  workWords,
} from '../../../shared/words/cards/roadmap-words';
import { laneWords } from '../../../shared/words/codes';
import { inSentence } from '../../../shared/words/counts';
import { bareMoney } from '../../../shared/words/money';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { tiesOf } from '../../state/plan/dependencies';
import { today } from '../../state/plan/today';

/** All that a bar shows, in words: for who does not see it, and for the hand that rests on it. */
export function barWords(plan: Plan, card: Card, speech: Speech): string {
  const { initiative, placement } = card;
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const amount = barAmount(card);
  const left = countdownOf(card, today());
  const milestones = milestonesByInitiative(plan.milestone)
    .of(initiative.id)
    .map((row) => {
      const quarter = quarterWords(quarterOfMilestone(row, placement, planStart), speech);
      return milestoneAtEndWords(row.kind, row.name, quarter);
    });
  const ties = tiesOf(plan, initiative.id).map(({ dependency, outgoing, title }) =>
    outgoing ? tieWords(dependency.kind, title) : tiedByWords(dependency.kind, title),
  );
  return [
    workWords(placement.start, placement.lengthQuarters, speech),
    [inSentence(laneWords[placement.lane]), standingOf(card), amount !== null && bareMoney(amount, speech)]
      .filter(Boolean)
      .join(', '),
    ...(left === null ? [] : [say`time-box: ${leftWords(left)}`]),
    ...milestones,
    ...ties,
  ].join('; ');
}

function standingOf({ stopped, funded, placement }: Card): string {
  if (stopped) return say`stopped`;
  if (placement.lane === 'backlog') return '';
  return funded ? say`funded` : say`not funded`;
}

/** The money of a bar: what it is given, or what it would cost; null where that is not known. */
export function barAmount({ funded, fundedAmount, cost }: Card): Money | null {
  return funded ? fundedAmount : cost;
}
