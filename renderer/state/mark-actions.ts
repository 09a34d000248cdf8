import { marks } from '../../shared/model/codes';
import type { Placement } from '../../shared/model/placement';
import type { Card } from '../../shared/rules/card';
import { stoppingOf } from '../../shared/rules/stopping';
import { markWords, stoppingWords } from '../../shared/words/mark-words';
import { say } from '../../shared/words/say';
import type { Action, Target } from './card-action';
import { dispatch } from './dispatch';
import { currentSpeech } from './plan-hooks';
import { currentPlan } from './plan-store';

/** One for each mark; that of none takes it away. */
export const marking: readonly Action[] = marks.map((mark) => ({
  id: `mark-${mark}`,
  group: 'mark',
  words: mark === 'none' ? say`Take the mark away` : markWords[mark],
  allowed: ({ chosen }) => canMark(mark, chosen),
  run: ({ scenarioId, chosen }) => {
    const initiativeIds = chosen.map((card) => card.initiative.id);
    return dispatch(
      { type: 'placement/mark', scenarioId, initiativeIds, mark },
      { offerUndo: mark === 'stop' },
    );
  },
  ...(mark === 'stop' && { said: stopSaid }),
}));

function canMark(mark: Placement['mark'], chosen: readonly Card[]): boolean {
  if (chosen.every((card) => card.placement.mark === mark)) return false;
  if (mark === 'stop') return chosen.every((card) => card.funded);
  return mark !== 'never' || chosen.every((card) => !card.funded);
}

/** Of one card, what stopping it frees. */
function stopSaid({ chosen: [card, ...more] }: Target): string {
  if (!card?.funded || more.length > 0) return markWords.stop;
  return `${markWords.stop}: ${stoppingWords(stoppingOf(currentPlan(), card), currentSpeech())}`;
}
