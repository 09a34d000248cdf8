import { Banknote, BanknoteX } from 'lucide-react';
import { say } from '../../../shared/words/say';
import type { Action, Target } from './card-action';
import { followed } from './follow-cards';

const allFunded = ({ chosen }: Target) => chosen.every((card) => card.funded);

function whyNotFund({ chosen }: Target): string | null {
  return chosen.some((card) => card.placement.lane === 'backlog')
    ? say`Only what is in a lane is funded.`
    : null;
}

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
    icon: Banknote,
    key: 'f',
    whyNot: (target) => whyNotFund(target) ?? (allFunded(target) ? say`Already funded.` : null),
    run: (target) => fund(target, 'full'),
  },
  {
    id: 'unfund',
    group: 'fund',
    words: say`Take the funding away`,
    icon: BanknoteX,
    key: 'f',
    whyNot: (target) => whyNotFund(target) ?? (allFunded(target) ? null : say`Not funded.`),
    run: (target) => fund(target, 'none'),
  },
];
