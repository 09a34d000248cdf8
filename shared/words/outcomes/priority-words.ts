import type { Outcome } from '../../model/codes';
import type { PairVerdict } from '../../rules/scores/pairwise';
import type { PriorityGap } from '../../rules/scores/priority-gap';
import { outcomeWords } from '../codes';
import { say } from '../say';

/** "9 points less than declared", "as declared"; empty where nothing is funded. */
export function gapWords({ gap }: Pick<PriorityGap, 'gap'>): string {
  if (gap === null) return '';
  const points = Math.round(Math.abs(gap));
  if (points === 0) return say`as declared`;
  return say`${points} ${points === 1 ? say`point` : say`points`} ${gap > 0 ? say`more` : say`less`} than declared`;
}

/** Whether three pairwise answers fit together. */
export function fitWords({ fit }: Pick<PairVerdict, 'fit'>): string {
  switch (fit) {
    case 'fits':
      return say`The three answers fit together.`;
    case 'rough':
      return say`The three answers fit together only roughly. The points balance them out; look at them once more.`;
    case 'circle':
      return say`The three answers go round in a circle: each outcome weighs more than the next. Change one of them.`;
  }
}

/** What can be answered about a pair, from the first one's side: much more to much less. */
export function pairChoiceWords(first: Outcome, second: Outcome): readonly string[] {
  return [
    say`${outcomeWords[first]} much more`,
    say`${outcomeWords[first]} more`,
    say`Both the same`,
    say`${outcomeWords[second]} more`,
    say`${outcomeWords[second]} much more`,
  ];
}
