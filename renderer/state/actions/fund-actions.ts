import { say } from '../../../shared/words/say';
import type { Action, Target } from './card-action';
import { followed } from './follow-cards';

const allFunded = ({ chosen }: Target) => chosen.every((card) => card.funded);
const hasLane = ({ chosen }: Target) => chosen.every((card) => card.placement.lane !== 'backlog');

function fund(target: Target, funding: 'full' | 'none'): Promise<void> {
  const { scenarioId } = target;
  const changing = target.chosen.filter((card) => card.funded === (funding === 'none'));
  const initiativeIds = changing.map((card) => card.initiative.id);
  return followed(target, { type: 'placement/fund', scenarioId, initiativeIds, funding, amount: null });
}

/** One key gives the money and takes it away, whichever the cards lack. */
export const funding: readonly Action[] = [
  {
    id: 'fund',
    group: 'fund',
    words: say`Fund in full`,
    key: 'f',
    allowed: (target) => hasLane(target) && !allFunded(target),
    run: (target) => fund(target, 'full'),
  },
  {
    id: 'unfund',
    group: 'fund',
    words: say`Take the funding away`,
    key: 'f',
    allowed: (target) => hasLane(target) && allFunded(target),
    run: (target) => fund(target, 'none'),
  },
];
