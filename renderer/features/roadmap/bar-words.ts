import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Card } from '../../../shared/rules/card';
import { quarterOfMilestone } from '../../../shared/rules/gate-amount';
import { milestonesByInitiative } from '../../../shared/rules/lines';
import { laneWords } from '../../../shared/words/codes';
import { quarterWords } from '../../../shared/words/quarters';
import { dependencyKindWords, dependentWords, workWords } from '../../../shared/words/roadmap-words';
import type { Speech } from '../../../shared/words/speech';
import { tiesOf } from '../../state/dependencies';

/** All that a bar shows, in words: for who does not see it, and for the hand that rests on it. */
export function barWords(plan: Plan, card: Card, speech: Speech): string {
  const { initiative, placement } = card;
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const standing = card.stopped ? 'stopped' : card.funded ? 'funded' : 'not funded';
  const milestones = milestonesByInitiative(plan.milestone)
    .of(initiative.id)
    .map((row) => {
      const quarter = quarterWords(quarterOfMilestone(row, placement, planStart), speech);
      return `${row.kind} ${row.name} at the end of ${quarter}`;
    });
  const ties = tiesOf(plan, initiative.id).map(({ dependency, outgoing, title }) => {
    const words = outgoing ? dependencyKindWords : dependentWords;
    return `${words[dependency.kind]} ${title}`;
  });
  return [
    workWords(placement.start, placement.lengthQuarters, speech),
    placement.lane === 'backlog'
      ? 'in the backlog'
      : `${laneWords[placement.lane].toLowerCase()}, ${standing}`,
    ...milestones,
    ...ties,
  ].join('; ');
}
